package fi.kortisto.ui.control;

import javafx.scene.control.Label;

/** Says beneath a field or at the foot of a form what is the matter; takes no room while silent. */
public final class ProblemLabel extends Label {

  public ProblemLabel() {
    getStyleClass().add("problem");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }

  public void tell(String sentence) {
    setText(sentence);
  }

  public void clear() {
    setText("");
  }

  public boolean isSilent() {
    return getText().isEmpty();
  }
}
