package fi.kortisto.ui.persons;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Subjects;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The place beside the list: nothing, a card, or the form in which a card is filled in. */
final class CardPlace implements PersonCard.Wishes, PersonForm.Wishes, CardDeeds.OpenCard {

  /** What the screen around hears of the place. */
  interface Surroundings {

    /** A person is not as the list shows them any more. */
    void changed(Subject person);

    /** There is a person whom the list does not have. */
    void added(Subject person);

    /** Whether there is something in the place, and not only the hint of what belongs there. */
    void filled(boolean filled);

    void back();
  }

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final SignedIn signedIn;
  private final Surroundings surroundings;
  private final CardDeeds deeds;
  private final PersonCard card;
  private final PersonForm form;
  private final StackPane root = new StackPane();
  private Optional<SubjectFile> person = Optional.empty();
  private boolean addressHidden;
  private Optional<TakenBack> undo = Optional.empty();
  private int opening;

  /** How the last change would be taken back. */
  private record TakenBack(SubjectId person, long version, List<DatumChange> changes) {}

  CardPlace(Desk desk, SignedIn signedIn, PersonActions actions, Surroundings surroundings) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.surroundings = surroundings;
    this.deeds = new CardDeeds(desk, signedIn, actions, this);
    this.card = new PersonCard(desk, signedIn.user(), this, deeds);
    this.form = new PersonForm(desk, this);
    root.getStyleClass().add("card-place");
    root.getChildren().add(EmptyPlaces.noCard(texts));
  }

  Parent root() {
    return root;
  }

  /** What can be done with the card that is open. */
  CardDeeds deeds() {
    return deeds;
  }

  @Override
  public Optional<SubjectFile> person() {
    return isOpen(card.root()) ? person : Optional.empty();
  }

  void offerBack(boolean offered) {
    card.offerBack(offered);
  }

  boolean unsaved() {
    return isOpen(form.root()) && form.touched();
  }

  /** Opens a card, unless something is written that the user does not want to lose. */
  void open(Subject wanted) {
    if (!mayTurnAway()) {
      return;
    }
    int number = ++opening;
    work.run(
        () -> subjects().card(wanted.id(), ""),
        file -> {
          if (number == opening) {
            show(file);
            card.focus();
          }
        },
        this::tell);
  }

  /** An empty form. */
  void create() {
    if (signedIn.user().may(Permission.EDIT_SUBJECTS) && mayTurnAway()) {
      opening++;
      put(form.root());
      form.create(signedIn.registers());
    }
  }

  @Override
  public void edit(Optional<Datum> at) {
    if (signedIn.user().may(Permission.EDIT_SUBJECTS) && isOpen(card.root())) {
      person.ifPresent(
          file -> {
            put(form.root());
            form.edit(file, addressHidden, at);
          });
    }
  }

  /** Saves what is written, where something is. */
  void save() {
    if (isOpen(form.root())) {
      form.save();
    }
  }

  /** Esc: leaves the form; a card stays. */
  void leaveForm() {
    if (isOpen(form.root())) {
      form.leave();
    }
  }

  @Override
  public void change(List<DatumChange> changes) {
    person.ifPresent(
        file ->
            work.run(
                () -> subjects().change(idOf(file), versionOf(file), changes),
                changed -> {
                  showChanged(changed);
                  desk.toasts().show(texts.get("card.saved"), texts.get("card.undo"), this::undo);
                },
                form::refused));
  }

  @Override
  public void add(RegisterId register, List<DatumChange.Add> data) {
    work.run(
        () -> subjects().add(register, data),
        file -> {
          show(file);
          card.focus();
          surroundings.added(file.subject());
          desk.toasts().show(texts.get("card.added"));
        },
        form::refused);
  }

  /** Takes the last change back. */
  void undo() {
    if (unsaved()) {
      return;
    }
    undo.ifPresent(
        back -> {
          undo = Optional.empty();
          work.run(
              () -> subjects().undo(back.person(), back.version(), back.changes()),
              changed -> {
                showChanged(changed);
                desk.toasts().show(texts.get("card.undone"));
              },
              this::tell);
        });
  }

  @Override
  public void leave() {
    person.ifPresentOrElse(
        file -> {
          put(card.root());
          card.focus();
        },
        this::empty);
  }

  @Override
  public void back() {
    surroundings.back();
  }

  private void showChanged(Subjects.Changed changed) {
    showAgain(changed.file());
    undo =
        Optional.of(new TakenBack(idOf(changed.file()), versionOf(changed.file()), changed.undo()));
    card.focus();
  }

  @Override
  public void showAgain(SubjectFile file) {
    show(file);
    surroundings.changed(file.subject());
  }

  private void show(SubjectFile file) {
    show(file, file.subject().protectedAddress());
  }

  @Override
  public void show(SubjectFile file, boolean hideAddress) {
    if (!person.map(CardPlace::idOf).equals(Optional.of(idOf(file)))) {
      undo = Optional.empty();
    }
    person = Optional.of(file);
    addressHidden = hideAddress;
    card.show(file, hideAddress);
    put(card.root());
  }

  private void empty() {
    root.getChildren().setAll(EmptyPlaces.noCard(texts));
    surroundings.filled(false);
    surroundings.back();
  }

  private void put(Parent content) {
    root.getChildren().setAll(content);
    surroundings.filled(true);
  }

  private boolean isOpen(Parent content) {
    return root.getChildren().contains(content);
  }

  private boolean mayTurnAway() {
    return !isOpen(form.root()) || form.mayLeave();
  }

  private Subjects subjects() {
    return signedIn.session().subjects();
  }

  @Override
  public void tell(DomainException refused) {
    if (refused.problem() == Problem.CHANGED_MEANWHILE) {
      person.ifPresent(file -> open(file.subject()));
    }
    desk.dialogs().problem(refused);
  }

  private static SubjectId idOf(SubjectFile file) {
    return file.subject().id();
  }

  private static long versionOf(SubjectFile file) {
    return file.subject().version();
  }
}
