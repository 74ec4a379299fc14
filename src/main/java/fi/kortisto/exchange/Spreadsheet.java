package fi.kortisto.exchange;

import fi.kortisto.exchange.ContactFile.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/** Tells by its content whether a file is a spreadsheet, and which. */
enum Spreadsheet {
  NONE,
  XLSX,
  ODS,
  /** Excel's own binary forms, and what is locked with a password. */
  OLD;

  private static final int START = 8;

  static Spreadsheet of(Path path) throws IOException {
    byte[] start;
    try (InputStream file = Files.newInputStream(path)) {
      start = file.readNBytes(START);
    }
    if (TextFile.startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)
        || TextFile.startsWith(start, 0x09, 0x08, 0x10, 0x00)) {
      return OLD;
    }
    return TextFile.startsWith(start, 'P', 'K', 0x03, 0x04) ? ofZip(path) : NONE;
  }

  private static Spreadsheet ofZip(Path path) throws IOException {
    try (SheetZip zip = new SheetZip(path)) {
      if (zip.has("xl/workbook.bin")) {
        return OLD;
      }
      if (zip.has(XlsxBook.WORKBOOK) || zip.has(XlsxBook.RELATIONS)) {
        return XlsxBook.of(zip).sheets().isEmpty() ? NONE : XLSX;
      }
      if (zip.has(OdsTable.CONTENT)) {
        return zip.contains("META-INF/manifest.xml", "encryption-data") ? OLD : ODS;
      }
      return NONE;
    } catch (ZipException noZip) {
      return NONE;
    }
  }

  /** The first sheet that holds anything; empty when none does. */
  static Optional<SheetRows> open(Path path, ContentType type) throws IOException {
    return switch (type) {
      case XLSX -> XlsxTable.open(path);
      case ODS -> OdsTable.open(path);
      case VCARD, CSV -> Optional.empty();
    };
  }
}
