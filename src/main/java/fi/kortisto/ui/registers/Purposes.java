package fi.kortisto.ui.registers;

import fi.kortisto.model.CodedList;
import fi.kortisto.model.Codes;
import fi.kortisto.model.Label;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.WrappingList.Line;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** For what the data is used, and on which ground (GDPR art. 6(1), 13(1)(c) and (d)). */
record Purposes(Texts texts, Editing editing) implements Items<ProcessingPurpose> {

  @Override
  public String key() {
    return "registers.purposes.";
  }

  @Override
  public CodedList<ProcessingPurpose> of(RegisterContent content) {
    return new CodedList<>(content.purposes(), ProcessingPurpose::code);
  }

  @Override
  public RegisterContent with(List<ProcessingPurpose> items, RegisterContent content) {
    return content.withPurposes(items);
  }

  @Override
  public Line line(ProcessingPurpose purpose) {
    String basis = texts.beginning(purpose.basis());
    String ground = texts.of(purpose.ground());
    return new Line(name(purpose), ground.isBlank() ? basis : basis + ": " + ground);
  }

  @Override
  public String name(ProcessingPurpose purpose) {
    return texts.of(purpose.label());
  }

  @Override
  public void form(Register register, Optional<ProcessingPurpose> purpose) {
    LabelEditor name =
        LabelEditor.lines(
                texts,
                texts.get("registers.purposes.name"),
                purpose.map(ProcessingPurpose::label).orElse(Label.NONE))
            .named("item-name");
    ComboBox<LegalBasis> basis = Choices.of(List.of(LegalBasis.values()), texts::beginning);
    basis.setId("purpose-basis");
    purpose.map(ProcessingPurpose::basis).ifPresent(basis::setValue);
    LabelEditor ground =
        LabelEditor.lines(
                texts,
                texts.get("registers.purposes.ground"),
                purpose.map(ProcessingPurpose::ground).orElse(Label.NONE))
            .named("purpose-ground");
    VBox fields =
        new VBox(
            name,
            new Captioned(texts.get("registers.purposes.basis"), basis),
            ground,
            Captioned.advice(texts.get("registers.purposes.ground-what")));
    fields.getStyleClass().add("fields");
    List<String> taken = of(register.content()).codes();
    editing.form(
        register.id(),
        ItemWords.of(texts, key(), purpose.map(this::name)),
        fields,
        name.first(),
        () ->
            name.isComplete() && ground.isCompleteOrEmpty()
                ? Optional.of(
                    keep(
                        new ProcessingPurpose(
                            purpose
                                .map(ProcessingPurpose::code)
                                .orElseGet(() -> Codes.of(name.label().fi(), taken)),
                            name.label(),
                            basis.getValue(),
                            ground.label())))
                : Optional.empty());
  }
}
