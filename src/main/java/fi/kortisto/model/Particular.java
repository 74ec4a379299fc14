package fi.kortisto.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The particulars that entries of one kind or another have beside their text. */
public enum Particular {
  REFERENCE(FieldType.TEXT),
  RATING(FieldType.NUMBER),

  CALLER(FieldType.PHONE),
  SERVICE_NUMBER(FieldType.PHONE),
  ANSWERED_NUMBER(FieldType.PHONE),
  ANSWERED_BY(FieldType.TEXT),

  CONVERSATION(FieldType.TEXT),
  SESSION(FieldType.TEXT),
  APPLICATION(FieldType.TEXT),
  APPLICATION_USER(FieldType.TEXT),
  ARRIVED_FROM(FieldType.TEXT),
  ACTIVE_PAGE(FieldType.TEXT),
  VISITS(FieldType.NUMBER),
  CHATS(FieldType.NUMBER),
  NETWORK(FieldType.TEXT),
  LOCATION(FieldType.TEXT),
  BROWSER(FieldType.TEXT),
  DEVICE(FieldType.TEXT),

  INVOICE_NUMBER(FieldType.TEXT),
  AMOUNT(FieldType.NUMBER),
  DUE(FieldType.DATE),
  PAID(FieldType.DATE),
  IN_COLLECTION(FieldType.YES_NO);

  private final FieldType type;

  Particular(FieldType type) {
    this.type = type;
  }

  /** The type whose canonical form its values have. */
  public FieldType type() {
    return type;
  }

  /** The name used in files: {@code service-number}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Particular> ofCode(String code) {
    return Arrays.stream(values()).filter(known -> known.code().equals(code)).findFirst();
  }
}
