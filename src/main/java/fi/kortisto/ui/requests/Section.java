package fi.kortisto.ui.requests;

import fi.kortisto.ui.control.Captioned;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A part of a request's page under its title: facts with their captions, lines, verbs. */
class Section extends VBox {

  private final GridPane facts = new GridPane();

  Section(String title) {
    getStyleClass().add("request-section");
    Label heading = Captioned.words(title);
    heading.getStyleClass().add("section-title");
    getChildren().add(heading);
    facts.getStyleClass().add("facts");
    ColumnConstraints captions = new ColumnConstraints();
    captions.setPercentWidth(30);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    facts.getColumnConstraints().setAll(captions, values);
  }

  /** Adds a fact, unless there is nothing to say. */
  final void fact(String caption, String value) {
    if (!value.isBlank()) {
      fact(caption, Captioned.words(value));
    }
  }

  final void fact(String caption, Node value) {
    if (!getChildren().contains(facts)) {
      getChildren().add(facts);
    }
    Label label = Captioned.advice(caption);
    facts.addRow(facts.getRowCount(), label, value);
    GridPane.setValignment(label, VPos.TOP);
  }

  final void line(Node line) {
    getChildren().add(line);
  }

  final void advice(String sentence) {
    line(Captioned.advice(sentence));
  }

  /** A row of small verbs. */
  static FlowPane verbs(Button... buttons) {
    FlowPane row = new FlowPane(buttons);
    row.getStyleClass().add("file-verbs");
    return row;
  }

  /** A small verb in a row of them. */
  static Button verb(String words, String id, Runnable deed) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().addAll("flat", "small", "accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> deed.run());
    return button;
  }
}
