package fi.kortisto.ui.disclosures;

import fi.kortisto.model.PassOn;
import fi.kortisto.model.Permission;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SettleDialogs;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Those who must be told that data which they got, or gave, was changed (GDPR art. 19). */
final class OwedPart {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final DisclosureWords words;
  private final SettleDialogs settling;
  private final IntConsumer counted;
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox list = new VBox();
  private final ScrollPane root = new ScrollPane(list);

  /**
   * @param counted hears how many there are
   */
  OwedPart(Desk desk, SignedIn signedIn, Destinations destinations, IntConsumer counted) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.words = new DisclosureWords(texts, signedIn);
    this.counted = counted;
    this.settling = new SettleDialogs(desk, signedIn.session(), _ -> again());
    list.setId("owed-list");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setFocusTraversable(false);
    root.getStyleClass().add("plain");
  }

  Node root() {
    return root;
  }

  void focus() {
    list.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
  }

  void again() {
    desk.work()
        .run(
            () -> signedIn.session().due().work().passOns(),
            this::show,
            refused -> {
              problem.tell(texts.of(refused));
              list.getChildren().setAll(problem);
            });
  }

  private void show(List<PassOn> owed) {
    counted.accept(owed.size());
    if (owed.isEmpty()) {
      list.getChildren()
          .setAll(new EmptyPlace(texts.get("owed.none"), texts.get("owed.none-what")));
      return;
    }
    list.getChildren().setAll(Captioned.advice(texts.get("owed.what")));
    owed.forEach(one -> list.getChildren().add(line(one)));
  }

  private Node line(PassOn owed) {
    Label name = Captioned.words(owed.to().name());
    name.getStyleClass().add("line-name");
    String detail =
        Stream.of(
                texts.get(owed.isToSource() ? "home.to-source" : "home.to-recipient"),
                texts.get("home.of-request", owed.request().toString()),
                texts.of(owed.why()),
                words.what(owed.register(), owed.fields()))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    FlowPane verbs = new FlowPane(8, 0);
    verbs.getStyleClass().add("line-verbs");
    verbs
        .getChildren()
        .add(
            verb(
                signedIn.may(Permission.ANSWER_REQUESTS) ? "owed.write" : "owed.open",
                owed,
                () -> destinations.openRequest(owed.request())));
    if (signedIn.may(Permission.RECORD_REQUESTS)) {
      verbs.getChildren().add(verb("owed.told", owed, () -> settling.told(owed)));
      verbs.getChildren().add(verb("owed.impossible", owed, () -> settling.impossible(owed)));
    }
    VBox line = new VBox(name, Captioned.advice(detail), verbs);
    line.getStyleClass().add("owed-line");
    return line;
  }

  private Button verb(String key, PassOn owed, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(key.replace('.', '-') + "-" + owed.id());
    button.getStyleClass().addAll("flat", "accent", "small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setAccessibleText(button.getText() + ": " + owed.to().name());
    button.setOnAction(_ -> action.run());
    return button;
  }
}
