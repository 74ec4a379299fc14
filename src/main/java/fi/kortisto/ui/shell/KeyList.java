package fi.kortisto.ui.shell;

import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** The list of all keys, Ctrl+/, made of the deeds that the keys do. */
final class KeyList {

  /**
   * Keys that belong together.
   *
   * @param heading where they work
   */
  record Group(String heading, List<Deed> deeds) {}

  private static final double WIDTH = 34;
  private static final double HEIGHT = 40;

  private final Desk desk;
  private final List<Group> groups;
  private final GridPane grid = new GridPane(24, 8);

  KeyList(Desk desk, List<Group> groups) {
    this.desk = desk;
    this.groups = groups;
  }

  void show() {
    groups.forEach(this::add);
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setId("keys-list");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain");
    scroll.setAccessibleText(desk.texts().get("keys.title"));
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.setHeaderText(desk.texts().get("keys.title"));
    dialog.getDialogPane().setContent(scroll);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(desk.texts().get("dialog.close"), ButtonData.CANCEL_CLOSE));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.show();
  }

  private void add(Group group) {
    List<Deed> withKeys = group.deeds().stream().filter(deed -> deed.key().isPresent()).toList();
    if (withKeys.isEmpty()) {
      return;
    }
    Label heading = new Label(group.heading());
    heading.getStyleClass().addAll("section-title", "keys-heading");
    grid.add(heading, 0, grid.getRowCount(), 2, 1);
    withKeys.forEach(deed -> row(deed.keyName(desk.texts()), deed.words()));
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
