package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
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
import fi.kortisto.ui.NewFile;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;

/** The place beside the list: nothing, a card, or the form in which a card is filled in. */
final class CardPlace implements PersonCard.Wishes, PersonForm.Wishes {

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
  private final PersonActions actions;
  private final Surroundings surroundings;
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
    this.actions = actions;
    this.surroundings = surroundings;
    this.card = new PersonCard(desk, signedIn.user(), this);
    this.form = new PersonForm(desk, this);
    root.getStyleClass().add("card-place");
    root.getChildren().add(EmptyPlaces.noCard(texts));
  }

  Parent root() {
    return root;
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
        () -> subjects().view(wanted.id(), ""),
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
  public void ban() {
    if (signedIn.user().may(Permission.RECORD_BANS)) {
      whenCardOpen(
          file ->
              actions.ban(
                  file,
                  banned -> {
                    showAgain(banned);
                    desk.toasts().show(texts.get("card.banned"));
                  }));
    }
  }

  @Override
  public void withdraw(Ban ban) {
    String what = texts.get("card.ban", texts.of(ban.purpose()), texts.of(ban.channel()));
    if (desk.dialogs()
        .ask(
            texts.get("card.withdraw-question", what),
            texts.get("card.withdraw-what"),
            texts.get("card.withdraw"))) {
      work.run(
          () -> signedIn.session().bans().withdraw(ban.subject(), ban.id()),
          this::showAgain,
          this::tell);
    }
  }

  @Override
  public void answer() {
    if (signedIn.user().may(Permission.ANSWER_REQUESTS)) {
      whenCardOpen(file -> actions.answer(file.subject()));
    }
  }

  @Override
  public void export() {
    if (signedIn.user().may(Permission.EXPORT_SUBJECTS)) {
      whenCardOpen(file -> actions.export(file.subject()));
    }
  }

  @Override
  public void protectAddress(boolean protect) {
    whenCardOpen(
        file ->
            work.run(
                () -> subjects().protectAddress(idOf(file), versionOf(file), protect),
                this::showAgain,
                this::tell));
  }

  @Override
  public void revealAddress() {
    whenCardOpen(
        file ->
            new ReasonDialog(desk)
                .ask(
                    reason ->
                        work.run(
                            () -> subjects().view(idOf(file), reason),
                            seen -> show(seen, false),
                            this::tell)));
  }

  @Override
  public void saveAttachment(Attachment attachment) {
    Optional<Path> wanted =
        desk.files().save(texts.get("card.attachment-save"), attachment.name(), List.of());
    if (wanted.isEmpty() || person.isEmpty()) {
      return;
    }
    SubjectId id = idOf(person.get());
    work.act(
        () -> NewFile.write(wanted.get(), subjects().attachment(id, attachment.id())),
        () -> desk.toasts().show(texts.get("card.attachment-saved", wanted.get().getFileName())),
        this::tell);
  }

  @Override
  public void picture(long attachment, Consumer<Image> shown) {
    person.ifPresent(
        file ->
            work.run(
                () -> picture(subjects().attachment(idOf(file), attachment)),
                image -> {
                  if (person.equals(Optional.of(file)) && !image.isError()) {
                    shown.accept(image);
                  }
                },
                _ -> {}));
  }

  private static Image picture(byte[] bytes) {
    return new Image(new ByteArrayInputStream(bytes), 144, 144, true, true);
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

  private void showAgain(SubjectFile file) {
    show(file);
    surroundings.changed(file.subject());
  }

  private void show(SubjectFile file) {
    show(file, file.subject().protectedAddress());
  }

  private void show(SubjectFile file, boolean hideAddress) {
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

  private void whenCardOpen(Consumer<SubjectFile> action) {
    if (isOpen(card.root())) {
      person.ifPresent(action);
    }
  }

  private boolean mayTurnAway() {
    return !unsaved()
        || desk.dialogs()
            .ask(texts.get("form.leave"), texts.get("form.leave-what"), texts.get("form.discard"));
  }

  private Subjects subjects() {
    return signedIn.session().subjects();
  }

  private void tell(DomainException refused) {
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
