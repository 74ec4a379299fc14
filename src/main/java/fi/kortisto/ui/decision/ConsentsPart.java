package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.WithdrawnConsent;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** For which purposes the person no longer consents: those whose basis is consent. */
final class ConsentsPart implements Part {

  private final Texts texts;
  private final Map<CheckBox, WithdrawnConsent> boxes = new LinkedHashMap<>();
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root = new VBox();

  ConsentsPart(Texts texts, List<Register> registers) {
    this.texts = texts;
    root.getStyleClass().add("column");
    for (Register register : registers) {
      register.content().purposes().stream()
          .filter(purpose -> purpose.basis() == LegalBasis.CONSENT)
          .forEach(purpose -> add(register, purpose, registers.size() > 1));
    }
    root.getChildren()
        .addFirst(
            Captioned.words(
                texts.get(boxes.isEmpty() ? "decision.no-consents" : "decision.consents")));
    root.getChildren().add(problem);
  }

  private void add(Register register, ProcessingPurpose purpose, boolean several) {
    String label = texts.of(purpose.label());
    CheckBox box = new CheckBox(several ? texts.of(register.name()) + " · " + label : label);
    box.setId("consent-" + purpose.code());
    box.setWrapText(true);
    box.setMinHeight(CheckBox.USE_PREF_SIZE);
    box.selectedProperty().addListener(_ -> problem.clear());
    boxes.put(box, new WithdrawnConsent(register.id(), purpose.code()));
    root.getChildren().add(box);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    List<WithdrawnConsent> chosen =
        boxes.entrySet().stream()
            .filter(one -> one.getKey().isSelected())
            .map(Map.Entry::getValue)
            .toList();
    if (chosen.isEmpty()) {
      problem.tell(texts.get("decision.consent-missing"));
      return Optional.empty();
    }
    return Optional.of(decision.withPurposes(chosen));
  }

  @Override
  public boolean isTouched() {
    return boxes.keySet().stream().anyMatch(CheckBox::isSelected);
  }
}
