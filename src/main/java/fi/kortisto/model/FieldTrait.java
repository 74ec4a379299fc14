package fi.kortisto.model;

/** What is special about a field. */
public enum FieldTrait {
  /** Nobody may be without it. */
  REQUIRED,
  /** Hidden on screen and in letters until asked for. */
  SENSITIVE,
  /** A value normally comes from the person (GDPR art. 20(1)). */
  SUPPLIED,
  /** A person may have several, as with phones. */
  REPEATABLE,
  /** No longer offered for new values; the old ones stay. */
  RETIRED
}
