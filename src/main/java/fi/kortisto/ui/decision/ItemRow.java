package fi.kortisto.ui.decision;

import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Present;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One item on the sheet: what it is and says, what keeps it, and what is decided of it. */
final class ItemRow extends VBox {

  /** In times the size of the text. */
  private static final double ROOM_FOR_BOTH = 36;

  private static final double USUAL_TEXT = 14;

  private final Texts texts;
  private final ItemSentences sentences;
  private final ItemChoice choice;
  private final ToggleGroup ways = new ToggleGroup();
  private final VBox details = new VBox();
  private ItemDetail detail;

  ItemRow(Texts texts, ItemSentences sentences, ItemChoice choice) {
    this.texts = texts;
    this.sentences = sentences;
    this.choice = choice;
    this.detail = detail();
    getStyleClass().add("ruling");
    setId(id());
    VBox words = words();
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Region buttons = buttons();
    HBox line = new HBox(words, buttons);
    line.getStyleClass().add("pair");
    details.getStyleClass().add("ruling-details");
    getChildren().addAll(line, details);
    widthProperty().addListener(_ -> arrange(line, words, buttons));
    show();
  }

  /** Where the words would have no room beside the buttons, these go beneath. */
  private void arrange(HBox line, VBox words, Region buttons) {
    boolean beneath = getWidth() < ROOM_FOR_BOTH * textSize(words);
    if (beneath && line.getChildren().contains(buttons)) {
      line.getChildren().remove(buttons);
      words.getChildren().add(buttons);
    } else if (!beneath && words.getChildren().contains(buttons)) {
      words.getChildren().remove(buttons);
      line.getChildren().add(buttons);
    }
  }

  private static double textSize(VBox words) {
    return words.getChildren().getFirst() instanceof Label label
        ? label.getFont().getSize()
        : USUAL_TEXT;
  }

  private String id() {
    return "item-" + choice.line().key().code().replace(':', '-');
  }

  private VBox words() {
    String origin = sentences.origin(choice.line());
    String name = sentences.name(choice.line());
    Label what = Captioned.words(origin.isEmpty() ? name : name + " · " + origin);
    what.getStyleClass().add("ruling-name");
    Label value = Captioned.words(sentences.value(choice.line().item()));
    VBox words = new VBox(what, value);
    choice.line().hold().ifPresent(hold -> words.getChildren().add(hold(sentences.hold(hold))));
    return words;
  }

  private static Label hold(String sentence) {
    Label hold = Captioned.words(sentence);
    hold.setGraphic(new FontIcon(Feather.LOCK));
    hold.getStyleClass().addAll("caution", "ruling-hold");
    return hold;
  }

  private Region buttons() {
    HBox buttons = new HBox();
    List<Way> all = choice.ways();
    for (Way way : all) {
      ToggleButton button = new ToggleButton(texts.get("decision.way." + way.code()));
      button.setId(id() + "-" + way.code());
      button.setUserData(way);
      button.setToggleGroup(ways);
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(button.getText() + ": " + sentences.name(choice.line()));
      button
          .getStyleClass()
          .add(
              way == all.getFirst()
                  ? "left-pill"
                  : way == all.getLast() ? "right-pill" : "center-pill");
      button.setOnAction(_ -> choose(way));
      if (!way.isOpenFor(choice.line())) {
        button.setDisable(true);
        choice.line().hold().ifPresent(hold -> button.setAccessibleHelp(sentences.hold(hold)));
      }
      buttons.getChildren().add(button);
    }
    buttons.setMinWidth(USE_PREF_SIZE);
    choice
        .line()
        .hold()
        .ifPresent(hold -> Tooltip.install(buttons, new Tooltip(sentences.hold(hold))));
    return buttons;
  }

  /** A toggle that is pressed twice stays as it was. */
  private void choose(Way way) {
    boolean other = way != choice.way();
    choice.choose(way);
    show();
    if (other) {
      detail.focus();
    }
  }

  /** Shows what is chosen, also when it was chosen for many at once. */
  void show() {
    ways.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == choice.way())
        .findFirst()
        .ifPresent(ways::selectToggle);
    detail = detail();
    details.getChildren().setAll(detail.nodes());
    boolean any = !detail.nodes().isEmpty();
    Present.when(details, any);
  }

  private ItemDetail detail() {
    return ItemDetail.of(choice, texts, sentences, id());
  }

  /** Whether it can be decided so; says beneath it why not. */
  boolean check() {
    return detail.check();
  }
}
