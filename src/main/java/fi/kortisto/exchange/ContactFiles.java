package fi.kortisto.exchange;

import fi.kortisto.exchange.ContactFile.ContentType;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens the files in which other programs hand over contacts. */
public final class ContactFiles {

  private static final int SAMPLE_SHOWN = 5;
  private static final Pattern CARD =
      Pattern.compile("^[ \\t]*BEGIN[ \\t]*:[ \\t]*VCARD[ \\t]*$", Pattern.CASE_INSENSITIVE);

  private ContactFiles() {}

  /**
   * Opens a file as what its content says it is; the name does not matter.
   *
   * @throws DomainException NO_SUCH_FILE, CANNOT_READ, OLD_SPREADSHEET, TOO_LARGE_TABLE, or
   *     NOT_CONTACTS when the file is empty, binary, or text in which no contacts can be told
   */
  public static ContactFile open(Path path) throws DomainException {
    return open(path, List.of());
  }

  /**
   * As {@link #open(Path)}, the columns of a table read as they are said to be; it is refused only
   * when they still tell nobody.
   *
   * @param columns from the first on; may be fewer than there are
   */
  public static ContactFile open(Path path, List<ColumnUse> columns) throws DomainException {
    return reading(path, found -> found.open(columns));
  }

  /**
   * Looks what a file is, without refusing a table of which nothing can be told yet.
   *
   * @throws DomainException as {@link #open(Path)}
   */
  public static FileLook look(Path path) throws DomainException {
    return reading(path, Found::look);
  }

  private static <T> T reading(Path path, Work<T> work) throws DomainException {
    if (!Files.exists(path)) {
      throw new DomainException(Problem.NO_SUCH_FILE, path);
    }
    if (!Files.isRegularFile(path)) {
      throw new DomainException(Problem.CANNOT_READ, path);
    }
    try {
      return work.on(find(path));
    } catch (TooLargeTable tooLarge) {
      throw new DomainException(tooLarge, Problem.TOO_LARGE_TABLE, path);
    } catch (IOException e) {
      throw new DomainException(e, Problem.CANNOT_READ, path);
    }
  }

  private static Found find(Path path) throws IOException, DomainException {
    return switch (Spreadsheet.of(path)) {
      case OLD -> throw new DomainException(Problem.OLD_SPREADSHEET, path);
      case XLSX -> new FoundSheet(path, ContentType.XLSX);
      case ODS -> new FoundSheet(path, ContentType.ODS);
      case NONE -> findText(path);
    };
  }

  private static Found findText(Path path) throws IOException, DomainException {
    TextFile.Head head = TextFile.head(path);
    if (head.text().isBlank() || head.isBinary()) {
      throw new DomainException(Problem.NOT_CONTACTS, path);
    }
    if (head.text().lines().anyMatch(line -> CARD.matcher(line).matches())) {
      return new FoundCards(path, head.encoding());
    }
    CsvDialect.Reading reading =
        CsvDialect.of(head.text())
            .orElseThrow(() -> new DomainException(Problem.NOT_CONTACTS, path));
    return new FoundCsv(path, head, reading);
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Found found) throws IOException, DomainException;
  }

  /** A file whose kind is known. */
  private interface Found {

    ContactFile open(List<ColumnUse> columns) throws IOException, DomainException;

    FileLook look() throws IOException, DomainException;
  }

  private record FoundCards(Path path, String encoding) implements Found {

    @Override
    public ContactFile open(List<ColumnUse> columns) throws IOException {
      CountedInput input = input(path);
      return new ContactFile(path, ContentType.VCARD, input, new VCardRows(TextFile.reader(input)));
    }

    @Override
    public FileLook look() {
      return new FileLook(ContentType.VCARD, encoding, Optional.empty(), "", 0, Optional.empty());
    }
  }

  private record FoundCsv(Path path, TextFile.Head head, CsvDialect.Reading reading)
      implements Found {

    @Override
    public ContactFile open(List<ColumnUse> columns) throws IOException, DomainException {
      TablePlan plan = telling(path, reading.plan().with(columns));
      CountedInput input = input(path);
      CsvTable table = new CsvTable(TextFile.reader(input), reading.dialect());
      return new ContactFile(path, ContentType.CSV, input, new TableContacts(table, plan));
    }

    @Override
    public FileLook look() throws IOException {
      long lines = head.text().lines().count();
      double part = Math.min(1, (double) head.text().length() / Math.max(1, Files.size(path)));
      return new FileLook(
          ContentType.CSV,
          head.encoding(),
          Optional.of(reading.dialect().separator()),
          "",
          Math.round(lines / part),
          Optional.of(shown(reading.plan(), reading.sample())));
    }
  }

  private record FoundSheet(Path path, ContentType type) implements Found {

    @Override
    public ContactFile open(List<ColumnUse> columns) throws IOException, DomainException {
      TablePlan plan;
      try (SheetRows sheet = sheet()) {
        plan = telling(path, plan(sheet.first(TablePlan.SAMPLE)).with(columns));
      }
      SheetRows sheet = sheet();
      return new ContactFile(path, type, sheet.progress(), new TableContacts(sheet, plan));
    }

    @Override
    public FileLook look() throws IOException, DomainException {
      try (SheetRows sheet = sheet()) {
        List<TableRow> sample = sheet.first(TablePlan.SAMPLE);
        Optional<FileLook.Table> table = Optional.of(shown(plan(sample), sample));
        return new FileLook(type, "", Optional.empty(), sheet.name(), 0, table);
      }
    }

    private TablePlan plan(List<TableRow> sample) throws DomainException {
      return TablePlan.of(sample)
          .orElseThrow(() -> new DomainException(Problem.NOT_CONTACTS, path));
    }

    private SheetRows sheet() throws IOException, DomainException {
      return Spreadsheet.open(path, type)
          .orElseThrow(() -> new DomainException(Problem.NOT_CONTACTS, path));
    }
  }

  private static TablePlan telling(Path path, TablePlan plan) throws DomainException {
    if (!plan.isTelling()) {
      throw new DomainException(Problem.NOT_CONTACTS, path);
    }
    return plan;
  }

  private static FileLook.Table shown(TablePlan plan, List<TableRow> sample) {
    return new FileLook.Table(
        plan.heads(),
        plan.columns(),
        sample.stream()
            .filter(row -> row.number() > plan.headRow())
            .limit(SAMPLE_SHOWN)
            .map(TableRow::cells)
            .toList());
  }

  private static CountedInput input(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    return new CountedInput(file, Files.size(path));
  }
}
