package fi.kortisto.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The name of an input: before it where there is room, above it where the row is narrow. */
public final class CaptionPlace {

  private static final double ROOM_IN_EMS = 25;

  private CaptionPlace() {}

  /**
   * @param row that holds the line, whose first part is the caption
   */
  public static void of(VBox row, HBox line, Label caption) {
    row.setMinWidth(0);
    line.setMinWidth(0);
    row.widthProperty().subscribe(width -> place(row, line, caption, width.doubleValue()));
  }

  private static void place(VBox row, HBox line, Label caption, double width) {
    boolean above = width > 0 && width < ROOM_IN_EMS * caption.getFont().getSize();
    if (above && line.getChildren().remove(caption)) {
      row.getChildren().addFirst(caption);
    } else if (!above && row.getChildren().remove(caption)) {
      line.getChildren().addFirst(caption);
    }
  }
}
