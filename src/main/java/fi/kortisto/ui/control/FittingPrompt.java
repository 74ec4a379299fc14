package fi.kortisto.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** The advice inside an empty field: all of it where there is room, else a shorter one. */
public final class FittingPrompt {

  private static final double AROUND_IN_EMS = 4;

  private FittingPrompt() {}

  public static void in(TextField field, String whole, String brief) {
    field.widthProperty().subscribe(_ -> fit(field, whole, brief));
    field.fontProperty().subscribe(_ -> fit(field, whole, brief));
  }

  private static void fit(TextField field, String whole, String brief) {
    Text drawn = new Text(whole);
    drawn.setFont(field.getFont());
    double needed = drawn.getLayoutBounds().getWidth() + AROUND_IN_EMS * field.getFont().getSize();
    field.setPromptText(needed <= field.getWidth() ? whole : brief);
  }
}
