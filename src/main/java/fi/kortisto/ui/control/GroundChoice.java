package fi.kortisto.ui.control;

import fi.kortisto.model.Purpose;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks on which ground restricted data is used (GDPR art. 18(2)), and for what in words. */
public final class GroundChoice extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final TextField words = new TextField();

  public GroundChoice(Texts texts) {
    super(8);
    getChildren().add(Captioned.words(texts.get("ground.question")));
    for (RestrictedUse use : RestrictedUse.values()) {
      RadioButton choice = new RadioButton(texts.beginning(use));
      choice.setId("ground-" + use.code());
      choice.setUserData(use);
      choice.setToggleGroup(group);
      choice.setWrapText(true);
      getChildren().add(choice);
    }
    words.setId("ground-words");
    getChildren()
        .add(
            new Captioned(
                texts.get("ground.words"),
                words,
                Captioned.advice(texts.get("ground.words-what"))));
  }

  /** What takes the focus. */
  public Node first() {
    return getChildren().get(1);
  }

  /** Empty while none is chosen. */
  public ReadOnlyObjectProperty<Toggle> chosen() {
    return group.selectedToggleProperty();
  }

  /** For what the data is used; empty while no ground is chosen. */
  public Optional<Purpose> purpose() {
    return Optional.ofNullable(group.getSelectedToggle())
        .map(chosen -> (RestrictedUse) chosen.getUserData())
        .map(use -> Purpose.of(words.getText()).on(use));
  }
}
