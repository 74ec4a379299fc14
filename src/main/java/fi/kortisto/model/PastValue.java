package fi.kortisto.model;

/**
 * A value as it stood at a moment, with where it came from.
 *
 * @param value in the canonical form of the field's type
 */
public record PastValue(String value, String label, Provenance provenance) {

  /** The same without the value. */
  public PastValue blank() {
    return new PastValue("", label, provenance);
  }

  public static PastValue of(Datum datum) {
    return new PastValue(datum.value(), datum.label(), datum.provenance());
  }
}
