package fi.kortisto.model;

/** Why an item is not erased or anonymised, or not on a day that is known. */
public enum StayReason {
  /** The category states neither a time nor a criterion. */
  NO_RULE,
  /** The category states in words for how long. */
  CRITERION,
  /** The time runs from the end of the relation, which goes on. */
  RELATION_GOES_ON,
  /** The time is over, but a law sets a longer one. */
  LAW,
  /** A hold stands on the item. */
  HELD,
  /** The person's data is restricted; erasing is processing (GDPR art. 4(2) and 18(2)). */
  RESTRICTED,
  /** The time is over, but something else stays that needs the name. */
  NAMES_THE_REST,
  /** A file that belongs to no item stays while other items of the register do. */
  WITH_THE_REST
}
