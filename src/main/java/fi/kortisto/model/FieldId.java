package fi.kortisto.model;

/** The id of a field of a register. */
public record FieldId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
