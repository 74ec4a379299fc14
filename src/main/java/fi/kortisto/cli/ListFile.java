package fi.kortisto.cli;

import fi.kortisto.document.AddressLabels;
import fi.kortisto.document.LabelSheets;
import fi.kortisto.document.ListDocument;
import fi.kortisto.exchange.ListCards;
import fi.kortisto.exchange.ListCsv;
import fi.kortisto.exchange.ListXlsx;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.format.ListTable;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.Problem;
import fi.kortisto.service.DrawnList;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The file that a list is written to. */
final class ListFile {

  private static final List<String> ENDINGS = List.of("csv", "xlsx", "pdf", "vcf");

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "list-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(names = "--labels", paramLabel = "SHEET", descriptionKey = "list-labels")
  private Optional<String> labels = Optional.empty();

  @Option(names = "--start", paramLabel = "N", descriptionKey = "list-start")
  private int start = 1;

  @Option(names = "--test", descriptionKey = "list-test")
  private boolean test;

  @Option(names = "--separator", paramLabel = "comma|semicolon", descriptionKey = "list-separator")
  private ListCsv.Separator separator = ListCsv.Separator.SEMICOLON;

  Optional<Path> out() {
    return out;
  }

  /** Whether only the test print of a sheet of labels is wanted. */
  boolean isTest() {
    return test && labels.isPresent() && out.isPresent();
  }

  /**
   * The form that the file's ending asks for.
   *
   * @throws DomainException UNKNOWN_FILE_TYPE
   */
  ListForm form() throws DomainException {
    Path file = out.orElseThrow();
    if (labels.isPresent()) {
      ExportFormat.requirePdf(file);
      return ListForm.LABELS;
    }
    return switch (FileEnding.of(file, ENDINGS)) {
      case "csv" -> ListForm.CSV;
      case "xlsx" -> ListForm.XLSX;
      case "pdf" -> ListForm.PDF;
      default -> ListForm.VCARD;
    };
  }

  /**
   * The file before anything is drawn; refused where one is there.
   *
   * @throws DomainException ALREADY_EXISTS, CANNOT_WRITE
   */
  NewFile target() throws DomainException {
    return new NewFile(out.orElseThrow(), force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
  }

  /**
   * The sheet of labels; empty where none was asked for.
   *
   * @throws DomainException NO_SUCH_SHEET; BAD_CHOICE for a label that the sheet does not have
   */
  Optional<LabelSheet> sheet(Session session) throws DomainException {
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    LabelSheet sheet = LabelSheets.find(labels.get(), session.savedLists().sheets());
    if (start < 1 || start > sheet.size()) {
      throw new DomainException(Problem.BAD_CHOICE, start, "1-" + sheet.size());
    }
    return Optional.of(sheet);
  }

  void write(
      NewFile target, DrawnList drawn, Optional<LabelSheet> sheet, Session session, Speech speech)
      throws DomainException {
    ListTable table = new ListTable(drawn.order(), session.registers(), speech.language());
    switch (form()) {
      case CSV -> target.write(stream -> ListCsv.write(table, drawn, separator, stream));
      case XLSX ->
          target.write(stream -> ListXlsx.write(table, drawn, drawn.order().name(), stream));
      case VCARD -> target.write(stream -> ListCards.write(drawn, stream));
      case LABELS ->
          target.write(
              new AddressLabels(sheet.orElseThrow(), speech.language()).render(drawn, start)
                  ::writeTo);
      case PDF, PRINT, CLIPBOARD ->
          target.write(
              ListDocument.render(
                      new ListDocument.Head(
                          session.controller().name(), drawn.order(), drawn.day(), drawn.tally()),
                      table,
                      drawn,
                      speech.language())
                  ::writeTo);
    }
  }

  void writeTest(LabelSheet sheet, Speech speech) throws DomainException {
    form();
    target().write(new AddressLabels(sheet, speech.language()).test()::writeTo);
  }
}
