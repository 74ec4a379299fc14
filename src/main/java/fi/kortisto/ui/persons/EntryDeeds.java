package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Entries;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** What is done with the entries of the person whose card is open. */
final class EntryDeeds {

  /**
   * An entry as it was written.
   *
   * @param sound to be kept with it
   */
  record Written(EntryContent content, Optional<Path> sound) {}

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final SignedIn signedIn;
  private final OpenCard open;
  private final FileDeeds files;

  EntryDeeds(Desk desk, SignedIn signedIn, OpenCard open, FileDeeds files) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.open = open;
    this.files = files;
  }

  boolean mayEdit() {
    return signedIn.may(Permission.EDIT_SUBJECTS) && !open.isRestricted();
  }

  /** Asks for further entries; they are not shown when another card is open by then. */
  void page(
      RegisterId register,
      Optional<EntryKind> kind,
      Optional<EntryPage.Mark> after,
      int rows,
      Consumer<EntryPage> shown) {
    Purpose purpose = open.purpose();
    whenOpen(
        person ->
            work.run(
                () -> entries().page(person, register, kind, after, rows, purpose),
                page -> {
                  if (open.isOf(person)) {
                    shown.accept(page);
                  }
                },
                open::tell));
  }

  /**
   * @param done hears of the entry's id before the card is shown again
   */
  void add(
      RegisterId register, Written written, LongConsumer done, Consumer<DomainException> refused) {
    EntryChange change = new EntryChange.Add(register, written.content());
    change(register, change, written, done, refused);
  }

  /** As {@link #add}, for an entry that is there. */
  void replace(
      RegisterId register,
      Entry entry,
      Written written,
      LongConsumer done,
      Consumer<DomainException> refused) {
    EntryChange change = new EntryChange.Replace(entry.id(), written.content());
    change(register, change, written, done, refused);
  }

  private void change(
      RegisterId register,
      EntryChange change,
      Written written,
      LongConsumer done,
      Consumer<DomainException> refused) {
    whenOpen(
        person ->
            work.run(
                () -> entries().change(person, change),
                changed -> {
                  done.accept(changed.entry());
                  show(person, changed, texts.get("entry.saved"));
                  written
                      .sound()
                      .ifPresent(
                          file ->
                              files.keepWithEntry(
                                  register, changed.entry(), file, written.content().provenance()));
                },
                refused));
  }

  /**
   * Asks, and takes the entry away.
   *
   * @param kept how many files go with it; with them it cannot be undone
   * @param done hears before the card is shown again
   */
  void remove(Entry entry, int kept, Runnable done) {
    String what =
        texts.get(
            "entry.remove-question",
            texts.beginning(entry.kind()),
            texts.date(entry.at().toLocalDate()));
    String meaning =
        kept == 0 ? texts.get("entry.remove-what") : texts.get("entry.remove-files", kept);
    if (desk.dialogs().ask(what, meaning, texts.get("entry.remove-verb"))) {
      whenOpen(
          person ->
              work.run(
                  () -> entries().change(person, new EntryChange.Remove(entry.id())),
                  changed -> {
                    done.run();
                    show(person, changed, texts.get("entry.removed"));
                  },
                  open::tell));
    }
  }

  private void undo(SubjectId person, EntryChange change) {
    work.run(
        () -> entries().undo(person, change),
        undone -> {
          open.showMeanwhile(undone.card());
          open.tellDone(texts.get("card.undone"), Optional.empty());
        },
        open::tell);
  }

  private void show(SubjectId person, Entries.Changed changed, String sentence) {
    open.showMeanwhile(changed.card());
    open.tellDone(sentence, changed.undo().map(back -> () -> undo(person, back)));
  }

  private void whenOpen(Consumer<SubjectId> action) {
    open.person().map(file -> file.subject().id()).ifPresent(action);
  }

  private Entries entries() {
    return signedIn.session().entries();
  }
}
