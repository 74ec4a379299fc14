package fi.kortisto.ui.control;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.ui.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * By which road a letter leaves. The roads that a register's rules do not allow are shown and
 * cannot be chosen; beneath them stands the rule.
 */
public final class RoadChoice extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final RadioButton first;

  /**
   * @param registers whose rules hold; none where the letter may leave by any road
   * @param offered the roads that are shown
   * @param chosen hears of every change
   */
  public RoadChoice(
      Texts texts, List<Register> registers, List<AnswerDelivery> offered, Runnable chosen) {
    Set<AnswerDelivery> allowed = new ReleaseRules(registers).roads();
    getStyleClass().add("column");
    Label caption = new Label(texts.get("road.caption"));
    caption.getStyleClass().add("section-title");
    getChildren().add(caption);
    RadioButton open = new RadioButton();
    for (AnswerDelivery road : offered) {
      RadioButton button = new RadioButton(texts.beginning(road));
      button.setId("road-" + road.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      button.setUserData(road);
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.setMinHeight(RadioButton.USE_PREF_SIZE);
      button.setDisable(!allowed.contains(road));
      if (allowed.contains(road) && group.getSelectedToggle() == null) {
        button.setSelected(true);
        open = button;
      }
      getChildren().add(button);
    }
    first = open;
    registers.stream()
        .filter(RoadChoice::isNarrow)
        .map(register -> rule(texts, register))
        .forEach(getChildren()::add);
    if (allowed.isEmpty()) {
      ProblemLabel none = new ProblemLabel();
      none.setId("road-none");
      none.tell(texts.get("road.none"));
      getChildren().add(none);
    }
    group.selectedToggleProperty().addListener(_ -> chosen.run());
  }

  private static boolean isNarrow(Register register) {
    Set<AnswerDelivery> allowed = register.content().requests().delivery();
    return !allowed.isEmpty() && !allowed.equals(EnumSet.allOf(AnswerDelivery.class));
  }

  private static Label rule(Texts texts, Register register) {
    String roads =
        register.content().requests().delivery().stream()
            .sorted()
            .map(texts::of)
            .collect(Collectors.joining(", "));
    Label rule = Captioned.advice(texts.get("road.rule", texts.of(register.name()), roads));
    rule.setId("road-rule");
    return rule;
  }

  /** The road chosen; where none is allowed the first, for the rules to be said. */
  public AnswerDelivery road() {
    return group.getSelectedToggle() == null
        ? AnswerDelivery.POST_TO_ADDRESS_ON_FILE
        : (AnswerDelivery) group.getSelectedToggle().getUserData();
  }

  /** Chooses a road, where the rules allow it. */
  public void choose(AnswerDelivery road) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == road)
        .filter(toggle -> toggle instanceof RadioButton button && !button.isDisabled())
        .forEach(group::selectToggle);
  }

  /** The road that has the focus first. */
  public RadioButton first() {
    return first;
  }
}
