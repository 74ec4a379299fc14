package fi.kortisto.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A finished letter: a tagged PDF that is PDF/UA-1 and PDF/A-2a at once. It lives in memory only;
 * whoever wants a file writes one where the user asked for it.
 */
public final class Document {

  private final String title;
  private final byte[] pdf;
  private final int pageCount;

  Document(String title, byte[] pdf, int pageCount) {
    this.title = title;
    this.pdf = pdf;
    this.pageCount = pageCount;
  }

  /**
   * A document that was made earlier and kept as it was.
   *
   * @param pdf one that this package has made
   */
  public static Document kept(byte[] pdf) {
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      String title = loaded.getDocumentInformation().getTitle();
      return new Document(title == null ? "" : title, pdf, loaded.getNumberOfPages());
    } catch (IOException notOurOwnPdf) {
      throw new UncheckedIOException(notOurOwnPdf);
    }
  }

  /** What sort of letter it is, in its language; names no person, so it may stand in a queue. */
  public String title() {
    return title;
  }

  public int pageCount() {
    return pageCount;
  }

  /** A copy of the PDF's bytes. */
  public byte[] bytes() {
    return pdf.clone();
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(pdf);
  }

  /** Its pages as pictures; to be closed when no more are wanted. */
  public PagePreview preview() {
    return new PagePreview(pdf);
  }
}
