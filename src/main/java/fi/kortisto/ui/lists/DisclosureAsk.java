package fi.kortisto.ui.lists;

import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.RecipientInputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks to whom a list is disclosed and why, before it is drawn. */
final class DisclosureAsk {

  private final Texts texts;
  private final Register register;
  private final RecipientInputs recipient;
  private final TextField why = new TextField();
  private final ComboBox<LegalBasis> basis;
  private final DayField day;
  private final FormDialog dialog;

  /**
   * @param told hears what was written, and closes the dialog when that has been accepted
   */
  DisclosureAsk(Desk desk, Register register, BiConsumer<DisclosureContent, FormDialog> told) {
    this.texts = desk.texts();
    this.register = register;
    this.recipient = new RecipientInputs(register, desk);
    this.basis = Choices.of(List.of(LegalBasis.values()), texts::beginning);
    this.day = new DayField(texts, Optional.of(LocalDate.now()));
    basis.setValue(null);
    basis.setId("list-disclosure-basis");
    why.setId("list-disclosure-why");
    VBox form =
        new VBox(
            Captioned.advice(texts.get("lists.disclosure-what", texts.of(register.name()))),
            recipient,
            new Captioned(texts.get("disclosure.why"), why),
            new Captioned(texts.get("disclosure.basis"), basis),
            new Captioned(texts.get("disclosure.day"), day));
    form.getStyleClass().add("fields");
    dialog =
        desk.dialogs()
            .tallForm(
                texts.get("lists.disclosure-title"), form, texts.get("lists.disclosure-verb"));
    dialog.askBeforeClosing(() -> !why.getText().isBlank() || recipient.touched());
    dialog.onConfirm(
        () -> {
          if (basis.getValue() == null) {
            dialog.tell(texts.get("disclosure.basis-missing"));
            basis.requestFocus();
            return;
          }
          try {
            told.accept(content(), dialog);
          } catch (DomainException noDay) {
            dialog.tell(texts.of(noDay));
          }
        });
  }

  void show() {
    dialog.show(recipient.first());
  }

  /** Of which fields is told by the list itself. */
  private DisclosureContent content() throws DomainException {
    return new DisclosureContent(
        register.id(),
        recipient.code(),
        recipient.recipient(),
        day.day().orElseGet(LocalDate::now),
        Set.of(),
        why.getText().strip(),
        basis.getValue(),
        recipient.isOutside(),
        recipient.safeguard());
  }
}
