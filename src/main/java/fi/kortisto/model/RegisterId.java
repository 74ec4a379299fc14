package fi.kortisto.model;

/** The id of a register. */
public record RegisterId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
