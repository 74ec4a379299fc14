package fi.kortisto.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the columns of a table were left: {@code name:220,town:100:hidden;sort=name:down}. A column
 * that is not named there stays as the program has it, after those that are.
 *
 * @param sort by which column, where the table can be sorted
 */
record ColumnLayout(List<Column> columns, Optional<Sort> sort) {

  /**
   * One column.
   *
   * @param width in pixels at text size 100 %; nought where the program's own is kept
   */
  record Column(String id, int width, boolean shown) {}

  record Sort(String id, boolean ascending) {}

  private static final String SORT = "sort=";
  private static final String HIDDEN = "hidden";
  private static final String DOWN = "down";

  ColumnLayout {
    columns = List.copyOf(columns);
  }

  /** What is no layout counts as none. */
  static ColumnLayout read(String written) {
    List<Column> columns = new ArrayList<>();
    Optional<Sort> sort = Optional.empty();
    Set<String> seen = new HashSet<>();
    for (String part : written.split("[;,]", -1)) {
      if (part.startsWith(SORT)) {
        String[] by = part.substring(SORT.length()).split(":", -1);
        sort = Optional.of(new Sort(by[0], !(by.length > 1 && by[1].equals(DOWN))));
      } else {
        column(part).filter(one -> seen.add(one.id())).ifPresent(columns::add);
      }
    }
    return new ColumnLayout(columns, sort);
  }

  private static Optional<Column> column(String part) {
    String[] words = part.split(":", -1);
    if (words.length < 2 || words[0].isEmpty() || !words[1].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    boolean hidden = Arrays.asList(words).contains(HIDDEN);
    return Optional.of(new Column(words[0], Integer.parseInt(words[1]), !hidden));
  }

  String written() {
    StringBuilder all = new StringBuilder();
    for (Column column : columns) {
      all.append(all.isEmpty() ? "" : ",");
      all.append(String.format(Locale.ROOT, "%s:%d", column.id(), column.width()));
      all.append(column.shown() ? "" : ":" + HIDDEN);
    }
    sort.ifPresent(
        by ->
            all.append(';').append(SORT).append(by.id()).append(by.ascending() ? "" : ":" + DOWN));
    return all.toString();
  }

  Optional<Column> of(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  /** Where the column stands; the last place for one that is not named. */
  int place(String id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return columns.size();
  }
}
