package fi.kortisto.ui.registers;

import fi.kortisto.model.CodedList;
import fi.kortisto.model.Codes;
import fi.kortisto.model.Label;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RecipientKind;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.WrappingList.Line;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** To whom the data may go (GDPR art. 13(1)(e) and (f)). */
record Recipients(Texts texts, Editing editing) implements Items<Recipient> {

  @Override
  public String key() {
    return "registers.recipients.";
  }

  @Override
  public CodedList<Recipient> of(RegisterContent content) {
    return new CodedList<>(content.recipients(), Recipient::code);
  }

  @Override
  public RegisterContent with(List<Recipient> items, RegisterContent content) {
    return content.withRecipients(items);
  }

  @Override
  public Line line(Recipient recipient) {
    String kind = texts.beginning(recipient.kind());
    String safeguard = texts.of(recipient.safeguard());
    String outside = texts.get("registers.recipients.outside-short");
    return new Line(
        name(recipient),
        !recipient.outsideEea()
            ? kind
            : kind + " · " + (safeguard.isBlank() ? outside : outside + ": " + safeguard));
  }

  @Override
  public String name(Recipient recipient) {
    return texts.of(recipient.label());
  }

  @Override
  public void form(Register register, Optional<Recipient> recipient) {
    LabelEditor name =
        LabelEditor.lines(
                texts,
                texts.get("registers.recipients.name"),
                recipient.map(Recipient::label).orElse(Label.NONE))
            .named("item-name");
    ComboBox<RecipientKind> kind = Choices.of(List.of(RecipientKind.values()), texts::beginning);
    recipient.map(Recipient::kind).ifPresent(kind::setValue);
    LabelEditor safeguard =
        LabelEditor.lines(
                texts,
                texts.get("registers.recipients.safeguard"),
                recipient.map(Recipient::safeguard).orElse(Label.NONE))
            .named("recipient-safeguard");
    CheckBox outside = new CheckBox(texts.get("registers.recipients.outside"));
    outside.setId("recipient-outside");
    outside.setWrapText(true);
    outside.setSelected(recipient.map(Recipient::outsideEea).orElse(false));
    safeguard.visibleProperty().bind(outside.selectedProperty());
    safeguard.managedProperty().bind(outside.selectedProperty());
    VBox fields =
        new VBox(
            name,
            new Captioned(
                texts.get("registers.recipients.kind"),
                kind,
                Captioned.advice(texts.get("registers.recipients.kind-what"))),
            outside,
            safeguard);
    fields.getStyleClass().add("fields");
    List<String> taken = of(register.content()).codes();
    editing.form(
        register.id(),
        ItemWords.of(texts, key(), recipient.map(this::name)),
        fields,
        name.first(),
        () ->
            name.isComplete() && (!outside.isSelected() || safeguard.isComplete())
                ? Optional.of(
                    keep(
                        new Recipient(
                            recipient
                                .map(Recipient::code)
                                .orElseGet(() -> Codes.of(name.label().fi(), taken)),
                            name.label(),
                            kind.getValue(),
                            outside.isSelected(),
                            outside.isSelected() ? safeguard.label() : Label.NONE)))
                : Optional.empty());
  }
}
