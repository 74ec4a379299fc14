package fi.kortisto.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** One line of text that ends in an ellipsis when there is no room and then tells all on hover. */
public final class ShortenedLabel extends Label {

  private final Tooltip whole = new Tooltip();

  public ShortenedLabel() {
    whole.setWrapText(true);
    whole.setMaxWidth(480);
    whole.textProperty().bind(textProperty());
    setMinWidth(0);
  }

  public ShortenedLabel(String text, String... styleClasses) {
    this();
    setText(text);
    getStyleClass().addAll(styleClasses);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    boolean cut = lookup(".text") instanceof Text drawn && !drawn.getText().equals(getText());
    setTooltip(cut ? whole : null);
  }
}
