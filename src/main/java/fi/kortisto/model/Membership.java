package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person is in a register.
 *
 * @param since the day on which the person came in
 * @param ended the day on which the relation, of a customer for instance, was over
 * @param pastActivity the last activity of items that are gone by now
 */
public record Membership(
    LocalDate since, Optional<LocalDate> ended, Optional<LocalDate> pastActivity) {

  /** One that goes on and of which nothing is gone. */
  public static Membership since(LocalDate day) {
    return new Membership(day, Optional.empty(), Optional.empty());
  }
}
