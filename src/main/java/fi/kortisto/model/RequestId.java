package fi.kortisto.model;

/** Number of a request case, from 1; it stands on every letter as the reference. */
public record RequestId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
