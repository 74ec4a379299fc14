package fi.kortisto.ui.control;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says of an empty place what belongs there, and how to get it. */
public final class EmptyPlace extends VBox {

  /**
   * @param ways buttons, the likeliest first
   */
  public EmptyPlace(String heading, String sentence, Button... ways) {
    super(8);
    getStyleClass().add("empty-place");
    setAlignment(Pos.CENTER);
    Label title = new Label(heading);
    title.getStyleClass().add("empty-heading");
    title.setWrapText(true);
    Label text = new Label(sentence);
    text.getStyleClass().add("quiet");
    text.setWrapText(true);
    text.getStyleClass().add("empty-sentence");
    title.setMinHeight(USE_PREF_SIZE);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, text);
    if (ways.length > 0) {
      FlowPane buttons = new FlowPane(8, 8);
      buttons.setAlignment(Pos.CENTER);
      buttons.getStyleClass().add("empty-ways");
      buttons.getChildren().addAll(Arrays.asList(ways));
      getChildren().add(buttons);
    }
  }
}
