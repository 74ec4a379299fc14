package fi.kortisto.document;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

  private static final int SPOOLING_SECONDS = 60;

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
    try {
      if (System.getProperty("os.name").equals("Linux")) {
        hand(document, service.getName());
      } else {
        draw(document, service);
      }
    } catch (PrinterException | IOException refused) {
      throw new DomainException(refused, Problem.CANNOT_PRINT, service.getName());
    }
  }

  /**
   * CUPS takes the PDF as it is, through a pipe; Java's own way would leave it in the temporary
   * folder in clear until the printer has it.
   */
  private static void hand(Document document, String printer) throws IOException {
    Process spooler =
        new ProcessBuilder(
                "lp", "-d", printer, "-t", document.title(), "-o", "print-scaling=none", "-")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    try (OutputStream pipe = spooler.getOutputStream()) {
      document.writeTo(pipe);
    }
    try {
      if (!spooler.waitFor(SPOOLING_SECONDS, TimeUnit.SECONDS) || spooler.exitValue() != 0) {
        throw new IOException("lp did not take it");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } finally {
      spooler.destroy();
    }
  }

  private static void draw(Document document, PrintService service)
      throws PrinterException, IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(document.title());
      job.setPageable(new PDFPageable(pdf, Orientation.PORTRAIT));
      job.print();
    }
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(null, null);
  }
}
