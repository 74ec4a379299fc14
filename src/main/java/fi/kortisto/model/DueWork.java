package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits to be done.
 *
 * @param requests that are not answered, the most urgent first, as many as fit on a screen
 * @param unanswered how many there are in all
 * @param late how many of them are past their last day
 * @param soon how many of them are due within a week
 * @param passOns that are owed to others, the oldest first, with the requests they follow from
 * @param restrictions that stand, the oldest first
 * @param released erasures whose hold has ended
 * @param notices that are out of date or never published
 */
public record DueWork(
    LocalDate today,
    List<DueRequest> requests,
    int unanswered,
    int late,
    int soon,
    List<PassOn> passOns,
    List<NamedRestriction> restrictions,
    List<ReleasedErasure> released,
    List<NoticeState> notices) {

  public DueWork {
    requests = List.copyOf(requests);
    passOns = List.copyOf(passOns);
    restrictions = List.copyOf(restrictions);
    released = List.copyOf(released);
    notices = List.copyOf(notices);
  }

  public boolean isNothing() {
    return unanswered == 0
        && passOns.isEmpty()
        && restrictions.isEmpty()
        && released.isEmpty()
        && notices.isEmpty();
  }

  /** A restriction with the name of the person. */
  public record NamedRestriction(Restriction restriction, String name) {}

  /**
   * An erasure that waited for a hold, which has ended.
   *
   * @param items how many may go now
   */
  public record ReleasedErasure(RequestId request, SubjectId subject, String name, int items) {}
}
