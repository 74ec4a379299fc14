package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Whether a log extract names the users; only for a reason (Court of Justice, C-579/21). */
final class NamesPart implements Part {

  private final Texts texts;
  private final CheckBox names;
  private final TextField reason = new TextField();
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root = new VBox();

  NamesPart(Texts texts) {
    this.texts = texts;
    names = new CheckBox(texts.get("decision.names"));
    names.setId("names");
    names.setWrapText(true);
    reason.setId("names-reason");
    Captioned why = new Captioned(texts.get("decision.names-reason"), reason, problem);
    why.visibleProperty().bind(names.selectedProperty());
    why.managedProperty().bind(why.visibleProperty());
    reason.textProperty().addListener(_ -> problem.clear());
    root.getStyleClass().add("column");
    root.getChildren()
        .addAll(
            Captioned.words(texts.get("decision.log-extract")),
            names,
            beneath(texts.get("decision.names-what")),
            why);
  }

  private static Label beneath(String words) {
    Label label = Captioned.advice(words);
    label.getStyleClass().add("choice-what");
    return label;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    if (!names.isSelected()) {
      return Optional.of(decision);
    }
    if (reason.getText().isBlank()) {
      problem.tell(texts.get("decision.names-missing"));
      reason.requestFocus();
      return Optional.empty();
    }
    return Optional.of(decision.withNames(reason.getText().strip()));
  }

  @Override
  public boolean isTouched() {
    return names.isSelected();
  }
}
