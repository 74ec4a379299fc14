package fi.kortisto.ui.persons;

import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.Restriction;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** That the person's data is stored only, since when and why, and what can be done about it. */
final class RestrictionSection extends VBox {

  private final Texts texts;
  private final Purpose purpose;
  private final boolean mayLift;
  private final RestrictionDeeds deeds;
  private final Consumer<RequestId> open;

  /**
   * @param standing the restrictions that do
   * @param purpose for which the card was read
   * @param open opens a request
   */
  RestrictionSection(
      List<Restriction> standing,
      Purpose purpose,
      boolean mayLift,
      Texts texts,
      RestrictionDeeds deeds,
      Consumer<RequestId> open) {
    super(8);
    this.texts = texts;
    this.purpose = purpose;
    this.mayLift = mayLift;
    this.deeds = deeds;
    this.open = open;
    setId("restriction");
    VBox words = new VBox(8);
    HBox.setHgrow(words, Priority.ALWAYS);
    standing.forEach(one -> words.getChildren().add(told(one)));
    words.getChildren().add(Captioned.words(standing()));
    words.getChildren().add(verbs(standing));
    HBox block = new HBox(12, new FontIcon(Feather.PAUSE_CIRCLE), words);
    block.getStyleClass().add("restriction");
    block.setAlignment(Pos.TOP_LEFT);
    getChildren().add(block);
  }

  private VBox told(Restriction one) {
    Label since = Captioned.words(texts.get("restriction.since", texts.date(one.from())));
    since.getStyleClass().add("restriction-what");
    String told =
        one.told()
            .map(day -> texts.get("restriction.told", texts.date(day)))
            .or(() -> one.request().map(id -> texts.get("restriction.not-told", id.toString())))
            .orElseGet(() -> texts.get("restriction.not-told-at-all"));
    return new VBox(since, Captioned.words(texts.beginning(one.ground())), Captioned.advice(told));
  }

  private String standing() {
    return purpose.opensRestricted()
        ? texts.get("restriction.opened", new PurposeWords(texts.language()).of(purpose))
        : texts.get("restriction.closed");
  }

  private FlowPane verbs(List<Restriction> standing) {
    FlowPane verbs = new FlowPane(8, 8);
    if (!purpose.opensRestricted()) {
      verbs
          .getChildren()
          .add(button(texts.get("restriction.show"), "restriction-show", deeds::use));
    }
    if (mayLift) {
      for (Restriction one : standing) {
        verbs
            .getChildren()
            .add(button(texts.get("restriction.lift"), "restriction-lift", () -> deeds.lift(one)));
      }
    }
    standing.stream()
        .flatMap(one -> one.request().stream())
        .distinct()
        .map(
            id ->
                button(
                    texts.get("restriction.request", id.toString()),
                    "restriction-request",
                    () -> open.accept(id)))
        .forEach(verbs.getChildren()::add);
    return verbs;
  }

  private static Button button(String words, String id, Runnable action) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
