package fi.kortisto.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table one after the other, whatever kind of file it stands in. */
interface TableRows extends Closeable {

  /** The next row, blank ones included; empty at the end. */
  Optional<TableRow> next() throws IOException;

  /** The first rows that are not blank, as many as there are up to a number. */
  default List<TableRow> first(int rows) throws IOException {
    List<TableRow> first = new ArrayList<>();
    Optional<TableRow> row = next();
    while (row.isPresent() && row.get().broken().isEmpty()) {
      if (!row.get().isBlank()) {
        first.add(row.get());
      }
      row = first.size() < rows ? next() : Optional.empty();
    }
    return first;
  }
}
