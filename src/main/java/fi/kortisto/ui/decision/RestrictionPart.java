package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** On which ground processing is restricted (GDPR art. 18(1)). */
final class RestrictionPart implements Part {

  private final Texts texts;
  private final ToggleGroup grounds = new ToggleGroup();
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root = new VBox();

  RestrictionPart(Texts texts) {
    this.texts = texts;
    root.getStyleClass().add("column");
    root.getChildren().add(Captioned.words(texts.get("decision.restriction")));
    for (RestrictionGround ground : RestrictionGround.values()) {
      RadioButton button = new RadioButton(texts.beginning(ground));
      button.setId("restriction-" + ground.code());
      button.setUserData(ground);
      button.setToggleGroup(grounds);
      button.setWrapText(true);
      button.setMinHeight(RadioButton.USE_PREF_SIZE);
      root.getChildren().add(button);
    }
    grounds.selectedToggleProperty().addListener(_ -> problem.clear());
    root.getChildren().addAll(Captioned.advice(texts.get("decision.restriction-what")), problem);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    if (grounds.getSelectedToggle() == null) {
      problem.tell(texts.get("decision.restriction-missing"));
      return Optional.empty();
    }
    return Optional.of(
        decision.withRestriction((RestrictionGround) grounds.getSelectedToggle().getUserData()));
  }

  @Override
  public boolean isTouched() {
    return grounds.getSelectedToggle() != null;
  }
}
