package fi.kortisto.service;

import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;

/** What persons have forbidden. */
public final class Bans {

  /**
   * Records a ban.
   *
   * @throws DomainException NO_SUCH_SUBJECT, BAN_ENDS_BEFORE_IT_STARTS, NOT_PERMITTED
   */
  public SubjectFile add(SubjectId subject, NewBan ban) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Records that a ban was taken back; the ban stays on file. */
  public SubjectFile withdraw(SubjectId subject, long ban) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** The bans of one person, the standing ones first. */
  public List<Ban> of(SubjectId subject) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** All bans that stand today, by subject id. */
  public List<Ban> standing() throws DomainException {
    throw new AssertionError("not yet");
  }
}
