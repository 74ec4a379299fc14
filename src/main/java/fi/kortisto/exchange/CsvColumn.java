package fi.kortisto.exchange;

import fi.kortisto.model.FieldRole;

/** What a column of a CSV file holds. */
sealed interface CsvColumn {

  /**
   * Values of a role.
   *
   * @param number tells several columns of a role apart, as in {@code E-mail 2 - Value}
   */
  record Value(FieldRole role, String label, String number) implements CsvColumn {}

  /**
   * A part of an address.
   *
   * @param address which of the row's addresses
   */
  record Part(AddressPart part, String label, String address) implements CsvColumn {}

  /** Says of which kind the values of another column are, as in {@code E-mail 2 - Type}. */
  record Kind(CsvColumn of) implements CsvColumn {}

  /** The parts of which an address is put together, in the order of RFC 6350. */
  enum AddressPart {
    PO_BOX,
    EXTENDED,
    STREET,
    TOWN,
    REGION,
    POSTCODE,
    COUNTRY,
    /** All of it in one cell. */
    WHOLE
  }
}
