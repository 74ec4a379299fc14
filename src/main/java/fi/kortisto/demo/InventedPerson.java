package fi.kortisto.demo;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
import fi.kortisto.model.PostalAddress;
import java.util.List;

/** Somebody who does not exist. */
public record InventedPerson(
    String customerNumber,
    String givenName,
    String familyName,
    String organisation,
    String jobTitle,
    String email,
    String phone,
    PostalAddress address,
    Language language) {

  /** The person as an imported row. */
  public IncomingRow.Contact asRow(int row) {
    return new IncomingRow.Contact(
        row,
        List.of(
            new IncomingValue(FieldRole.CUSTOMER_NUMBER, "", customerNumber),
            new IncomingValue(FieldRole.FAMILY_NAME, "", familyName),
            new IncomingValue(FieldRole.GIVEN_NAME, "", givenName),
            new IncomingValue(FieldRole.ORGANISATION, "", organisation),
            new IncomingValue(FieldRole.JOB_TITLE, "", jobTitle),
            new IncomingValue(FieldRole.EMAIL, "work", email),
            new IncomingValue(FieldRole.PHONE, "cell", phone),
            new IncomingValue(FieldRole.POST_ADDRESS, "", address.canonical()),
            new IncomingValue(FieldRole.LANGUAGE, "", language.code())),
        List.of());
  }
}
