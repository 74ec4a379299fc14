package fi.kortisto.ui.disclosures;

import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.OpenLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One disclosure: what, to whom, why, on what basis, and whom it concerned. */
final class DisclosureView extends VBox {

  private final Texts texts;
  private final DisclosureWords words;
  private final GridPane grid = new GridPane(16, 8);

  /**
   * @param open opens the card of a person
   */
  DisclosureView(
      Disclosure disclosure,
      List<Subject> persons,
      Texts texts,
      DisclosureWords words,
      Consumer<SubjectId> open) {
    this.texts = texts;
    this.words = words;
    getStyleClass().add("section");
    Label to = Captioned.words(disclosure.content().recipient().name());
    to.setId("disclosure-recipient");
    to.getStyleClass().addAll("heading", "register-name");
    ColumnConstraints captions = new ColumnConstraints();
    captions.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(captions, values);
    fill(disclosure);
    getChildren().addAll(to, grid, persons(disclosure, persons, open));
  }

  private void fill(Disclosure disclosure) {
    DisclosureContent content = disclosure.content();
    row("disclosures.day", Captioned.words(texts.date(content.on())));
    row("disclosures.what", Captioned.words(words.what(content.register(), content.fields())));
    row("disclosures.register", Captioned.words(words.nameOf(content.register())));
    row("disclosures.why", Captioned.words(content.why()));
    row("disclosures.basis", Captioned.words(texts.beginning(content.basis())));
    if (content.outsideEea()) {
      row("disclosures.safeguard", outside(content.safeguard()));
    }
    if (!content.recipient().address().isEmpty()) {
      row(
          "disclosures.address",
          Captioned.words(String.join(", ", content.recipient().address().lines())));
    }
    if (!content.recipient().email().isBlank()) {
      row("disclosures.email", Captioned.words(content.recipient().email()));
    }
    row(
        "disclosures.recorded",
        Captioned.words(texts.dateTime(disclosure.recordedAt()) + " · " + disclosure.login()));
  }

  private Label outside(String safeguard) {
    Label label = Captioned.words(texts.get("disclosures.outside-on", safeguard));
    label.getStyleClass().add("caution");
    label.setGraphic(new FontIcon(Feather.GLOBE));
    return label;
  }

  private void row(String key, Label value) {
    Label caption = new Label(texts.get(key));
    caption.getStyleClass().add("quiet");
    caption.setLabelFor(value);
    grid.addRow(grid.getRowCount(), caption, value);
    GridPane.setValignment(caption, VPos.TOP);
  }

  private Node persons(Disclosure disclosure, List<Subject> persons, Consumer<SubjectId> open) {
    Label title = new Label(texts.get("disclosures.concerned", disclosure.persons()));
    title.getStyleClass().add("section-title");
    VBox list = new VBox();
    for (Subject person : persons) {
      list.getChildren()
          .add(
              new OpenLine(
                  person.displayName(), person.organisation(), () -> open.accept(person.id())));
    }
    int gone = disclosure.persons() - persons.size();
    if (gone > 0) {
      list.getChildren().add(Captioned.advice(texts.get("disclosures.gone", gone)));
    }
    return new VBox(8, title, list);
  }
}
