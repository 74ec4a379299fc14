package fi.kortisto.ui;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.RoadChoice;
import fi.kortisto.ui.control.TabLeaves;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What can be chosen of a letter: language, road, and what is printed beyond the usual. */
final class LetterChoices extends VBox {

  /** Who hears what is chosen. */
  interface Listener {

    /** The letter is to be written anew. */
    void orderChanged();

    /** The same letter is to be set otherwise. */
    void inclusionsChanged();
  }

  /** There is nothing to look at on the spot in a letter that tells no data. */
  private static final List<AnswerDelivery> SENT =
      List.of(AnswerDelivery.POST_TO_ADDRESS_ON_FILE, AnswerDelivery.ELECTRONIC);

  private final LetterKind kind;
  private final Optional<PassOn> to;
  private final ComboBox<Language> language;
  private final RoadChoice road;
  private final TextArea lifting = new TextArea();
  private final TextArea address = new TextArea();
  private final CheckBox sensitive;
  private final Listener listener;
  private List<String> used = List.of("", "");

  LetterChoices(
      Texts texts,
      SignedIn signedIn,
      RequestView request,
      LetterKind kind,
      Optional<PassOn> to,
      Listener listener) {
    this.kind = kind;
    this.to = to;
    this.listener = listener;
    this.language = Choices.of(List.of(Language.values()), texts::name);
    this.road =
        kind.isAnswer()
            ? new RoadChoice(
                texts,
                request.registers(),
                List.of(AnswerDelivery.values()),
                listener::orderChanged)
            : new RoadChoice(texts, List.of(), SENT, listener::orderChanged);
    this.sensitive = new CheckBox(texts.get("letter.sensitive"));
    getStyleClass().add("fields");
    language.setId("language");
    language.setValue(request.request().content().language());
    language.valueProperty().addListener(_ -> listener.orderChanged());
    getChildren().addAll(new Captioned(texts.get("letter.language"), language), road);
    sensitive.setId("sensitive");
    sensitive.setWrapText(true);
    sensitive.setMinHeight(USE_PREF_SIZE);
    sensitive.selectedProperty().addListener(_ -> listener.inclusionsChanged());
    if (kind == LetterKind.INSPECTION_ANSWER) {
      getChildren().add(sensitive);
    }
    addReasons(texts, signedIn, request.subject());
  }

  private void addReasons(Texts texts, SignedIn signedIn, Optional<Subject> subject) {
    if (kind == LetterKind.RESTRICTION_LIFTING) {
      arrange(lifting, "letter-lifting");
      getChildren()
          .add(
              new Captioned(
                  texts.get("letter.lifting"),
                  lifting,
                  Captioned.advice(texts.get("letter.lifting-what"))));
    }
    if (!kind.isToOthers() && subject.map(Subject::protectedAddress).orElse(false)) {
      arrange(address, "letter-reason");
      getChildren()
          .add(
              signedIn.may(Permission.SEE_PROTECTED_ADDRESS)
                  ? new Captioned(
                      texts.get("letter.protected"),
                      address,
                      Captioned.advice(texts.get("letter.protected-what")))
                  : Captioned.advice(texts.get("letter.protected-not")));
    }
  }

  private void arrange(TextArea reason, String id) {
    reason.setId(id);
    reason.setWrapText(true);
    reason.setPrefRowCount(2);
    reason.setMinHeight(USE_PREF_SIZE);
    TabLeaves.in(reason);
    reason
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                useReasons();
              }
            });
  }

  /** The letter is written anew when a reason is whole and not at every key. */
  private void useReasons() {
    List<String> written = List.of(written(lifting), written(address));
    if (!used.equals(written)) {
      used = written;
      listener.orderChanged();
    }
  }

  private static String written(TextArea reason) {
    return reason.getText().strip();
  }

  /** Whether something must be written before there can be a letter. */
  boolean isWaiting() {
    return kind == LetterKind.RESTRICTION_LIFTING && written(lifting).isBlank();
  }

  /** Whether something is written here. */
  boolean isTouched() {
    return !written(lifting).isBlank() || !written(address).isBlank();
  }

  LetterOrder order() {
    return new LetterOrder(
        kind,
        language.getValue(),
        road.road(),
        to.map(PassOn::id),
        written(address),
        written(lifting));
  }

  /** Shows what a letter that is written already was ordered as. */
  void show(LetterOrder order) {
    language.setValue(order.language());
    road.choose(order.road());
  }

  Set<Inclusion> inclusions() {
    Set<Inclusion> chosen = EnumSet.of(Inclusion.ENTRIES, Inclusion.LOG_EXTRACT);
    if (sensitive.isSelected()) {
      chosen.add(Inclusion.SENSITIVE_FIELDS);
    }
    if (!written(address).isBlank()) {
      chosen.add(Inclusion.PROTECTED_ADDRESS);
    }
    return chosen;
  }

  /** The control that takes the focus first. */
  Control first() {
    return isWaiting() ? lifting : language;
  }
}
