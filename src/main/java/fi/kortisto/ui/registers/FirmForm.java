package fi.kortisto.ui.registers;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ValueEditor;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The particulars of the firm, as letters and notices give them (GDPR art. 13(1)(a) and (b)). */
final class FirmForm {

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final Controller before;
  private final Consumer<SignedIn> onChanged;
  private final TextField name;
  private final TextField businessId;
  private final ValueEditor address;
  private final TextField email;
  private final TextField phone;
  private final TextField contact;
  private final TextField officer;
  private final FormDialog dialog;

  FirmForm(Desk desk, SignedIn signedIn, Consumer<SignedIn> onChanged) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = signedIn.session();
    this.before = signedIn.controller();
    this.onChanged = onChanged;
    this.name = line("firm-name", before.name());
    this.businessId = line("firm-business-id", before.businessId());
    this.address = ValueEditor.of(FieldType.ADDRESS, before.address().canonical(), texts);
    this.email = line("firm-email", before.email());
    this.phone =
        line("firm-phone", ValueForms.show(FieldType.PHONE, before.phone(), texts.language()));
    this.contact = line("firm-contact", before.contact());
    this.officer = line("firm-officer", before.dataProtectionOfficer());
    this.dialog =
        desk.dialogs()
            .tallForm(texts.get("registers.firm.title"), content(), texts.get("registers.save"));
    dialog.remember("registers.firm", Optional.empty());
    dialog.onConfirm(this::keep);
  }

  void show() {
    dialog.show(name);
  }

  private Node content() {
    VBox addressField =
        new VBox(Captioned.words(texts.get("registers.firm.address")), address.node());
    addressField.getStyleClass().add("field");
    VBox fields =
        new VBox(
            Captioned.advice(texts.get("registers.firm.what")),
            new Captioned(texts.get("registers.firm.name"), name),
            new Captioned(texts.get("registers.firm.business-id"), businessId),
            addressField,
            new Captioned(texts.get("registers.firm.email"), email),
            new Captioned(texts.get("registers.firm.phone"), phone),
            new Captioned(
                texts.get("registers.firm.contact"),
                contact,
                Captioned.advice(texts.get("registers.firm.contact-what"))),
            new Captioned(
                texts.get("registers.firm.officer"),
                officer,
                Captioned.advice(texts.get("registers.firm.officer-what"))));
    fields.getStyleClass().add("fields");
    return fields;
  }

  private void keep() {
    try {
      Controller wanted = written();
      dialog.confirm().setDisable(true);
      desk.work().run(() -> changed(wanted), this::kept, this::refused);
    } catch (DomainException wrong) {
      dialog.tell(texts.of(wrong));
    }
  }

  private Controller written() throws DomainException {
    if (name.getText().isBlank()) {
      name.requestFocus();
      throw new DomainException(Problem.VALUE_MISSING);
    }
    return new Controller(
        name.getText().strip(),
        businessId.getText().strip(),
        address.typed().isBlank() ? PostalAddress.EMPTY : PostalAddress.parse(address.typed()),
        parsed(FieldType.EMAIL, email),
        parsed(FieldType.PHONE, phone),
        contact.getText().strip(),
        officer.getText().strip());
  }

  private static String parsed(FieldType type, TextField field) throws DomainException {
    try {
      return field.getText().isBlank() ? "" : ValueForms.parse(type, field.getText());
    } catch (DomainException wrong) {
      field.requestFocus();
      throw wrong;
    }
  }

  private SignedIn changed(Controller wanted) throws DomainException {
    session.rules().changeController(wanted);
    return SignedIn.to(session);
  }

  private void kept(SignedIn now) {
    dialog.close();
    onChanged.accept(now);
    desk.toasts().showDone(texts.get("registers.firm.told"), texts.get("card.undo"), this::undo);
  }

  private void undo() {
    desk.work()
        .run(
            () -> changed(before),
            now -> {
              onChanged.accept(now);
              desk.toasts().show(texts.get("card.undone"));
            },
            desk.dialogs()::problem);
  }

  private void refused(DomainException why) {
    dialog.confirm().setDisable(false);
    dialog.tell(texts.of(why));
  }

  private static TextField line(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    return field;
  }
}
