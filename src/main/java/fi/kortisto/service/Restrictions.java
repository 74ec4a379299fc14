package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;

/**
 * The restrictions of processing (GDPR art. 18), which follow from requests and are lifted here.
 */
public final class Restrictions {

  private final Desk desk;
  private final SubjectReading subjects;

  Restrictions(Desk desk) {
    this.desk = desk;
    this.subjects = new SubjectReading(desk);
  }

  /**
   * Lifts a restriction of which the person was told before (art. 18(3)).
   *
   * @param why in words
   * @throws DomainException RESTRICTION_NOT_TOLD when the letter has not left; NOT_RESTRICTED;
   *     REASON_MISSING
   */
  public SubjectFile lift(SubjectId subject, long restriction, String why) throws DomainException {
    Trace trace = new Trace(LogAction.LIFT_RESTRICTION).of(subject).fields(List.of("restricted"));
    return desk.act(
        trace,
        Permission.ANSWER_REQUESTS,
        given -> {
          subjects.existing(subject);
          Restriction standing =
              desk.store().restrictions().of(subject).stream()
                  .filter(one -> one.id() == restriction && one.stands())
                  .findFirst()
                  .orElseThrow(() -> new DomainException(Problem.NOT_RESTRICTED));
          if (why.isBlank()) {
            throw new DomainException(Problem.REASON_MISSING);
          }
          if (standing.told().isEmpty() || standing.told().get().isAfter(desk.today())) {
            throw new DomainException(Problem.RESTRICTION_NOT_TOLD);
          }
          desk.store().restrictions().lift(standing, desk.today(), why.strip(), desk.now());
          return subjects.card(subject, given);
        });
  }

  /** The restrictions of a person, the newest first. */
  public List<Restriction> of(SubjectId subject) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_BANS).of(subject),
        Permission.READ_SUBJECTS,
        trace -> {
          subjects.existing(subject);
          return desk.store().restrictions().of(subject);
        });
  }
}
