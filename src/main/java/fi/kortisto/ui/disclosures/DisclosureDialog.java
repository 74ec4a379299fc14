package fi.kortisto.ui.disclosures;

import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Done;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.GroundChoice;
import fi.kortisto.ui.control.PersonPicker;
import fi.kortisto.ui.control.RecipientInputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what of one person's data is disclosed, to whom and why, and enters it in the ledger. */
public final class DisclosureDialog {

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final Runnable changed;
  private final FormDialog dialog;
  private final VBox content = new VBox();
  private final VBox form = new VBox();
  private final DayField day;
  private final TextField why = new TextField();
  private final ComboBox<LegalBasis> basis;
  private final GroundChoice ground;
  private Optional<Written> written = Optional.empty();
  private Node first = content;

  /** The parts of the form that depend on the person and the register. */
  private record Written(
      SubjectFile person, RegisterPart part, RecipientInputs recipient, DataTicks data) {}

  /**
   * @param changed hears when one was recorded, or taken back
   */
  public DisclosureDialog(Desk desk, Session session, Runnable changed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.changed = changed;
    this.day = new DayField(texts, Optional.of(LocalDate.now()));
    this.basis = Choices.of(List.of(LegalBasis.values()), texts::beginning);
    this.ground = new GroundChoice(texts);
    basis.setValue(null);
    basis.setId("disclosure-basis");
    why.setId("disclosure-why");
    content.getStyleClass().add("fields");
    form.getStyleClass().add("fields");
    form.managedProperty().bind(form.visibleProperty());
    form.setVisible(false);
    ground.managedProperty().bind(ground.visibleProperty());
    ground.setVisible(false);
    dialog =
        desk.dialogs()
            .tallForm(texts.get("disclosure.title"), content, texts.get("disclosure.verb"));
    dialog.onConfirm(this::record);
    dialog.askBeforeClosing(this::touched);
    dialog.confirm().disableProperty().bind(form.visibleProperty().not());
  }

  /** Of one person. */
  public void show(SubjectFile person) {
    content.getChildren().setAll(name(person), form);
    fill(person);
    dialog.remember("disclosures.new", Optional.of(person.subject().id()));
    dialog.show(first);
  }

  /** Of a person who is to be found first. */
  public void show() {
    PersonPicker picker = new PersonPicker(desk, session);
    VBox who = new VBox(Captioned.words(texts.get("disclosure.person")), picker);
    who.getStyleClass().add("field");
    content.getChildren().setAll(who, form);
    picker
        .chosen()
        .addListener(
            (_, _, chosen) -> {
              form.setVisible(false);
              written = Optional.empty();
              chosen.ifPresent(
                  person ->
                      desk.work()
                          .run(
                              () -> session.subjects().card(person.id(), Purpose.NONE),
                              this::fill,
                              this::refused));
            });
    dialog.show(picker.first());
  }

  private static Node name(SubjectFile person) {
    Node name = Captioned.words(person.subject().displayName());
    name.getStyleClass().add("line-name");
    return name;
  }

  private void fill(SubjectFile person) {
    ComboBox<RegisterPart> register =
        Choices.of(person.parts(), part -> texts.of(part.register().name()));
    register.setId("disclosure-register");
    register.valueProperty().addListener((_, _, part) -> fill(person, part, register));
    fill(person, register.getValue(), register);
    form.setVisible(true);
  }

  private void fill(SubjectFile person, RegisterPart part, ComboBox<RegisterPart> register) {
    RecipientInputs recipient = new RecipientInputs(part.register(), desk);
    DataTicks data = new DataTicks(part, texts);
    written = Optional.of(new Written(person, part, recipient, data));
    first = recipient.first();
    VBox what = new VBox(Captioned.words(texts.get("disclosure.what")), data);
    what.getStyleClass().add("field");
    form.getChildren().clear();
    if (person.parts().size() > 1) {
      form.getChildren().add(new Captioned(texts.get("disclosures.register"), register));
    }
    ground.setVisible(person.subject().restricted());
    form.getChildren()
        .addAll(
            recipient,
            what,
            new Captioned(texts.get("disclosure.why"), why),
            new Captioned(texts.get("disclosure.basis"), basis),
            new Captioned(texts.get("disclosure.day"), day),
            ground);
  }

  private boolean touched() {
    return !why.getText().isBlank()
        || written
            .map(parts -> parts.recipient().touched() || !parts.data().codes().isEmpty())
            .orElse(false);
  }

  private void record() {
    written.ifPresent(
        parts -> {
          if (basis.getValue() == null) {
            dialog.tell(texts.get("disclosure.basis-missing"));
            basis.requestFocus();
            return;
          }
          try {
            DisclosureContent wanted = content(parts);
            Purpose purpose = ground.purpose().filter(_ -> ground.isVisible()).orElse(Purpose.NONE);
            desk.work()
                .run(
                    () -> session.disclosures().add(parts.person().subject().id(), wanted, purpose),
                    this::recorded,
                    this::refused);
          } catch (DomainException refused) {
            refused(refused);
          }
        });
  }

  private DisclosureContent content(Written parts) throws DomainException {
    return new DisclosureContent(
        parts.part().register().id(),
        parts.recipient().code(),
        parts.recipient().recipient(),
        day.day().orElseGet(LocalDate::now),
        parts.data().codes(),
        why.getText().strip(),
        basis.getValue(),
        parts.recipient().isOutside(),
        parts.recipient().safeguard());
  }

  private void recorded(Done<Disclosure> recorded) {
    dialog.close();
    changed.run();
    desk.toasts()
        .showDone(
            texts.get("disclosure.recorded"),
            texts.get("card.undo"),
            () -> desk.work().run(recorded.undo()::run, _ -> takenBack(), desk.dialogs()::problem));
  }

  private void takenBack() {
    changed.run();
    desk.toasts().show(texts.get("card.undone"));
  }

  private void refused(DomainException refused) {
    if (refused.problem() == Problem.RESTRICTED_NEEDS_GROUND) {
      ground.setVisible(true);
      ground.first().requestFocus();
    }
    dialog.tell(texts.of(refused));
  }
}
