package fi.kortisto.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That more was asked to make sure who asks. The clock stands still meanwhile.
 *
 * @param doubt why there is reasonable doubt (GDPR art. 12(6)); never blank
 */
public record IdentityQuery(LocalDate asked, String doubt, Optional<LocalDate> answered) {

  /** For how many days the clock has stood still by then. */
  public long days(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(asked, answered.orElse(today)));
  }
}
