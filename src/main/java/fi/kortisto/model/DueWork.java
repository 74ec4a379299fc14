package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits to be done.
 *
 * @param requests that are not answered, the most urgent first, as many as fit on a screen
 * @param untold extensions of which the person has not been told yet
 * @param unanswered how many there are in all
 * @param late how many of them are past their last day
 * @param soon how many of them are due within a week
 * @param passOns that are owed to others, the oldest first, with the requests they follow from
 * @param restrictions that stand, the oldest first
 * @param released erasures whose hold has ended
 * @param holds whose expected end has come, to be looked at, the oldest first
 * @param notices that are out of date or never published
 */
public record DueWork(
    LocalDate today,
    List<DueRequest> requests,
    List<UntoldExtension> untold,
    int unanswered,
    int late,
    int soon,
    List<PassOn> passOns,
    List<NamedRestriction> restrictions,
    List<ReleasedErasure> released,
    List<NamedHold> holds,
    List<NoticeState> notices) {

  /** Each of the lists is cut off at this length. */
  public static final int LONGEST = 50;

  public DueWork {
    requests = List.copyOf(requests);
    untold = List.copyOf(untold);
    passOns = List.copyOf(passOns);
    restrictions = List.copyOf(restrictions);
    released = List.copyOf(released);
    holds = List.copyOf(holds);
    notices = List.copyOf(notices);
  }

  public boolean isNothing() {
    return unanswered == 0
        && passOns.isEmpty()
        && restrictions.isEmpty()
        && released.isEmpty()
        && holds.isEmpty()
        && notices.isEmpty();
  }

  /**
   * An extension whose letter has not left; without it the first month's end stands.
   *
   * @param by the day by which the person must be told (GDPR art. 12(3))
   */
  public record UntoldExtension(RequestId request, String name, LocalDate by) {}

  /** A restriction with the name of the person. */
  public record NamedRestriction(Restriction restriction, String name) {}

  /**
   * An erasure that waited for a hold, which has ended.
   *
   * @param items how many may go now
   */
  public record ReleasedErasure(RequestId request, SubjectId subject, String name, int items) {}

  /** A hold with the name of the person on whose item it stands. */
  public record NamedHold(Hold hold, SubjectId subject, String name) {}
}
