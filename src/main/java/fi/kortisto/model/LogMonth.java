package fi.kortisto.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month of the access log on a page, to be looked at and signed. It holds no names of persons on
 * file.
 *
 * @param users who has done anything
 * @param unusual what was unusual, the earliest first
 * @param bulk what was done with many persons at once, the largest first
 * @param moreBulk how many more of those there are
 * @param changes of the users and what they may
 * @param head of the log when this was read
 * @param checkpoints those made in the month
 */
public record LogMonth(
    YearMonth month,
    LogUsers names,
    List<OfUser> users,
    List<UnusualFinding> unusual,
    List<LogRow> bulk,
    int moreBulk,
    List<LogRow> changes,
    LogAnchor head,
    List<LogCheckpoint> checkpoints) {

  /** As many deeds with many persons as are told one by one. */
  public static final int BULK = 12;

  /**
   * A month of one user.
   *
   * @param persons different ones looked at, one by one
   * @param lastSignIn in the month
   */
  public record OfUser(
      UserId user,
      int persons,
      int looked,
      int changed,
      int givenOut,
      int refused,
      Optional<Instant> lastSignIn) {}

  public LogMonth {
    users = List.copyOf(users);
    unusual = List.copyOf(unusual);
    bulk = List.copyOf(bulk);
    changes = List.copyOf(changes);
    checkpoints = List.copyOf(checkpoints);
  }
}
