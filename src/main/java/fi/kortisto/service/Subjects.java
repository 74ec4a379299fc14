package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Membership;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons on file. */
public final class Subjects {

  /** So many of a user's looks are looked through for the persons looked at last. */
  private static final int ROWS_OF_LOOKS = 300;

  private final Desk desk;
  private final SubjectReading reading;

  Subjects(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * A person's card: all that is held but the older entries, which {@link Entries#page} gives, and
   * sensitive values, which {@link #reveal} does. A protected address is blank, unless the user may
   * see such and says why.
   *
   * @param purpose why it is looked at; restricted data is blank unless it names a request or one
   *     of the grounds of GDPR art. 18(2)
   * @throws DomainException NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public SubjectFile card(SubjectId id, Purpose purpose) throws DomainException {
    Trace trace = new Trace(LogAction.VIEW).of(id).because(purpose);
    return desk.act(trace, Permission.READ_SUBJECTS, given -> reading.card(id, given));
  }

  /**
   * Those whose cards the user looked at last and still reaches, the last one first. It is known
   * from the access log alone; the names are one row of it.
   */
  public List<Subject> recent(int most) throws DomainException {
    return desk.act(
        LogAction.VIEW_RECENT,
        Permission.READ_SUBJECTS,
        trace -> {
          List<SubjectId> last = desk.store().log().lastViewed(desk.userId(), ROWS_OF_LOOKS);
          Map<SubjectId, Subject> there = desk.store().subjects().find(last, desk.today());
          List<Subject> recent = new ArrayList<>();
          for (SubjectId id : last) {
            Subject subject = there.get(id);
            if (subject != null && recent.size() < most && desk.reach().sees(id)) {
              recent.add(desk.reach().shown(subject));
            }
          }
          trace.persons(recent.size());
          if (recent.isEmpty()) {
            trace.take();
          }
          return recent;
        });
  }

  /** As {@link #card}, with all entries. */
  public SubjectFile view(SubjectId id, Purpose purpose) throws DomainException {
    Trace trace = new Trace(LogAction.VIEW).of(id).because(purpose);
    return desk.act(trace, Permission.READ_SUBJECTS, given -> reading.wholeToSee(id, given));
  }

  /**
   * A sensitive value, which cards leave out; the look is a row of the log (data protection act
   * 1050/2018, 29 §).
   *
   * @param number of the datum
   * @throws DomainException NO_SUCH_DATUM, NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public String reveal(SubjectId id, int number, Purpose purpose) throws DomainException {
    Trace trace = new Trace(LogAction.REVEAL).of(id).because(purpose);
    return desk.act(
        trace,
        Permission.READ_SUBJECTS,
        given -> {
          reading.usable(id, given);
          Datum datum =
              reading.data(id).stream()
                  .filter(one -> one.number() == number && one.field().sensitive())
                  .findFirst()
                  .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
          given.fields(List.of(datum.field().code()));
          return datum.value();
        });
  }

  /**
   * What has been changed in a person's data, newest first: old and new value with their sources.
   * Sensitive values and a protected address are blank.
   *
   * @param purpose as for {@link #card}
   * @throws DomainException NO_SUCH_SUBJECT, RESTRICTED_NEEDS_GROUND, NOT_PERMITTED
   */
  public List<PastChange> history(SubjectId id, Purpose purpose) throws DomainException {
    Trace trace = new Trace(LogAction.VIEW).of(id).fields(List.of("history")).because(purpose);
    return desk.act(
        trace,
        Permission.READ_SUBJECTS,
        given -> new SubjectHistory(desk).of(reading.usable(id, given)));
  }

  /**
   * As {@link #view}, to be written to a file in the given format ({@code json}, {@code vcf} ...).
   */
  public SubjectFile export(SubjectId id, ExportKind kind, String format, Purpose purpose)
      throws DomainException {
    String what = kind.code() + " " + format;
    Trace trace = new Trace(LogAction.EXPORT).of(id).because(purpose.also(what));
    return desk.act(trace, Permission.EXPORT_SUBJECTS, given -> reading.whole(id, given));
  }

  /**
   * A new person in a register.
   *
   * @throws DomainException NAMELESS_SUBJECT when there is neither name, organisation, e-mail nor
   *     phone; or the problem of a value
   */
  public SubjectFile add(RegisterId register, List<DatumChange.Add> data) throws DomainException {
    Trace trace = new Trace(LogAction.ADD).in(register);
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          Store store = desk.store();
          SubjectId id = store.subjects().nextId();
          given.of(id);
          store.subjects().insert(id, desk.now());
          store.subjects().join(id, desk.register(register).id(), desk.today());
          new SubjectEdit(desk, id, List.of()).apply(List.copyOf(data), given);
          return reading.card(id, given);
        });
  }

