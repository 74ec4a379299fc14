package fi.kortisto.ui.control;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control under its caption, whose mnemonic leads to it. */
public final class Captioned extends VBox {

  /**
   * @param caption with the mark of its mnemonic, if any
   * @param beneath such as a sentence of advice
   */
  public Captioned(String caption, Control control, Node... beneath) {
    getStyleClass().add("field");
    control.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(caption(caption, control), control);
    getChildren().addAll(Arrays.asList(beneath));
  }

  static Label caption(String text, Node of) {
    Label label = new Label(text);
    label.setMnemonicParsing(true);
    label.setLabelFor(of);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** A sentence of advice, as long as it needs to be. */
  public static Label advice(String sentence) {
    Label label = words(sentence);
    label.getStyleClass().add("quiet");
    return label;
  }

  /** Words that break into as many lines as they need. */
  public static Label words(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
