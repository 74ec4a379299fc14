package fi.kortisto.model;

/** The moment from which a storage period runs. */
public enum StorageClock {
  /** The day on which the firm got the item. */
  RECORDED,
  /** The day of the event of which the item tells; for a datum, the day on which it was got. */
  EVENT,
  /** The last day on which anything was obtained from or happened with the person. */
  LAST_ACTIVITY
}
