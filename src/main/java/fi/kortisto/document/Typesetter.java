package fi.kortisto.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a letter's XHTML as a PDF, from memory to memory. */
final class Typesetter {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Typesetter() {}

  /**
   * @param title what sort of letter it is
   * @param xhtml with its style inside; whatever it refers to outside itself is refused
   */
  static Document set(String title, String xhtml) {
    try (PDDocument pdf = new PDDocument();
        PdfBoxRenderer renderer = builder(xhtml, pdf).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return new Document(title, out.toByteArray(), pdf.getNumberOfPages());
    } catch (IOException brokenTypesetting) {
      throw new UncheckedIOException(brokenTypesetting);
    }
  }

  private static PdfRendererBuilder builder(String xhtml, PDDocument pdf) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(pdf);
    builder.withHtmlContent(xhtml, null);
    builder.useUriResolver((base, uri) -> isInside(uri) ? uri : null);
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> isInside(uri), priority);
    }
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.withProducer("Kortisto");
    for (Typeface face : Typeface.values()) {
      PDFontSupplier font = new PDFontSupplier(face.in(pdf));
      builder.useFont(font, face.family(), face.weight(), FontStyle.NORMAL, true);
    }
    return builder;
  }

  /** Whether it is a picture that stands in the page itself. */
  private static boolean isInside(String uri) {
    return uri.startsWith(LogoPicture.SCHEME);
  }
}
