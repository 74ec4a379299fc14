package fi.kortisto.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document as they will print. Safe for several threads, one page at a time. */
public final class PagePreview implements AutoCloseable {

  private final PDDocument pdf;
  private final PDFRenderer renderer;
  private final float[] widths;

  PagePreview(byte[] bytes) {
    try {
      this.pdf = Loader.loadPDF(bytes);
    } catch (IOException notOurOwnPdf) {
      throw new UncheckedIOException(notOurOwnPdf);
    }
    this.renderer = new PDFRenderer(pdf);
    this.widths = new float[pdf.getNumberOfPages()];
    for (int page = 0; page < widths.length; page++) {
      widths[page] = pdf.getPage(page).getMediaBox().getWidth();
    }
  }

  public int pageCount() {
    return pdf.getNumberOfPages();
  }

  /** How wide a page is, in points of 1/72 inch. */
  public double width(int page) {
    return widths[page];
  }

  /**
   * Draws a page.
   *
   * @param page from 0
   * @param scale pixels for each point of 1/72 inch; 1 makes an A4 page 595 x 842
   */
  public synchronized PageImage page(int page, double scale) {
    try {
      BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
      int width = image.getWidth();
      int height = image.getHeight();
      return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException brokenPage) {
      throw new UncheckedIOException(brokenPage);
    }
  }

  @Override
  public synchronized void close() {
    try {
      pdf.close();
    } catch (IOException nothingToRelease) {
      throw new UncheckedIOException(nothingToRelease);
    }
  }
}
