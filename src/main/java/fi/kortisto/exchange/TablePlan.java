package fi.kortisto.exchange;

import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.FieldRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a table is to be read, made out from its first rows.
 *
 * @param headRow the number of the row that names the columns, below whatever title; 0 when there
 *     is none
 * @param heads what the columns are called; {@code #2} where they are not
 */
record TablePlan(int headRow, List<String> heads, List<ColumnUse> columns) {

  /** How many rows a plan is made of. */
  static final int SAMPLE = 50;

  private static final int MOST_COLUMNS = 5_000;
  private static final int LONGEST_TITLE = 20;
  private static final double EVEN = 0.6;
  private static final Set<FieldRole> TELLING =
      EnumSet.of(
          FieldRole.GIVEN_NAME,
          FieldRole.FAMILY_NAME,
          FieldRole.FULL_NAME,
          FieldRole.NICKNAME,
          FieldRole.ORGANISATION,
          FieldRole.EMAIL,
          FieldRole.PHONE,
          FieldRole.CUSTOMER_NUMBER);

  TablePlan {
    heads = List.copyOf(heads);
    columns = List.copyOf(columns);
  }

  /**
   * Makes out the plan; it need not be {@link #isTelling telling}. Empty when this is no table.
   *
   * @param sample rows that are not blank
   */
  static Optional<TablePlan> of(List<TableRow> sample) {
    if (sample.isEmpty() || sample.stream().anyMatch(row -> row.cells().size() > MOST_COLUMNS)) {
      return Optional.empty();
    }
    Optional<TablePlan> named = named(sample);
    if (named.isPresent()) {
      return named;
    }
    List<List<String>> cells = sample.stream().map(TableRow::cells).toList();
    TablePlan guessed = new TablePlan(0, numbers(width(cells)), ColumnGuess.columns(cells));
    return guessed.isTelling() ? Optional.of(guessed) : untold(sample, cells);
  }

  /** Of a few rows on top, the one with the most words that are known to name columns. */
  private static Optional<TablePlan> named(List<TableRow> sample) {
    Optional<TablePlan> best = Optional.empty();
    for (TableRow row : sample.subList(0, Math.min(sample.size(), LONGEST_TITLE))) {
      TablePlan plan = named(row);
      boolean named = plan.isTelling() && (row == sample.getFirst() || plan.isPlainlyNamed());
      if (named && plan.known() > best.map(TablePlan::known).orElse(0L)) {
        best = Optional.of(plan);
      }
    }
    return best;
  }

  private static TablePlan named(TableRow row) {
    List<String> heads = new ArrayList<>();
    List<ColumnUse> columns = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String head = PlainText.of(FormulaGuard.unguard(row.cells().get(i)));
      heads.add(head.isEmpty() ? number(i) : head);
      columns.add(TableHeads.known().column(head).orElse(unknown(heads.getLast())));
    }
    return new TablePlan(row.number(), heads, withNameTitle(heads, columns));
  }

  /** Below a title only a row counts whose cells are names of columns for the most part. */
  private boolean isPlainlyNamed() {
    long filled = heads.stream().filter(head -> !head.startsWith("#")).count();
    return known() >= 2 && known() * 2 >= filled;
  }

  /** A table of which nobody can say what it holds, its first row taken for the head. */
  private static Optional<TablePlan> untold(List<TableRow> sample, List<List<String>> cells) {
    int width = sample.getFirst().cells().size();
    long even = cells.stream().filter(row -> row.size() == width).count();
    return width >= 2 && sample.size() >= 2 && even >= sample.size() * EVEN
        ? Optional.of(named(sample.getFirst()))
        : Optional.empty();
  }

  private static int width(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<String> numbers(int width) {
    return IntStream.range(0, width).mapToObj(TablePlan::number).toList();
  }

  private static String number(int index) {
    return "#" + (index + 1);
  }

  private static ColumnUse unknown(String head) {
    return new ColumnUse.Value(FieldRole.OTHER, head, "");
  }

  /** Beside a job title, the column Title is what stands before the name (Outlook). */
  private static List<ColumnUse> withNameTitle(List<String> heads, List<ColumnUse> columns) {
    long jobs = columns.stream().filter(column -> column.isOf(FieldRole.JOB_TITLE)).count();
    for (int i = 0; i < columns.size() && jobs > 1; i++) {
      if (TableHeads.words(heads.get(i)).equals("title")) {
        columns.set(i, new ColumnUse.Value(FieldRole.NAME_PREFIX, "", ""));
      }
    }
    return columns;
  }

  /** The same read as somebody says; columns they say nothing of stay. */
  TablePlan with(List<ColumnUse> said) {
    List<ColumnUse> other = new ArrayList<>(columns);
    for (int i = 0; i < Math.min(said.size(), other.size()); i++) {
      other.set(i, said.get(i));
    }
    return new TablePlan(headRow, heads, other);
  }

  /** Whether any column tells who somebody is. */
  boolean isTelling() {
    return columns.stream().anyMatch(c -> TELLING.stream().anyMatch(c::isOf));
  }

  private long known() {
    return columns.stream().filter(column -> !column.isOf(FieldRole.OTHER)).count();
  }

  /** The greater, the better the plan fits. */
  int worth() {
    int known = (int) known();
    return (isTelling() ? 10_000_000 : 0)
        + (headRow > 0 ? 5_000_000 : 0)
        + known * 1_000
        + Math.min(columns.size(), 999);
  }

  /** The column of whoever is spoken to, where another names the customer; -1 without one. */
  int contactPerson() {
    List<Integer> names =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).equals(new ColumnUse.Value(FieldRole.FULL_NAME, "", "")))
            .boxed()
            .toList();
    boolean firms = columns.stream().anyMatch(column -> column.isOf(FieldRole.ORGANISATION));
    return firms || names.size() != 2
        ? -1
        : names.stream()
            .filter(i -> TableHeads.known().isContactPerson(heads.get(i)))
            .findFirst()
            .orElse(-1);
  }

  boolean hasWholeNameBesideParts() {
    return columns.stream().anyMatch(column -> column.isOf(FieldRole.FULL_NAME))
        && columns.stream()
            .anyMatch(
                c -> Stream.of(FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME).anyMatch(c::isOf));
  }
}
