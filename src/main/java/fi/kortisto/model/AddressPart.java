package fi.kortisto.model;

import java.util.Locale;

/** The parts of which an address is put together, in the order of RFC 6350. */
public enum AddressPart {
  PO_BOX,
  EXTENDED,
  STREET,
  TOWN,
  REGION,
  POSTCODE,
  COUNTRY,
  /** All of it in one cell. */
  WHOLE;

  /** The name used on the command line and in files: {@code po-box}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
