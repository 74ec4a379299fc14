package fi.kortisto.model;

/** The moment from which a storage period runs. */
public enum StorageClock {
  /** The day on which the firm got the item. */
  RECORDED,
  /** The day of the event of which the item tells; for a datum, the day on which it was got. */
  EVENT,
  /** The last day on which anything was obtained from or happened with the person. */
  LAST_ACTIVITY,
  /** The day on which the relation to the person ended; while it goes on, nothing runs. */
  END_OF_RELATION,
  /** A day that the notice itself names. */
  NOTICE_DAY
}
