package fi.kortisto.exchange;

import fi.kortisto.model.AddressPart;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.FieldRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses from the values what the columns of a table without a header hold. */
final class ColumnGuess {

  private static final double ENOUGH = 0.6;

  private record Look(Pattern pattern, ColumnUse column) {}

  private static final List<Look> LOOKS =
      List.of(
          look(
              "[\\p{L}\\p{N}.!#$%&'*+/?^_~-]{1,64}@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}",
              FieldRole.EMAIL),
          look("(\\+|00|0)[0-9][0-9 ()./-]{5,18}", FieldRole.PHONE),
          look("https?://\\S+|www\\.\\S+\\.\\S+", FieldRole.WEBSITE),
          new Look(Pattern.compile("\\d{5}"), new ColumnUse.Part(AddressPart.POSTCODE, "", "")),
          new Look(
              Pattern.compile("\\d{5} [\\p{L} -]{2,40}"),
              new ColumnUse.Part(AddressPart.WHOLE, "", "")),
          new Look(
              Pattern.compile("[\\p{L} .-]{3,40} \\d{1,4}( ?[A-Za-z]{1,2}( \\d{1,3})?)?"),
              new ColumnUse.Part(AddressPart.STREET, "", "")),
          look("\\p{Lu}[\\p{L}'’.-]*( \\p{Lu}[\\p{L}'’.-]*){1,3}", FieldRole.FULL_NAME));

  private ColumnGuess() {}

  /**
   * The columns, unknown ones named by their number. A row is somebody only by an e-mail address or
   * a phone, and most rows must be: text with commas is not contacts.
   */
  static List<ColumnUse> columns(List<List<String>> sample) {
    int width = sample.stream().mapToInt(List::size).max().orElse(0);
    List<ColumnUse> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      ColumnUse unknown = new ColumnUse.Value(FieldRole.OTHER, "#" + (i + 1), "");
      columns.add(guess(sample, i).orElse(unknown));
    }
    long reachable = sample.stream().filter(record -> isReachable(columns, record)).count();
    return reachable > sample.size() * ENOUGH ? columns : List.of();
  }

  private static boolean isReachable(List<ColumnUse> columns, List<String> record) {
    for (int i = 0; i < record.size(); i++) {
      ColumnUse column = columns.get(i);
      boolean road = column.isOf(FieldRole.EMAIL) || column.isOf(FieldRole.PHONE);
      if (road && !record.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ColumnUse> guess(List<List<String>> sample, int index) {
    List<String> cells =
        sample.stream()
            .filter(record -> record.size() > index)
            .map(record -> PlainText.of(FormulaGuard.unguard(record.get(index))))
            .filter(cell -> !cell.isEmpty())
            .toList();
    return LOOKS.stream().filter(look -> fits(look, cells)).map(Look::column).findFirst();
  }

  private static boolean fits(Look look, List<String> cells) {
    long fitting = cells.stream().filter(cell -> look.pattern().matcher(cell).matches()).count();
    return fitting > 0 && fitting >= cells.size() * ENOUGH;
  }

  private static Look look(String pattern, FieldRole role) {
    return new Look(Pattern.compile(pattern), of(role));
  }

  private static ColumnUse of(FieldRole role) {
    return new ColumnUse.Value(role, "", "");
  }
}
