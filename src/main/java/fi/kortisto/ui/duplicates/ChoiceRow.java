package fi.kortisto.ui.duplicates;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.MergeRow;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What two persons hold in one field: of one that takes one value, one is chosen. */
final class ChoiceRow {

  private final MergeRow row;
  private final Texts texts;
  private final VBox caption = new VBox(2);
  private final ToggleGroup one = new ToggleGroup();
  private final Map<Integer, ButtonBase> left = new LinkedHashMap<>();
  private final Map<Integer, ButtonBase> right = new LinkedHashMap<>();
  private final VBox leftBox;
  private final VBox rightBox;

  /**
   * @param register whether the name of the register belongs to the field's
   */
  ChoiceRow(MergeRow row, boolean register, Texts texts) {
    this.row = row;
    this.texts = texts;
    Label name = Captioned.words(texts.of(row.field().label()));
    name.getStyleClass().add("quiet");
    caption.getChildren().add(name);
    if (register) {
      caption.getChildren().add(Captioned.advice(texts.of(row.register().name())));
    }
    caption.getChildren().add(sign());
    this.leftBox = box(row.left(), left, "left");
    this.rightBox = box(row.right(), right, "right");
  }

  /** Whether the two are alike, by sign and word. */
  private Label sign() {
    if (row.isOneSided()) {
      return sign("duplicates.one-sided", Feather.PLUS, "quiet");
    }
    return row.differs()
        ? sign("duplicates.differs", Feather.ALERT_CIRCLE, "pair-differs")
        : sign("duplicates.same", Feather.CHECK, "quiet");
  }

  private Label sign(String key, Feather icon, String style) {
    Label sign = Captioned.words(texts.get(key));
    sign.setGraphic(new FontIcon(icon));
    sign.getStyleClass().add(style);
    return sign;
  }

  private VBox box(List<Datum> data, Map<Integer, ButtonBase> buttons, String side) {
    VBox box = new VBox(6);
    for (Datum datum : data) {
      ButtonBase button = button(datum);
      button.setId("choose-" + side + "-" + row.field().code() + "-" + datum.number());
      buttons.put(datum.number(), button);
      box.getChildren().add(new VBox(2, button, Captioned.advice(origin(datum))));
    }
    if (data.isEmpty()) {
      box.getChildren().add(Captioned.advice("–"));
    }
    return box;
  }

  private ButtonBase button(Datum datum) {
    if (row.isSingle()) {
      RadioButton radio = new RadioButton();
      radio.setToggleGroup(one);
      return dressed(radio, datum);
    }
    return dressed(new CheckBox(), datum);
  }

  private <B extends ButtonBase> B dressed(B button, Datum datum) {
    Labeled labeled = button;
    labeled.setText(value(datum));
    labeled.setWrapText(true);
    labeled.setMinHeight(Labeled.USE_PREF_SIZE);
    labeled.setAccessibleText(texts.of(row.field().label()) + ": " + labeled.getText());
    return button;
  }

  private String value(Datum datum) {
    if (datum.isHidden()) {
      return texts.get("card.hidden-value");
    }
    if (datum.field().type() == FieldType.IMAGE) {
      return texts.get("card.history-picture");
    }
    return FieldForms.show(datum.field(), datum.value(), texts.language()).replace("\n", ", ");
  }

  /** Short as on the card: that it is the person's own word, or else from where. */
  private String origin(Datum datum) {
    String source =
        row.register()
            .sourceOf(datum.sourceCode())
            .map(
                known -> known.person() ? texts.get("card.source-person") : texts.of(known.label()))
            .orElse("–");
    return texts.get("duplicates.origin", source, texts.date(datum.day()));
  }

  Node caption() {
    return caption;
  }

  Node left() {
    return leftBox;
  }

  Node right() {
    return rightBox;
  }

  /** Ticks those numbers of either person. */
  void choose(Set<Integer> ofLeft, Set<Integer> ofRight) {
    left.forEach((number, button) -> tick(button, ofLeft.contains(number)));
    right.forEach((number, button) -> tick(button, ofRight.contains(number)));
  }

  private static void tick(ButtonBase button, boolean chosen) {
    switch (button) {
      case CheckBox box -> box.setSelected(chosen);
      case Toggle toggle -> {
        if (chosen) {
          toggle.setSelected(true);
        }
      }
      default -> throw new AssertionError(button);
    }
  }

  void addChosen(Set<Integer> ofLeft, Set<Integer> ofRight) {
    left.forEach((number, button) -> addIf(ofLeft, number, button));
    right.forEach((number, button) -> addIf(ofRight, number, button));
  }

  private static void addIf(Set<Integer> numbers, Integer number, ButtonBase button) {
    if (isTicked(button)) {
      numbers.add(number);
    }
  }

  private static boolean isTicked(ButtonBase button) {
    return switch (button) {
      case CheckBox box -> box.isSelected();
      case Toggle toggle -> toggle.isSelected();
      default -> throw new AssertionError(button);
    };
  }

  /** How many values are not chosen. */
  int lost() {
    return (int)
        Stream.concat(left.values().stream(), right.values().stream())
            .filter(button -> !isTicked(button))
            .count();
  }
}
