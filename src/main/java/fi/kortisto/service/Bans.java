package fi.kortisto.service;

import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.store.SuppressionRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What persons have forbidden. */
public final class Bans {

  private final Desk desk;
  private final SubjectReading reading;

  Bans(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Records a ban. Taken back, it stays on file as withdrawn.
   *
   * @throws DomainException NO_SUCH_SUBJECT, BAN_ENDS_BEFORE_IT_STARTS, RECEIVED_IN_FUTURE,
   *     NOT_PERMITTED
   */
  public Done<SubjectFile> add(SubjectId subject, NewBan ban) throws DomainException {
    if (ban.from().isAfter(desk.today())) {
      throw new DomainException(Problem.RECEIVED_IN_FUTURE);
    }
    if (ban.until().isPresent() && ban.until().get().isBefore(ban.from())) {
      throw new DomainException(Problem.BAN_ENDS_BEFORE_IT_STARTS);
    }
    String what = ban.purpose().code() + "/" + ban.channel().code();
    Trace trace = new Trace(LogAction.BAN).of(subject).fields(List.of(what));
    return desk.act(
        trace,
        Permission.RECORD_BANS,
        given -> {
          reading.existing(subject);
          long id = desk.store().bans().insert(subject, ban, desk.now(), desk.userId());
          return new Done<>(
              reading.card(subject, given),
              undo(
                  Permission.RECORD_BANS,
                  subject,
                  "ban:" + id,
                  () -> {
                    Undo.checkStands(standing(subject, id).isPresent());
                    withdrawn(subject, id);
                  }));
        });
  }

  /**
   * Records that a ban was taken back; the ban stays on file. What was kept of it for the case that
   * the person is erased and comes again goes. Taken back, the ban stands as if nothing had been.
   *
   * @throws DomainException NO_SUCH_BAN when the person has none such that is not withdrawn yet
   */
  public Done<SubjectFile> withdraw(SubjectId subject, long ban) throws DomainException {
    Trace trace = new Trace(LogAction.WITHDRAW_BAN).of(subject).fields(List.of("ban:" + ban));
    return desk.act(
        trace,
        Permission.RECORD_BANS,
        given -> {
          reading.existing(subject);
          List<SuppressionRecords.Kept> forgotten = withdrawn(subject, ban);
          return new Done<>(
              reading.card(subject, given),
              undo(
                  Permission.RECORD_BANS,
                  subject,
                  "ban:" + ban,
                  () -> {
                    Undo.checkStands(desk.store().bans().reinstate(subject, ban, desk.now()));
                    new Suppressions(desk).remember(forgotten);
                  }));
        });
  }

  private List<SuppressionRecords.Kept> withdrawn(SubjectId subject, long id)
      throws DomainException {
    Ban ban = standing(subject, id).orElseThrow(() -> new DomainException(Problem.NO_SUCH_BAN));
    desk.store().bans().withdraw(subject, id, desk.now(), desk.userId());
    return new Suppressions(desk)
        .forget(ban, reading.data(subject).stream().map(RoleValue::of).toList());
  }

  private Optional<Ban> standing(SubjectId subject, long id) throws DomainException {
    return desk.store().bans().of(subject).stream()
        .filter(one -> one.id() == id && one.withdrawn().isEmpty())
        .findFirst();
  }

  /** What takes a deed back. */
  @FunctionalInterface
  private interface TakingBack {
    void run() throws DomainException;
  }

  private Undo<SubjectFile> undo(
      Permission permission, SubjectId subject, String what, TakingBack how) {
    return new Undo<>(
        desk,
        permission,
        Optional.of(subject),
        what,
        given -> {
          reading.existing(subject);
          how.run();
          return reading.card(subject, given);
        });
  }

  /**
   * Records why a ban does not stop a use: a legal duty, or compelling grounds (GDPR art. 21(1)).
   *
   * @throws DomainException OBJECTION_IS_ABSOLUTE for direct marketing (21(3)), REASON_MISSING,
   *     BAN_ENDS_BEFORE_IT_STARTS, NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public Done<SubjectFile> addException(SubjectId subject, NewException exception)
      throws DomainException {
    if (exception.purpose().isMarketing()) {
      throw new DomainException(Problem.OBJECTION_IS_ABSOLUTE);
    }
    if (exception.reason().isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
    if (exception.until().filter(last -> last.isBefore(exception.from())).isPresent()) {
      throw new DomainException(Problem.BAN_ENDS_BEFORE_IT_STARTS);
    }
    String what = exception.purpose().code() + "/" + exception.channel().code();
    return desk.act(
        new Trace(LogAction.EXCEPT).of(subject).fields(List.of(what)),
        Permission.ANSWER_REQUESTS,
        given -> {
          reading.existing(subject);
          long id = desk.store().exceptions().insert(subject, exception, desk.now(), desk.userId());
          return new Done<>(
              reading.card(subject, given),
              undo(
                  Permission.ANSWER_REQUESTS,
                  subject,
                  "exception:" + id,
                  () -> Undo.checkStands(ended(subject, id))));
        });
  }

  /**
   * Ends an exception; it stays on file as ended.
   *
   * @throws DomainException NO_SUCH_BAN when the person has none such that is not ended yet
   */
  public Done<SubjectFile> endException(SubjectId subject, long exception) throws DomainException {
    return desk.act(
        new Trace(LogAction.END_EXCEPTION).of(subject).fields(List.of("exception:" + exception)),
        Permission.ANSWER_REQUESTS,
        given -> {
          reading.existing(subject);
          if (!ended(subject, exception)) {
            throw new DomainException(Problem.NO_SUCH_BAN);
          }
          return new Done<>(
              reading.card(subject, given),
              undo(
                  Permission.ANSWER_REQUESTS,
                  subject,
                  "exception:" + exception,
                  () -> Undo.checkStands(desk.store().exceptions().reopen(subject, exception))));
        });
  }

  private boolean ended(SubjectId subject, long exception) throws DomainException {
    return desk.store().exceptions().end(subject, exception, desk.now(), desk.userId());
  }

  /** The bans of one person, the newest first. */
  public List<Ban> of(SubjectId subject) throws DomainException {
    Trace trace = new Trace(LogAction.VIEW_BANS).of(subject);
    return desk.act(
        trace,
        Permission.READ_SUBJECTS,
        given -> {
          reading.existing(subject);
          return desk.store().bans().of(subject);
        });
  }

  /** All bans that stand today of those whom the user reaches, by subject id. */
  public List<Ban> standing() throws DomainException {
    return desk.act(
        LogAction.VIEW_BANS,
        Permission.READ_SUBJECTS,
        trace -> {
          List<Ban> bans = new ArrayList<>();
          for (Ban ban : desk.store().bans().standingOn(desk.today())) {
            if (desk.reach().sees(ban.subject())) {
              bans.add(ban);
            }
          }
          trace.persons((int) bans.stream().map(Ban::subject).distinct().count());
          return bans;
        });
  }
}
