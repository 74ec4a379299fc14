package fi.kortisto.model;

/** The id of a user of the program. */
public record UserId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
