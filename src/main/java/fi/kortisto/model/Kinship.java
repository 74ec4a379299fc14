package fi.kortisto.model;

/** What the name of a person on file has to do with that of a user. */
public enum Kinship {
  NONE,
  /** They share a surname. */
  SAME_SURNAME,
  /** They share surname and given name: it may be the user. */
  OWN_NAME
}
