package fi.kortisto.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands in the documents that commands write. */
final class Letters {

  private Letters() {}

  /** The words of a PDF, single spaces between them, so that the breaking of lines is no matter. */
  static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return oneLine(new PDFTextStripper().getText(document));
    }
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
