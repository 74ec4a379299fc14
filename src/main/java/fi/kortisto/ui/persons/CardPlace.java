package fi.kortisto.ui.persons;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.CardReading;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.OpenForms;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The place beside the list: nothing, a card, or the form in which a card is filled in. */
final class CardPlace implements PersonCard.Wishes, PersonForm.Wishes, OpenCard {

  private static final int RECENT = 10;

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
  private final FormDeeds formDeeds;
  private final PersonCard card;
  private final PersonForm form;
  private final StackPane root = new StackPane();
  private Optional<SubjectFile> person = Optional.empty();
  private Purpose purpose = Purpose.NONE;
  private boolean addressHidden;
  private List<Subject> recent = new ArrayList<>();
  private boolean stale;
  private Optional<Runnable> undo = Optional.empty();
  private int opening;

  CardPlace(Desk desk, SignedIn signedIn, PersonActions actions, Surroundings surroundings) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.surroundings = surroundings;
    this.deeds = new CardDeeds(desk, signedIn, actions, this);
    FileDeeds files = new FileDeeds(desk, signedIn, this);
    this.formDeeds = new FormDeeds(desk, signedIn, this, files);
    this.card =
        new PersonCard(
            desk, signedIn, this, deeds, new EntryDeeds(desk, signedIn, this, files), files);
    this.form = new PersonForm(desk, this);
    root.getStyleClass().add("card-place");
    root.getChildren().add(noCard());
    work.run(() -> signedIn.session().subjects().recent(RECENT), this::known, this::tell);
  }

  Parent root() {
    return root;
  }

  private Node noCard() {
    return EmptyPlaces.noCard(texts, recent, this::open);
  }

  private void known(List<Subject> last) {
    boolean isEmpty = person.isEmpty() && !isOpen(form.root());
    recent = new ArrayList<>(last);
    if (isEmpty) {
      root.getChildren().setAll(noCard());
    }
  }

  /** Whose card is opened comes first among the recent ones. */
  private void remember(Subject opened) {
    recent.removeIf(one -> one.id().equals(opened.id()));
    recent.addFirst(opened);
    if (recent.size() > RECENT) {
      recent.removeLast();
    }
  }

  /** What can be done with the card that is open. */
  CardDeeds deeds() {
    return deeds;
  }

  @Override
  public Purpose purpose() {
    return purpose;
  }

  @Override
  public void again() {
    Purpose same = purpose;
    person()
        .ifPresent(
            file ->
                work.run(
                    () -> signedIn.session().subjects().card(idOf(file), same),
                    seen -> {
                      if (isOf(idOf(seen))) {
                        show(seen, same);
                      }
                    },
                    this::tell));
  }

  @Override
  public Optional<SubjectFile> person() {
    return isOpen(card.root()) ? person : Optional.empty();
  }

  void offerBack(boolean offered) {
    card.offerBack(offered);
  }

  boolean unsaved() {
    return isOpen(form.root())
        ? form.touched()
        : isOpen(card.root()) && card.entryForm().filter(EntryForm::touched).isPresent();
  }

  /** What is typed here and not kept yet. */
  Optional<Draft> draft() {
    if (isOpen(form.root())) {
      return form.draft();
    }
    return person().flatMap(file -> card.entryForm().flatMap(entry -> entry.draft(idOf(file))));
  }

  /** Opens the form again in which something was typed before a lock; false where it waits. */
  boolean resume(Draft draft) {
    if (draft.place().equals(PersonForm.CREATING) && mayEdit()) {
      create();
      return true;
    }
    boolean known =
        draft.place().equals(PersonForm.CHANGING)
            || draft.place().startsWith(PersonForm.JOINING)
            || draft.place().startsWith(EntryForm.PLACE)
            || draft.place().equals(OpenForms.EXPORT)
            || draft.place().equals(OpenForms.BAN);
    draft.subject().filter(_ -> known).ifPresent(of -> open(of, () -> resumeOn(draft)));
    return known && draft.subject().isPresent();
  }

  private void resumeOn(Draft draft) {
    if (draft.place().equals(PersonForm.CHANGING)) {
      edit(Optional.empty());
    } else if (draft.place().equals(OpenForms.BAN)) {
      deeds.ban();
    } else if (draft.place().equals(OpenForms.EXPORT)) {
      deeds.export();
    } else if (draft.place().startsWith(EntryForm.PLACE)) {
      card.resume(draft);
    } else {
      signedIn.registers().stream()
          .filter(one -> draft.place().equals(PersonForm.JOINING + one.id()))
          .findFirst()
          .ifPresent(this::joinRegister);
    }
  }

  /** Opens a card, unless something is written that the user does not want to lose. */
  void open(SubjectId wanted) {
    open(wanted, () -> {});
  }

  private void open(SubjectId wanted, Runnable then) {
    if (!mayTurnAway()) {
      return;
    }
    int number = ++opening;
    new CardReading(desk, signedIn)
        .read(
            wanted,
            file -> {
              if (number == opening) {
                card.forget();
                show(file);
                card.focus();
                then.run();
              }
            },
            this::tell);
  }

  /** An empty form. */
  void create() {
    if (mayEdit() && mayTurnAway()) {
      opening++;
      put(form.root());
      form.create(signedIn.registers());
    }
  }

  @Override
  public void edit(Optional<Datum> at) {
    if (mayChange() && mayTurnAway()) {
      put(form.root());
      form.edit(person.orElseThrow(), addressHidden, at);
    }
  }

  @Override
  public void joinRegister(Register other) {
    if (mayChange() && mayTurnAway()) {
      put(form.root());
      form.join(person.orElseThrow(), other, addressHidden);
    }
  }

  /** Saves what is written, where something is. */
  void save() {
    if (isOpen(form.root())) {
      form.save();
    } else {
      card.entryForm().ifPresent(EntryForm::save);
    }
  }

  /** Esc: leaves the form; a card stays. */
  void leaveForm() {
    if (isOpen(form.root())) {
      form.leave();
    } else {
      card.entryForm().ifPresent(EntryForm::leave);
    }
  }

  @Override
  public void change(FormDeeds.Written written) {
    person.ifPresent(file -> formDeeds.change(file, written, form::refused));
  }

  @Override
  public void join(Register other, FormDeeds.Written written) {
    person.ifPresent(file -> formDeeds.join(file, other.id(), written, form::refused));
  }

  @Override
  public void add(Register register, FormDeeds.Written written) {
    formDeeds.add(
        register.id(),
        written,
        file -> {
          show(file);
          card.focus();
          surroundings.added(file.subject());
        },
        form::refused);
  }

  /** Takes the last change back. */
  void undo() {
    if (unsaved()) {
      return;
    }
    Optional<Runnable> back = undo;
    undo = Optional.empty();
    back.ifPresent(
        action -> {
          action.run();
          card.focus();
        });
  }

  @Override
  public void listAgain() {
    person.ifPresent(file -> surroundings.added(file.subject()));
  }

  @Override
  public void tellDone(String sentence, Optional<Runnable> back) {
    undo = back;
    if (back.isPresent()) {
      desk.toasts().showDone(sentence, texts.get("card.undo"), this::undo);
    } else {
      desk.toasts().show(sentence);
    }
  }

  @Override
  public void leave() {
    person.ifPresentOrElse(
        file -> {
          put(card.root());
          if (stale) {
            stale = false;
            card.show(file, purpose, addressHidden);
          }
          card.focus();
        },
        this::empty);
  }

  @Override
  public void back() {
    surroundings.back();
  }

  @Override
  public void showAgain(SubjectFile file) {
    boolean formLeft = isOpen(form.root());
    show(file);
    surroundings.changed(file.subject());
    if (formLeft) {
      card.focus();
    }
  }

  @Override
  public void showMeanwhile(SubjectFile file) {
    if (person.map(CardPlace::idOf).equals(Optional.of(idOf(file)))) {
      person = Optional.of(file);
      purpose = Purpose.NONE;
      addressHidden = file.subject().protectedAddress();
      stale = !isOpen(card.root());
      if (!stale) {
        card.show(file, purpose, addressHidden);
      }
    }
  }

  private void show(SubjectFile file) {
    show(file, Purpose.NONE);
  }

  @Override
  public void show(SubjectFile file, Purpose readFor) {
    if (!person.map(CardPlace::idOf).equals(Optional.of(idOf(file)))) {
      undo = Optional.empty();
    }
    person = Optional.of(file);
    remember(file.subject());
    purpose = readFor;
    addressHidden = file.subject().protectedAddress() && !maySeeAddress();
    stale = false;
    put(card.root());
    card.show(file, purpose, addressHidden);
  }

  /** A protected address is shown for a stated reason only. */
  private boolean maySeeAddress() {
    return signedIn.may(Permission.SEE_PROTECTED_ADDRESS) && !purpose.words().isBlank();
  }

  private void empty() {
    root.getChildren().setAll(noCard());
    desk.forms().settled();
    surroundings.filled(false);
    surroundings.back();
  }

  private void put(Parent content) {
    boolean formLeft = isOpen(form.root()) && content != form.root();
    root.getChildren().setAll(content);
    if (formLeft) {
      desk.forms().settled();
    }
    surroundings.filled(true);
  }

  private boolean isOpen(Parent content) {
    return root.getChildren().contains(content);
  }

  private boolean mayEdit() {
    return signedIn.may(Permission.EDIT_SUBJECTS);
  }

  /** Data that is stored only is not changed, and the user is told so (GDPR art. 18). */
  private boolean mayChange() {
    Optional<SubjectFile> file = person().filter(_ -> mayEdit());
    boolean restricted = file.filter(one -> one.subject().restricted()).isPresent();
    if (restricted) {
      tell(new DomainException(Problem.RESTRICTED_SUBJECT));
    }
    return file.isPresent() && !restricted;
  }

  private boolean mayTurnAway() {
    return isOpen(form.root())
        ? form.mayLeave()
        : !isOpen(card.root()) || card.entryForm().map(EntryForm::mayLeave).orElse(true);
  }

  @Override
  public void tell(DomainException refused) {
    if (refused.problem() == Problem.CHANGED_MEANWHILE) {
      person.ifPresent(file -> open(idOf(file)));
    }
    desk.dialogs().problem(refused);
  }

  private static SubjectId idOf(SubjectFile file) {
    return file.subject().id();
  }
}
