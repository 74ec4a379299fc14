package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;
import java.util.Optional;

/** What has happened with persons: assignments, calls, chats, invoices ... */
public final class Entries {

  private final Desk desk;
  private final SubjectReading reading;

  Entries(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Further entries of a person's card.
   *
   * @param kind of one kind only, or of all
   * @param after the {@code next} of the page before; empty to begin with the newest
   * @param purpose as for {@link Subjects#card}
   * @throws DomainException NO_SUCH_SUBJECT, RESTRICTED_NEEDS_GROUND
   */
  public EntryPage page(
      SubjectId subject,
      RegisterId register,
      Optional<EntryKind> kind,
      Optional<EntryPage.Mark> after,
      int rows,
      Purpose purpose)
      throws DomainException {
    Trace trace =
        new Trace(LogAction.VIEW)
            .of(subject)
            .in(register)
            .fields(List.of("entries"))
            .because(purpose);
    return desk.act(
        trace,
        Permission.READ_SUBJECTS,
        given -> {
          reading.usable(subject, given);
          desk.reach().check(register);
          return desk.store().entries().page(subject, register, kind, after, rows);
        });
  }

  /**
   * Changes the entries of a person.
   *
   * @throws DomainException NO_SUCH_ENTRY, RESTRICTED_SUBJECT, ENTRY_KIND_NOT_KEPT,
   *     ENTRY_ENDS_BEFORE_IT_STARTS, NO_SUCH_REGISTER, DAY_IN_FUTURE or the problem of a value
   */
  public Changed change(SubjectId subject, EntryChange change) throws DomainException {
    LogAction action =
        switch (change) {
          case EntryChange.Add add -> LogAction.ADD_ENTRY;
          case EntryChange.Replace replace -> LogAction.CHANGE_ENTRY;
          case EntryChange.Remove remove -> LogAction.REMOVE_ENTRY;
        };
    return change(new Trace(action), subject, change);
  }

  /** Takes a change back; logged as an undoing. */
  public Changed undo(SubjectId subject, EntryChange change) throws DomainException {
    return change(new Trace(LogAction.UNDO), subject, change);
  }

  private Changed change(Trace trace, SubjectId subject, EntryChange change)
      throws DomainException {
    return desk.act(
        trace.of(subject),
        Permission.EDIT_SUBJECTS,
        given -> {
          reading.openToChange(subject);
          EntryEdit edit = new EntryEdit(desk, subject, given);
          EntryEdit.Done done = edit.apply(change);
          return new Changed(reading.card(subject, given), done.entry(), done.undo());
        });
  }

  /**
   * A change that was made.
   *
   * @param card the person as they now are
   * @param entry the id of the entry concerned
   * @param undo the change that would take it back; empty where files went with the entry
   */
  public record Changed(SubjectFile card, long entry, Optional<EntryChange> undo) {}
}
