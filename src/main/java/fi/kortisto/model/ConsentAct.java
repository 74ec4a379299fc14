package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of the ledger of consents: that one was given or taken back. The ledger only grows; which
 * consent stands is told by the last row about it.
 */
public record ConsentAct(long id, NewConsent act, Instant recordedAt, UserId recordedBy) {

  private static final Comparator<ConsentAct> ORDER =
      Comparator.comparing((ConsentAct row) -> row.act().day()).thenComparing(ConsentAct::id);

  /**
   * What of a ledger counts: rows entered by mistake, and those that put them right, do not.
   *
   * @param ledger the oldest row first
   */
  public static List<ConsentAct> uncorrected(List<ConsentAct> ledger) {
    if (ledger.stream().noneMatch(row -> row.act().isCorrection())) {
      return ledger;
    }
    List<ConsentAct> counting = new ArrayList<>();
    for (ConsentAct row : ledger) {
      if (row.act().isCorrection()) {
        counting.reversed().stream()
            .filter(earlier -> earlier.act().isCorrectedBy(row.act()))
            .findFirst()
            .ifPresent(counting::remove);
      } else {
        counting.add(row);
      }
    }
    return List.copyOf(counting);
  }

  /** The last word on a use, on a day or before; empty where nothing was ever said. */
  public static Optional<ConsentAct> lastOn(
      List<ConsentAct> ledger, BanPurpose use, BanChannel road, LocalDate day) {
    return uncorrected(ledger).stream()
        .filter(row -> row.act().scope().covers(use, road))
        .filter(row -> !row.act().day().isAfter(day))
        .max(ORDER);
  }

  /** Whether it is a consent that has not run out. */
  public boolean standsOn(LocalDate day) {
    return act.given()
        && !act.day().isAfter(day)
        && act.until().map(last -> !day.isAfter(last)).orElse(true);
  }
}
