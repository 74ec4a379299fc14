package fi.kortisto.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Photo;
import ezvcard.property.StructuredName;
import fi.kortisto.model.PostalAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes invented people as other programs hand over contacts; the streams stay open. */
public final class InventedFiles {

  /** A square of one colour. */
  private static final String PICTURE =
      "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAE0lEQVR4nGNkYPjPgA0wYRUdtBIAO8gBDxzI8OkA"
          + "AAAASUVORK5CYII=";

  private InventedFiles() {}

  /**
   * CSV with Finnish headers and semicolons, row by row: a million need no more memory than one.
   */
  public static void csv(Stream<InventedPerson> people, OutputStream out) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
    csv.writeRecord(
        "Asiakasnumero",
        "Sukunimi",
        "Etunimi",
        "Yritys",
        "Titteli",
        "Sähköposti",
        "Matkapuhelin",
        "Katuosoite",
        "Postinumero",
        "Postitoimipaikka",
        "Kieli");
    for (Iterator<InventedPerson> all = people.iterator(); all.hasNext(); ) {
      InventedPerson person = all.next();
      csv.writeRecord(
          person.customerNumber(),
          person.familyName(),
          person.givenName(),
          person.organisation(),
          person.jobTitle(),
          person.email(),
          person.phone(),
          person.address().street(),
          person.address().postcode(),
          person.address().town(),
          person.language().code());
    }
    csv.flush();
    text.flush();
  }

  /** vCard 4.0, each card with a picture. */
  public static void cards(Stream<InventedPerson> people, OutputStream out) throws IOException {
    VCardWriter writer =
        new VCardWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), VCardVersion.V4_0);
    for (Iterator<InventedPerson> all = people.iterator(); all.hasNext(); ) {
      writer.write(card(all.next()));
    }
    writer.flush();
  }

  private static VCard card(InventedPerson person) {
    VCard card = new VCard(VCardVersion.V4_0);
    StructuredName name = new StructuredName();
    name.setFamily(person.familyName());
    name.setGiven(person.givenName());
    card.setStructuredName(name);
    card.setFormattedName(person.givenName() + " " + person.familyName());
    if (!person.organisation().isEmpty()) {
      card.setOrganization(person.organisation());
    }
    card.addTitle(person.jobTitle());
    card.addEmail(person.email(), EmailType.WORK);
    card.addTelephoneNumber(person.phone(), TelephoneType.CELL);
    card.addAddress(address(person.address()));
    card.addLanguage(person.language().code());
    card.addPhoto(new Photo(Base64.getDecoder().decode(PICTURE), ImageType.PNG));
    return card;
  }

  private static Address address(PostalAddress address) {
    Address property = new Address();
    property.setStreetAddress(address.street());
    property.setLocality(address.town());
    property.setPostalCode(address.postcode());
    return property;
  }
}
