package fi.kortisto.ui.users;

import fi.kortisto.model.Permission;
import fi.kortisto.model.UserRole;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import javafx.geometry.HPos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What each role may do: deeds down, roles across, a word in each cell. */
final class RoleTable {

  /** At a text size of 100 %. */
  private static final double DEED_WIDTH = 240;

  private static final double WIDTH_IN_EMS = 64;
  private static final double HEIGHT_IN_EMS = 54;

  private final Desk desk;
  private final Texts texts;
  private final GridPane grid = new GridPane(16, 8);

  RoleTable(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    grid.setId("role-table");
    double scale = desk.preferences().now().textSize() / 100.0;
    ColumnConstraints deeds = new ColumnConstraints(DEED_WIDTH * scale);
    deeds.setMinWidth(DEED_WIDTH * scale);
    grid.getColumnConstraints().add(deeds);
    int column = 1;
    for (UserRole role : UserRole.values()) {
      Label head = new Label(texts.beginning(role));
      head.getStyleClass().add("section-title");
      head.setMinWidth(Label.USE_PREF_SIZE);
      grid.add(head, column++, 0);
    }
    for (Permission permission : Permission.values()) {
      row(permission);
    }
  }

  private void row(Permission permission) {
    int row = grid.getRowCount();
    Label deed = Captioned.words(texts.beginning(permission));
    grid.add(deed, 0, row);
    int column = 1;
    for (UserRole role : UserRole.values()) {
      boolean may = role.may(permission);
      Label cell = new Label(texts.get(may ? "users.roles.yes" : "users.roles.no"));
      cell.getStyleClass().add(may ? "fine" : "quiet");
      cell.setMinWidth(Label.USE_PREF_SIZE);
      cell.setAccessibleText(
          texts.get("users.roles.cell", texts.of(permission), texts.of(role), may ? "yes" : "no"));
      GridPane.setHalignment(cell, HPos.LEFT);
      grid.add(cell, column++, row);
    }
  }

  void show() {
    ScrollPane roll = new ScrollPane(grid);
    roll.getStyleClass().add("plain");
    VBox.setVgrow(roll, Priority.ALWAYS);
    VBox content = new VBox(Captioned.advice(texts.get("users.roles.what")), roll);
    content.getStyleClass().add("section");
    Dialog<ButtonType> dialog = desk.dialogs().large(new Dialog<>(), WIDTH_IN_EMS, HEIGHT_IN_EMS);
    dialog.setHeaderText(texts.get("users.roles.title"));
    dialog.getDialogPane().setContent(content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.show();
  }
}
