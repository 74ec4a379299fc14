package fi.kortisto.ui.persons;

import fi.kortisto.format.HoldWords;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Hold;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Fold;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What keeps items of the person from being erased, and what can be done about it. */
final class HoldSection extends VBox {

  private final SubjectFile person;
  private final LocalDate today;
  private final Texts texts;
  private final HoldDeeds deeds;
  private final Consumer<RequestId> open;
  private final CardItems items;
  private final HoldWords words;

  /**
   * @param open opens a request
   */
  HoldSection(
      SubjectFile person, LocalDate today, Desk desk, HoldDeeds deeds, Consumer<RequestId> open) {
    super(8);
    this.person = person;
    this.today = today;
    this.texts = desk.texts();
    this.deeds = deeds;
    this.open = open;
    this.items = new CardItems(person, texts);
    this.words = new HoldWords(texts.language(), today);
    setId("holds");
    List<Hold> recorded = recorded(person);
    List<Hold> standing = recorded.stream().filter(hold -> hold.standsOn(today)).toList();
    List<Hold> over = recorded.stream().filter(hold -> !hold.standsOn(today)).toList();
    Label title = new Label(texts.get("card.holds", standing.size()));
    title.getStyleClass().add("section-title");
    FlowPane head = new FlowPane(8, 0, title);
    head.setAlignment(Pos.CENTER_LEFT);
    if (deeds.mayHold()) {
      head.getChildren().add(button("hold.put", "hold-put", () -> deeds.put(Optional.empty())));
    }
    getChildren().add(head);
    standing.stream().map(this::standing).forEach(getChildren()::add);
    int invoices = invoices(person);
    if (invoices > 0) {
      getChildren().add(Captioned.advice(texts.get("card.holds-invoices", invoices)));
    }
    if (!over.isEmpty()) {
      getChildren()
          .add(
              Fold.remembered(
                  desk,
                  "card-holds-over",
                  texts.get("card.holds-over", over.size()),
                  () -> past(over)));
    }
  }

  /** Whether anything is held, or was. */
  static boolean belongsOn(SubjectFile person) {
    return !person.dealings().holds().isEmpty() || invoices(person) > 0;
  }

  private static int invoices(SubjectFile person) {
    return person.parts().stream().mapToInt(part -> part.counts().of(EntryKind.INVOICE)).sum();
  }

  /** Where the erasure of the held item itself waits, the hold says so: it needs no second line. */
  private static List<Hold> recorded(SubjectFile person) {
    List<Hold> all = person.dealings().holds();
    return all.stream()
        .filter(
            hold ->
                all.stream()
                    .noneMatch(
                        first ->
                            hold.follows().filter(id -> id == first.id()).isPresent()
                                && first.item().equals(hold.item())))
        .toList();
  }

  private Node standing(Hold hold) {
    VBox line = new VBox(Captioned.words(items.name(hold.item())), told(hold));
    line.getStyleClass().add("plain-line");
    FlowPane verbs = new FlowPane(8, 0);
    verbs.getStyleClass().add("file-verbs");
    boolean first = hold.follows().isEmpty();
    if (deeds.mayHold() && first) {
      verbs
          .getChildren()
          .addAll(
              button("hold.change", "hold-change-" + hold.id(), () -> deeds.change(hold)),
              button("hold.end-verb-asks", "hold-end-" + hold.id(), () -> deeds.end(hold)));
    }
    waiting(hold)
        .forEach(
            request -> {
              Button waits =
                  button(
                      texts.get("hold.waits", request.toString()),
                      "hold-request-" + request.value());
              waits.setOnAction(_ -> open.accept(request));
              verbs.getChildren().add(waits);
            });
    if (!verbs.getChildren().isEmpty()) {
      line.getChildren().add(verbs);
    }
    return line;
  }

  /** The requests whose erasures wait for it. */
  private List<RequestId> waiting(Hold hold) {
    return person.dealings().holds().stream()
        .filter(
            one ->
                one.id() == hold.id()
                    || one.follows().filter(first -> first == hold.id()).isPresent())
        .flatMap(one -> one.request().stream())
        .distinct()
        .toList();
  }

  private Label told(Hold hold) {
    String by =
        hold.recorded()
            .map(who -> texts.get("hold.recorded", texts.dateTime(who.at()), who.login()))
            .orElse("");
    Label told = Captioned.advice(words.of(hold) + "\n" + by);
    if (hold.isToLookAt(today)) {
      told.setText(texts.get("hold.look") + " " + told.getText());
      told.getStyleClass().add("caution");
    }
    return told;
  }

  private Node past(List<Hold> over) {
    VBox lines = new VBox(8);
    over.stream()
        .map(hold -> Captioned.advice(items.name(hold.item()) + " · " + words.of(hold)))
        .forEach(lines.getChildren()::add);
    return lines;
  }

  private Button button(String key, String id, Runnable action) {
    Button button = button(texts.get(key), id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Button button(String words, String id) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().addAll("flat", "accent", "small");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
