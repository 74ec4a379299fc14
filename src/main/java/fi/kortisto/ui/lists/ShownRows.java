package fi.kortisto.ui.lists;

import fi.kortisto.model.ListRow;
import fi.kortisto.model.ListRows;
import java.util.List;

/** The persons that the screen shows already, to be seen as they will print. */
record ShownRows(List<ListRow> rows) implements ListRows {

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public List<ListRow> page(int from, int count) {
    return rows.subList(Math.min(from, size()), Math.min(size(), from + count));
  }
}
