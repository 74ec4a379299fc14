package fi.kortisto.model;

/**
 * Where data comes from (GDPR art. 14(2)(f), 15(1)(g)).
 *
 * @param person whether this source is the person, so that what comes from it counts as supplied
 * @param retired no longer offered; what came from it still says so
 */
public record Source(String code, Label label, boolean person, boolean retired) {

  /** Code of the source that imported values have: a file, of which nobody can be told anything. */
  public static final String IMPORTED = "import";

  /** Whether it is somebody other than the person, who can be told that the data was wrong. */
  public boolean isOthers() {
    return !person && !code.equals(IMPORTED);
  }

  /** Whether it names nobody: a file tells how the data came in, not from whom. */
  public boolean isUnknown() {
    return !person && code.equals(IMPORTED);
  }
}
