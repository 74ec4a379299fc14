package fi.kortisto.ui.decision;

import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The ground of an item that is refused or waits: a form, and where the rules propose it a line
 * that says it, with a way to open the form.
 */
final class RefusalDetail implements ItemDetail {

  private final ItemChoice choice;
  private final Texts texts;
  private final String id;
  private final VBox place = new VBox();
  private Optional<RefusalForm> form = Optional.empty();

  RefusalDetail(ItemChoice choice, Texts texts, ItemSentences sentences, String id) {
    this.choice = choice;
    this.texts = texts;
    this.id = id;
    if (choice.lacksReason()) {
      open();
    } else {
      place.getChildren().setAll(line(sentences));
    }
  }

  private HBox line(ItemSentences sentences) {
    Label words = Captioned.advice(sentences.refusal(choice.refusal()));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button change = new Button(texts.get("decision.change-ground"));
    change.setId(id + "-change");
    change.getStyleClass().addAll("flat", "small", "accent");
    change.setMinWidth(Button.USE_PREF_SIZE);
    change.setAccessibleText(change.getText() + ": " + words.getText());
    change.setOnAction(
        _ -> {
          open();
          focus();
        });
    HBox line = new HBox(8, words, change);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private void open() {
    RefusalForm opened =
        new RefusalForm(texts, id, choice.grounds(), choice.refusal(), choice::refuse);
    form = Optional.of(opened);
    place.getChildren().setAll(opened);
  }

  @Override
  public List<Node> nodes() {
    return List.of(place);
  }

  @Override
  public boolean check() {
    if (choice.lacksReason() && form.isEmpty()) {
      open();
    }
    return form.map(RefusalForm::check).orElse(true);
  }

  @Override
  public void focus() {
    form.ifPresent(RefusalForm::focus);
  }
}