  /**
   * Puts a person who is in one register into another as well, with the data it shall hold.
   *
   * @param version of the subject as it was when this was begun
   * @throws DomainException CHANGED_MEANWHILE, RESTRICTED_SUBJECT, NO_SUCH_REGISTER or the problem
   *     of a value
   */
  public SubjectFile join(
      SubjectId id, long version, RegisterId register, List<DatumChange.Add> data)
      throws DomainException {
    Trace trace = new Trace(LogAction.ADD).of(id).in(register);
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          checkOpenToChange(id, version);
          desk.store().subjects().join(id, desk.register(register).id(), desk.today());
          new SubjectEdit(desk, id, reading.data(id)).apply(List.copyOf(data), given);
          return reading.card(id, given);
        });
  }

  /**
   * Changes the data of a person, all or none.
   *
   * @param version of the subject as it was when the change was begun
   * @throws DomainException CHANGED_MEANWHILE, NO_SUCH_DATUM, RESTRICTED_SUBJECT, DAY_IN_FUTURE for
   *     when it was obtained, or the problem of a value
   */
  public Changed change(SubjectId id, long version, List<DatumChange> changes)
      throws DomainException {
    return change(new Trace(LogAction.CHANGE), id, version, changes);
  }

  /** Takes a change back; logged as an undoing. */
  public Changed undo(SubjectId id, long version, List<DatumChange> changes)
      throws DomainException {
    return change(new Trace(LogAction.UNDO), id, version, changes);
  }

  private Changed change(Trace trace, SubjectId id, long version, List<DatumChange> changes)
      throws DomainException {
    return desk.act(
        trace.of(id),
        Permission.EDIT_SUBJECTS,
        given -> {
          checkOpenToChange(id, version);
          SubjectEdit edit = new SubjectEdit(desk, id, reading.data(id));
          List<DatumChange> undo = edit.apply(changes, given);
          return new Changed(reading.card(id, given), undo);
        });
  }

  /** Hides or shows again the address and municipality of a person (turvakielto). */
  public SubjectFile protectAddress(SubjectId id, long version, boolean protect)
      throws DomainException {
    Trace trace = new Trace(LogAction.CHANGE).of(id).fields(List.of("protected-address"));
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          checkOpenToChange(id, version);
          desk.store().subjects().protectAddress(id, protect);
          desk.store().subjects().reindex(id, SubjectEdit.FALLBACK);
          return reading.card(id, given);
        });
  }

  /**
   * Records when the relation of a person to a register ended, or that it goes on; storage times
   * may run from it.
   *
   * @param ended the day, which may be to come; empty where the relation goes on
   * @throws DomainException NO_SUCH_SUBJECT, NO_SUCH_REGISTER when the person is not in it,
   *     RESTRICTED_SUBJECT
   */
  public Done<SubjectFile> endRelation(SubjectId id, RegisterId register, Optional<LocalDate> ended)
      throws DomainException {
    Trace trace =
        new Trace(LogAction.END_RELATION)
            .of(id)
            .in(register)
            .fields(List.of("relation:" + ended.map(LocalDate::toString).orElse("goes-on")));
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          reading.openToChange(id);
          desk.register(register);
          Membership before = membership(id, register);
          desk.store().subjects().endRelation(id, register, ended);
          return new Done<>(
              reading.card(id, given), endingBack(id, register, ended, before.ended()));
        });
  }

  private Membership membership(SubjectId id, RegisterId register) throws DomainException {
    return Optional.ofNullable(desk.store().subjects().memberships(id).get(register))
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_REGISTER, register));
  }

  private Undo<SubjectFile> endingBack(
      SubjectId id, RegisterId register, Optional<LocalDate> done, Optional<LocalDate> before) {
    return new Undo<>(
        desk,
        Permission.EDIT_SUBJECTS,
        Optional.of(id),
        "relation:" + before.map(LocalDate::toString).orElse("goes-on"),
        given -> {
          reading.openToChange(id);
          Undo.checkStands(membership(id, register).ended().equals(done));
          desk.store().subjects().endRelation(id, register, before);
          return reading.card(id, given);
        });
  }

  private void checkOpenToChange(SubjectId id, long version) throws DomainException {
    Subject subject = reading.openToChange(id);
    if (subject.version() != version) {
      throw new DomainException(Problem.CHANGED_MEANWHILE);
    }
  }

  /**
   * A change that was made.
   *
   * @param file the person as it now is
   * @param undo the changes that would take it back
   */
  public record Changed(SubjectFile file, List<DatumChange> undo) {}
}
