package fi.kortisto.document;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;

/**
 * Sends documents to the printers that the system knows, in their true size. Works without a
 * display; asking the system may take seconds, so not on a thread that draws.
 */
public final class Printing {

  private Printing() {}

  /** The names of the printers, in the order in which the system gives them. */
  public static List<String> printers() {
    return Arrays.stream(services()).map(PrintService::getName).toList();
  }

  public static Optional<String> defaultPrinter() {
    return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
        .map(PrintService::getName);
  }

  /**
   * Prints on the printer of that name.
   *
   * @throws DomainException {@link Problem#NO_SUCH_PRINTER}, {@link Problem#CANNOT_PRINT}
   */
  public static void print(Document document, String printer) throws DomainException {
    PrintService service =
        Arrays.stream(services())
            .filter(candidate -> candidate.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_PRINTER, printer));
    print(document, service);
  }

  /**
   * Prints on the system's default printer.
   *
   * @throws DomainException {@link Problem#NO_PRINTER}, {@link Problem#CANNOT_PRINT}
   */
  public static void print(Document document) throws DomainException {
    print(
        document,
        Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
            .orElseThrow(() -> new DomainException(Problem.NO_PRINTER)));
  }

  private static void print(Document document, PrintService service) throws DomainException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(document.title());
      job.setPageable(new PDFPageable(pdf, Orientation.PORTRAIT));
      job.print();
    } catch (PrinterException refused) {
      throw new DomainException(refused, Problem.CANNOT_PRINT, service.getName());
    } catch (IOException notOurOwnPdf) {
      throw new UncheckedIOException(notOurOwnPdf);
    }
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(null, null);
  }
}
