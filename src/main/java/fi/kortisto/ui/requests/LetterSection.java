package fi.kortisto.ui.requests;

import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The letters that can be written now, and those that have been. */
final class LetterSection extends Section {

  private final Texts texts;
  private final LetterDeeds deeds;

  LetterSection(Possible possible, Texts texts, LetterDeeds deeds) {
    super(texts.get("request.section.letters"));
    this.texts = texts;
    this.deeds = deeds;
    List<LetterKind> offered = possible.letters();
    List<Letter> filed = possible.view().letters();
    filed.forEach(letter -> line(line(letter, possible.mayAnswer())));
    if (!offered.isEmpty()) {
      FlowPane row = new FlowPane(8, 8);
      for (LetterKind kind : offered) {
        Button write = write(kind);
        write.maxWidthProperty().bind(row.widthProperty());
        row.getChildren().add(write);
      }
      line(row);
    }
    if (offered.isEmpty() && filed.isEmpty()) {
      advice(texts.get("request.no-letters"));
    }
  }

  private Button write(LetterKind kind) {
    Button button = new Button(texts.get("request.write", texts.of(kind)));
    button.setId("write-" + kind.code());
    button.setWrapText(true);
    button.setOnAction(_ -> deeds.write(kind));
    return button;
  }

  private Node line(Letter letter, boolean may) {
    VBox words =
        new VBox(
            Captioned.words(
                texts.get("request.letter", texts.beginning(letter.kind()), letter.to())),
            Captioned.advice(sending(letter)));
    if (!may) {
      return words;
    }
    FlowPane verbs = verbs();
    if (letter.kept()) {
      verbs
          .getChildren()
          .add(
              verb(
                  texts.get("request.letter-open"),
                  "letter-open-" + letter.id(),
                  () -> deeds.look(letter)));
    }
    if (letter.sent().isEmpty()) {
      verbs
          .getChildren()
          .add(
              verb(
                  texts.get("request.sent.do"),
                  "letter-sent-" + letter.id(),
                  () -> deeds.sent(letter)));
    }
    if (!verbs.getChildren().isEmpty()) {
      words.getChildren().add(verbs);
    }
    return words;
  }

  private String sending(Letter letter) {
    String dated = texts.get("request.letter-dated", texts.date(letter.dated()));
    Optional<String> left =
        letter
            .sent()
            .map(
                day ->
                    texts.get(
                        "request.letter-sent",
                        texts.date(day),
                        letter.road().map(texts::of).orElse("")));
    String state = left.orElseGet(() -> texts.get("request.letter-unsent"));
    String pages = letter.kept() ? "" : " · " + texts.get("request.letter-erased");
    return dated + " · " + state + pages;
  }
}
