package fi.kortisto.document;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** Reads what stands on the pages of a document. */
final class Paper {

  private static final double POINTS_PER_MM = 72 / 25.4;

  private Paper() {}

  /** All of the text, every run of white space as one space. */
  static String text(Document document) throws IOException {
    return text(document, 1, document.pageCount());
  }

  static String page(Document document, int number) throws IOException {
    return text(document, number, number);
  }

  private static String text(Document document, int first, int last) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      return stripper.getText(pdf).replaceAll("[\\s\\u00a0]+", " ").strip();
    }
  }

  /** The lines inside a rectangle of the first page, in millimetres from its upper left corner. */
  static String within(Document document, double left, double top, double width, double height)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "window",
          new Rectangle2D.Double(
              left * POINTS_PER_MM,
              top * POINTS_PER_MM,
              width * POINTS_PER_MM,
              height * POINTS_PER_MM));
      stripper.extractRegions(pdf.getPage(0));
      return stripper.getTextForRegion("window").strip();
    }
  }
}
