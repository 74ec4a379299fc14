package fi.kortisto.model;

import java.util.Locale;

/**
 * What a value of a field must be like for a person to be chosen for a list.
 *
 * @param field the code of the field, in whichever of the registers has one
 * @param part of an address; {@link Part#WHOLE} for every other sort of field
 * @param value as the field keeps it; blank where the operator needs none
 */
public record FieldCondition(String field, Part part, Operator operator, String value) {

  /** How the value of the field is compared. Case does not count. */
  public enum Operator {
    IS,
    IS_NOT,
    CONTAINS,
    BEGINS,
    IS_EMPTY,
    IS_NOT_EMPTY;

    public boolean needsValue() {
      return this != IS_EMPTY && this != IS_NOT_EMPTY;
    }

    /** The name used in files: {@code is-not-empty}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The parts of an address that are worth looking at by themselves. */
  public enum Part {
    WHOLE,
    TOWN,
    POSTCODE;

    /** The name used in files and, behind a point, on the command line: {@code address.town}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static FieldCondition is(String field, String value) {
    return new FieldCondition(field, Part.WHOLE, Operator.IS, value);
  }
}
