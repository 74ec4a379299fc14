package fi.kortisto.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kortisto.exchange.ContactCards;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Writes invented people as other programs hand over contacts; the streams stay open. */
public final class InventedFiles {

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
    AtomicInteger row = new AtomicInteger();
    ContactCards.write(people.map(person -> pictured(person.asRow(row.incrementAndGet()))), out);
  }

  private static IncomingRow.Contact pictured(IncomingRow.Contact contact) {
    byte[] photo = InventedPhoto.png(contact.row());
    return new IncomingRow.Contact(
        contact.row(), contact.values(), List.of(new IncomingFile("photo.png", photo)));
  }
}
