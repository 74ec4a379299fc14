package fi.kortisto.ui.lists;

import fi.kortisto.model.LabelSheet;
import fi.kortisto.ui.Texts;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A small drawing of a sheet of labels, on which the first one that is left is chosen. */
final class SheetPicture extends Pane {

  private static final double WIDTH = 150;

  private final Texts texts;
  private final IntConsumer chosen;
  private LabelSheet sheet;
  private int start = 1;

  /**
   * @param chosen hears of the label to begin with, from 1
   */
  SheetPicture(Texts texts, LabelSheet sheet, IntConsumer chosen) {
    this.texts = texts;
    this.sheet = sheet;
    this.chosen = chosen;
    setId("labels-picture");
    getStyleClass().add("label-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(sheet);
  }

  /** Draws another sheet; it begins with its first label. */
  void show(LabelSheet other) {
    sheet = other;
    double scale = WIDTH / sheet.pageWidth();
    double height = sheet.pageHeight() * scale;
    setMinSize(WIDTH, height);
    setPrefSize(WIDTH, height);
    setMaxSize(WIDTH, height);
    getChildren().clear();
    for (int place = 0; place < sheet.size(); place++) {
      getChildren().add(label(place, scale));
    }
    choose(1);
  }

  private Region label(int place, double scale) {
    Region label = new Region();
    label.getStyleClass().add("label-place");
    label.setLayoutX(sheet.left(place) * scale);
    label.setLayoutY(sheet.top(place) * scale);
    label.setPrefSize(sheet.labelWidth() * scale, sheet.labelHeight() * scale);
    label.setOnMouseClicked(
        _ -> {
          requestFocus();
          choose(place + 1);
        });
    return label;
  }

  private void pressed(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -sheet.columns();
          case DOWN -> sheet.columns();
          default -> 0;
        };
    int wanted = start + by;
    if (by != 0) {
      key.consume();
      if (wanted >= 1 && wanted <= sheet.size()) {
        choose(wanted);
      }
    }
  }

  private void choose(int first) {
    start = first;
    for (int place = 0; place < getChildren().size(); place++) {
      getChildren().get(place).getStyleClass().removeAll("label-used", "label-first");
      if (place + 1 < start) {
        getChildren().get(place).getStyleClass().add("label-used");
      } else if (place + 1 == start) {
        getChildren().get(place).getStyleClass().add("label-first");
      }
    }
    setAccessibleText(texts.get("labels.start", start, sheet.size()));
    chosen.accept(start);
  }

  int start() {
    return start;
  }
}
