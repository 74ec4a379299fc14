package fi.kortisto.model;

/** What a person's file consists of, where not all of it can be read any more. */
public enum FilePart {
  /** Everything, the name included. */
  WHOLE,
  DATA,
  ENTRIES,
  ATTACHMENTS,
  BANS,
  HISTORY,
  /** Requests, letters, disclosures, holds, restrictions and consents. */
  DEALINGS,
  LOG
}
