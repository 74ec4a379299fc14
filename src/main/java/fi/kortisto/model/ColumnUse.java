package fi.kortisto.model;

/** What a column of a table of contacts is taken to hold. */
public sealed interface ColumnUse {

  /**
   * Values of a role.
   *
   * @param label which of several ({@code work}); with the role OTHER the name of the value, which
   *     is the code of a field or what the column is called
   * @param number tells several columns of a role apart, as in {@code E-mail 2 - Value}
   */
  record Value(FieldRole role, String label, String number) implements ColumnUse {}

  /**
   * A part of an address.
   *
   * @param address which of the row's addresses
   */
  record Part(AddressPart part, String label, String address) implements ColumnUse {}

  /** Says of which kind the values of another column are, as in {@code E-mail 2 - Type}. */
  record Kind(ColumnUse of) implements ColumnUse {}

  /** Nothing of it is taken in. */
  record LeftOut() implements ColumnUse {}

  /** Whether it holds values of that role. */
  default boolean isOf(FieldRole role) {
    return this instanceof Value value && value.role() == role;
  }
}
