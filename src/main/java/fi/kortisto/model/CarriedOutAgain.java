package fi.kortisto.model;

import java.util.List;

/**
 * What was carried out again in a restored register.
 *
 * @param unfinished persons of whom something had to stay, to be looked at
 */
public record CarriedOutAgain(LedgerCount count, List<SubjectId> unfinished) {

  public CarriedOutAgain {
    unfinished = List.copyOf(unfinished);
  }
}
