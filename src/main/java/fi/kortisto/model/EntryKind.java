package fi.kortisto.model;

/** What an entry tells of. */
public enum EntryKind {
  ASSIGNMENT,
  FEEDBACK,
  CALL,
  CHAT,
  RECORDING,
  INVOICE,
  NOTE
}
