package fi.kortisto.ui.requests;

import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnState;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Those who have the data and must be told what became of it (GDPR art. 19). */
final class PassOnSection extends Section {

  private final Texts texts;
  private final LetterDeeds deeds;

  PassOnSection(Possible possible, Texts texts, LetterDeeds deeds) {
    super(texts.get("request.section.passed-on"));
    this.texts = texts;
    this.deeds = deeds;
    advice(texts.get("request.passed-on.what"));
    possible.view().passedOn().forEach(one -> line(line(one, possible)));
  }

  private Node line(PassOn one, Possible possible) {
    VBox words =
        new VBox(
            Captioned.words(
                texts.get(
                    one.isToSource() ? "request.to-source" : "request.to-recipient",
                    one.to().name(),
                    texts.of(one.why()))),
            Captioned.advice(state(one)));
    if (one.state() == PassOnState.OWED) {
      FlowPane verbs = verbs();
      if (possible.mayAnswer()) {
        verbs
            .getChildren()
            .add(
                verb(
                    texts.get("request.write-to"),
                    "pass-on-write-" + one.id(),
                    () -> deeds.write(one)));
      }
      if (possible.mayRecord()) {
        verbs
            .getChildren()
            .add(
                verb(
                    texts.get("request.told.do"),
                    "pass-on-told-" + one.id(),
                    () -> deeds.told(one)));
        verbs
            .getChildren()
            .add(
                verb(
                    texts.get("request.impossible.do"),
                    "pass-on-impossible-" + one.id(),
                    () -> deeds.impossible(one)));
      }
      words.getChildren().add(verbs);
    }
    return words;
  }

  private String state(PassOn one) {
    String state = texts.beginning(one.state());
    String settled = one.settled().map(day -> state + " " + texts.date(day)).orElse(state);
    boolean inWords = !one.reason().isBlank() && !one.reason().startsWith("letter:");
    return inWords ? settled + " · " + one.reason() : settled;
  }
}
