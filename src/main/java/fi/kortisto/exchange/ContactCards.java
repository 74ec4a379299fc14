package fi.kortisto.exchange;

import fi.kortisto.exchange.CardWriter.CardFile;
import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes contacts as a file of vCard 4.0 that {@link ContactFiles} reads again as the same
 * contacts, with what has happened with them and what they forbid.
 */
public final class ContactCards {

  private ContactCards() {}

  /**
   * Writes one card for each contact, one after the other; the stream stays open.
   *
   * @param contacts a file that one of them holds must be named after the property that is to hold
   *     it, as {@code photo.png}, {@code logo.png}, {@code sound.wav} or {@code key.asc}
   */
  public static void write(Stream<IncomingRow.Contact> contacts, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CardWriter writer = new CardWriter(text);
    for (Iterator<IncomingRow.Contact> all = contacts.iterator(); all.hasNext(); ) {
      IncomingRow.Contact contact = all.next();
      writer.write(values(contact), files(contact), "");
    }
    text.flush();
  }

  private static List<IncomingValue> values(IncomingRow.Contact contact) {
    List<IncomingValue> values = new ArrayList<>(contact.values());
    contact.bans().forEach(ban -> values.add(CardBan.write(ban)));
    contact.entries().forEach(entry -> values.add(CardEntry.write(entry)));
    return values;
  }

  private static List<CardFile> files(IncomingRow.Contact contact) {
    return contact.files().stream()
        .map(
            file ->
                new CardFile(
                    InlineFile.propertyOf(file.name()).orElseThrow(),
                    MediaTypes.of(file.content()),
                    file.content()))
        .toList();
  }
}
