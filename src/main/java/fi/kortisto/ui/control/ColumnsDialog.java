package fi.kortisto.ui.control;

import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks which columns of a table are shown and in which order; works by keyboard alone. */
final class ColumnsDialog {

  /**
   * A column as it stands in the choice.
   *
   * @param fixed whether it is always shown
   */
  record Choice(String id, String name, boolean shown, boolean fixed) {}

  private final Desk desk;
  private final List<Choice> choices;
  private final VBox rows = new VBox(4);
  private final FormDialog dialog;

  ColumnsDialog(Desk desk, List<Choice> now) {
    this.desk = desk;
    this.choices = new ArrayList<>(now);
    this.dialog =
        desk.dialogs()
            .form(desk.texts().get("columns.title"), rows, desk.texts().get("columns.verb"));
  }

  /**
   * @param chosen hears of the columns in their new order
   */
  void show(Consumer<List<Choice>> chosen) {
    fill();
    dialog.onConfirm(
        () -> {
          if (choices.stream().anyMatch(Choice::shown)) {
            dialog.close();
            chosen.accept(List.copyOf(choices));
          } else {
            dialog.tell(desk.texts().get("columns.none"));
          }
        });
    dialog.show(first());
  }

  private Node first() {
    return rows.getChildren().stream()
        .flatMap(row -> row.lookupAll(".check-box").stream())
        .filter(box -> !box.isDisabled())
        .findFirst()
        .orElse(rows);
  }

  private void fill() {
    rows.getChildren().clear();
    for (int i = 0; i < choices.size(); i++) {
      rows.getChildren().add(row(i));
    }
  }

  private HBox row(int place) {
    Choice choice = choices.get(place);
    CheckBox box = new CheckBox(choice.name());
    box.setMnemonicParsing(false);
    box.setId("column-" + choice.id());
    box.setSelected(choice.shown());
    box.setDisable(choice.fixed());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(
        _ -> choices.set(place, new Choice(choice.id(), choice.name(), box.isSelected(), false)));
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox row =
        new HBox(
            8,
            box,
            move(place, -1, Feather.ARROW_UP, "columns.up"),
            move(place, 1, Feather.ARROW_DOWN, "columns.down"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button move(int place, int by, Feather icon, String key) {
    Choice choice = choices.get(place);
    Button button = new Button("", new FontIcon(icon));
    String words = desk.texts().get(key, choice.name());
    button.setId("column-" + choice.id() + (by < 0 ? "-up" : "-down"));
    button.getStyleClass().addAll("button-icon", "flat", "small");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setDisable(place + by < 0 || place + by >= choices.size());
    button.setOnAction(
        _ -> {
          Collections.swap(choices, place, place + by);
          fill();
          focus(place + by, by < 0 ? 1 : 2);
        });
    return button;
  }

  /** The same button again, or the box where that has come to the end. */
  private void focus(int row, int part) {
    if (rows.getChildren().get(row) instanceof HBox line) {
      var wanted = line.getChildren().get(part);
      Platform.runLater(
          (wanted.isDisabled() ? line.getChildren().getFirst() : wanted)::requestFocus);
    }
  }
}
