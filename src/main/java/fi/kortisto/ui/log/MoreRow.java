package fi.kortisto.ui.log;

import fi.kortisto.model.LogRow;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row that asks for more rows when it is shown near the end of the table. */
final class MoreRow extends TableRow<LogRow> {

  private static final int NEAR = 20;

  private final Runnable more;

  MoreRow(Runnable more) {
    this.more = more;
  }

  @Override
  protected void updateItem(@Nullable LogRow row, boolean empty) {
    super.updateItem(row, empty);
    if (!empty && getIndex() >= getTableView().getItems().size() - NEAR) {
      more.run();
    }
  }
}
