package fi.kortisto.service;

import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;

/** What persons have forbidden. */
public final class Bans {

  private final Desk desk;
  private final SubjectReading reading;

  Bans(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Records a ban.
   *
   * @throws DomainException NO_SUCH_SUBJECT, BAN_ENDS_BEFORE_IT_STARTS, NOT_PERMITTED
   */
  public SubjectFile add(SubjectId subject, NewBan ban) throws DomainException {
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
          desk.store().bans().insert(subject, ban, desk.now(), desk.userId());
          return reading.card(subject, given);
        });
  }

  /**
   * Records that a ban was taken back; the ban stays on file.
   *
   * @throws DomainException NO_SUCH_BAN when the person has none such that is not withdrawn yet
   */
  public SubjectFile withdraw(SubjectId subject, long ban) throws DomainException {
    Trace trace = new Trace(LogAction.WITHDRAW_BAN).of(subject).fields(List.of("ban:" + ban));
    return desk.act(
        trace,
        Permission.RECORD_BANS,
        given -> {
          if (!desk.store().bans().withdraw(subject, ban, desk.now(), desk.userId())) {
            throw new DomainException(Problem.NO_SUCH_BAN);
          }
          return reading.card(subject, given);
        });
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

  /** All bans that stand today, by subject id. */
  public List<Ban> standing() throws DomainException {
    return desk.act(
        LogAction.VIEW_BANS,
        Permission.READ_SUBJECTS,
        trace -> {
          List<Ban> bans = desk.store().bans().standingOn(desk.today());
          trace.persons((int) bans.stream().map(Ban::subject).distinct().count());
          return bans;
        });
  }
}
