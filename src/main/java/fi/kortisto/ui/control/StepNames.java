package fi.kortisto.ui.control;

import fi.kortisto.ui.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The names of a wizard's steps, above them; the one where one is stands out. */
public final class StepNames extends FlowPane {

  public StepNames() {
    getStyleClass().add("steps");
  }

  /**
   * @param now where in the names the step is that is shown, from nought
   */
  public void show(List<String> names, int now, Texts texts) {
    getChildren().clear();
    for (int i = 0; i < names.size(); i++) {
      Label name = new Label((i + 1) + "  " + names.get(i));
      name.getStyleClass().add(i == now ? "step-now" : "step");
      if (i == now) {
        name.setAccessibleText(texts.get("create.step.now", i + 1, names.size(), name.getText()));
      }
      getChildren().add(name);
    }
  }
}
