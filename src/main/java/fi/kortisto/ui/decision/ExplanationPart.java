package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** What the person is told beside the decision; of a complaint it is the answer. */
final class ExplanationPart implements Part {

  private final Texts texts;
  private final boolean required;
  private final TextArea words = new TextArea();
  private final ProblemLabel problem = new ProblemLabel();
  private final Captioned root;

  ExplanationPart(Texts texts, boolean required) {
    this.texts = texts;
    this.required = required;
    words.setId("explanation");
    words.setWrapText(true);
    words.setPrefRowCount(required ? 6 : 2);
    TabLeaves.in(words);
    words.textProperty().addListener(_ -> problem.clear());
    String key = required ? "decision.complaint-answer" : "decision.explanation";
    root = new Captioned(texts.get(key), words, problem);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    if (required && words.getText().isBlank() && decision.refusal().isEmpty()) {
      problem.tell(texts.get("decision.answer-missing"));
      words.requestFocus();
      return Optional.empty();
    }
    return Optional.of(decision.explained(words.getText().strip()));
  }

  @Override
  public boolean isTouched() {
    return !words.getText().isBlank();
  }
}
