package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms of file in which a person's data is handed over. */
enum ExportFormat {
  JSON,
  PDF,
  CSV,
  VCF,
  ZIP;

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that the name's ending asks for. A letter is not machine-readable, as the file of
   * GDPR art. 20 must be.
   *
   * @throws DomainException UNKNOWN_FILE_TYPE
   */
  static ExportFormat of(Path file, ExportKind kind) throws DomainException {
    List<String> possible =
        Arrays.stream(values())
            .filter(format -> format != PDF || kind == ExportKind.ACCESS)
            .map(ExportFormat::ending)
            .toList();
    return valueOf(FileEnding.of(file, possible).toUpperCase(Locale.ROOT));
  }

  /** Checks that the name asks for a PDF. */
  static void requirePdf(Path file) throws DomainException {
    FileEnding.of(file, List.of(PDF.ending()));
  }
}
