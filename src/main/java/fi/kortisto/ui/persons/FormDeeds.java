package fi.kortisto.ui.persons;

import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Subjects;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what was written in the form of a card. */
final class FormDeeds {

  /**
   * What was written.
   *
   * @param pictures kept after the rest, each by itself
   */
  record Written(List<DatumChange> changes, List<NewPicture> pictures) {

    boolean isEmpty() {
      return changes.isEmpty() && pictures.isEmpty();
    }

    private List<DatumChange.Add> additions() {
      return changes.stream()
          .filter(DatumChange.Add.class::isInstance)
          .map(DatumChange.Add.class::cast)
          .toList();
    }
  }

  private final Texts texts;
  private final Background.Work work;
  private final SignedIn signedIn;
  private final OpenCard open;
  private final FileDeeds files;

  FormDeeds(Desk desk, SignedIn signedIn, OpenCard open, FileDeeds files) {
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.open = open;
    this.files = files;
  }

  /** Changes the data of a person. */
  void change(SubjectFile before, Written written, Consumer<DomainException> refused) {
    SubjectId person = idOf(before);
    if (written.changes().isEmpty()) {
      open.showAgain(before);
      files.keepPictures(person, written.pictures());
      return;
    }
    work.run(
        () -> subjects().change(person, before.subject().version(), written.changes()),
        changed -> {
          open.showAgain(changed.file());
          open.tellDone(texts.get("card.saved"), Optional.of(() -> undo(changed)));
          files.keepPictures(person, written.pictures());
        },
        refused);
  }

  private void undo(Subjects.Changed changed) {
    SubjectFile file = changed.file();
    work.run(
        () -> subjects().undo(idOf(file), file.subject().version(), changed.undo()),
        undone -> {
          open.showAgain(undone.file());
          open.tellDone(texts.get("card.undone"), Optional.of(() -> undo(undone)));
        },
        open::tell);
  }

  /**
   * A new person.
   *
   * @param added hears of them when they are kept
   */
  void add(
      RegisterId register,
      Written written,
      Consumer<SubjectFile> added,
      Consumer<DomainException> refused) {
    work.run(
        () -> subjects().add(register, written.additions()),
        file -> {
          added.accept(file);
          open.tellDone(texts.get("card.added"), Optional.empty());
          files.keepPictures(idOf(file), written.pictures());
        },
        refused);
  }

  /** Puts a person into one more register. */
  void join(
      SubjectFile before, RegisterId register, Written written, Consumer<DomainException> refused) {
    work.run(
        () ->
            subjects()
                .join(idOf(before), before.subject().version(), register, written.additions()),
        file -> {
          open.showAgain(file);
          open.tellDone(texts.get("card.joined"), Optional.empty());
          files.keepPictures(idOf(file), written.pictures());
        },
        refused);
  }

  private Subjects subjects() {
    return signedIn.session().subjects();
  }

  private static SubjectId idOf(SubjectFile file) {
    return file.subject().id();
  }
}
