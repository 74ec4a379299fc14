package fi.kortisto.ui.shell;

import fi.kortisto.ui.Area;
import fi.kortisto.ui.Desk;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The list of all keys, Ctrl+/. */
final class KeyList {

  private static final List<String> KEYS =
      List.of(
          "search", "new", "request", "edit", "save", "answer", "export", "ban", "undo", "lock",
          "keys", "esc");

  private final Desk desk;
  private final List<Area> areas;
  private final GridPane grid = new GridPane(24, 8);

  KeyList(Desk desk, List<Area> areas) {
    this.desk = desk;
    this.areas = areas;
  }

  void show() {
    for (String key : KEYS) {
      row(desk.texts().get("keys." + key), desk.texts().get("keys." + key + ".what"));
    }
    for (int i = 0; i < Math.min(areas.size(), ShellKey.DIGITS); i++) {
      row("Alt+" + ShellKey.digitOf(i), desk.texts().get(areas.get(i).key()).replace("_", ""));
    }
    Dialog<ButtonType> dialog = desk.dialogs().dressed(new Dialog<>());
    dialog.setHeaderText(desk.texts().get("keys.title"));
    dialog.getDialogPane().setContent(grid);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(desk.texts().get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.show();
  }

  private void row(String key, String what) {
    Label name = new Label(key);
    name.getStyleClass().add("key");
    name.setMinWidth(Label.USE_PREF_SIZE);
    Label does = new Label(what);
    does.setWrapText(true);
    grid.addRow(grid.getRowCount(), name, does);
  }
}
