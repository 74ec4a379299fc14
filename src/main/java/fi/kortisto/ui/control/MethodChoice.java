package fi.kortisto.ui.control;

import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.ui.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** How it was made sure who asks; what a register does not accept is there with the reason. */
public final class MethodChoice extends VBox {

  private final Texts texts;
  private final ReleaseRules rules;
  private final ToggleGroup methods = new ToggleGroup();

  /**
   * @param registers whose rules hold
   */
  public MethodChoice(Texts texts, List<Register> registers) {
    this.texts = texts;
    this.rules = new ReleaseRules(registers);
    getStyleClass().add("column");
    Arrays.stream(IdentityMethod.values())
        .sorted(Comparator.comparing(method -> rules.refusing(method).isPresent()))
        .map(this::choice)
        .forEach(getChildren()::add);
  }

  private Node choice(IdentityMethod method) {
    RadioButton button = new RadioButton(texts.beginning(method));
    button.setId("method-" + method.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.setUserData(method);
    button.setWrapText(true);
    button.setMinHeight(RadioButton.USE_PREF_SIZE);
    button.setMnemonicParsing(false);
    button.setToggleGroup(methods);
    Optional<Register> refusing = rules.refusing(method);
    if (refusing.isEmpty()) {
      return button;
    }
    button.setDisable(true);
    Node why =
        Captioned.advice(texts.get("request.identify.refused", texts.of(refusing.get().name())));
    why.getStyleClass().add("choice-what");
    return new VBox(button, why);
  }

  /** What is chosen; to begin with nothing, since nobody has looked yet. */
  public Optional<IdentityMethod> method() {
    return Optional.ofNullable(methods.getSelectedToggle())
        .map(toggle -> (IdentityMethod) toggle.getUserData());
  }

  /** Does something once a method is chosen. */
  public void onChosen(Runnable action) {
    methods.selectedToggleProperty().addListener(_ -> action.run());
  }

  /** The first that can be chosen, which takes the focus. */
  public Optional<RadioButton> first() {
    return methods.getToggles().stream()
        .filter(RadioButton.class::isInstance)
        .map(RadioButton.class::cast)
        .filter(button -> !button.isDisabled())
        .findFirst();
  }
}
