package fi.kortisto.demo;

import fi.kortisto.exchange.ContactCards;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.RegisterContent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The people of one register, with values for its own fields and entries of every kind that it
 * keeps; the same set every time for the same register, number of people and day. Of those whom the
 * clients of a feedback service sent, some are the service's own customers as well.
 *
 * @param templateId on which the register's people depend
 * @param today the entries are older
 */
public record InventedSet(String templateId, RegisterContent content, int count, LocalDate today) {

  private static final String OWN_CUSTOMERS = "feedback-customers";
  private static final String OF_CLIENTS = "feedback-users";
  private static final long FIRST = 10_000;
  private static final long BETWEEN = 10_000;
  private static final int PHOTO_EVERY = 3;

  /** The people, each with a photo where there is one. */
  public Stream<IncomingRow.Contact> contacts() {
    return numbers().mapToObj(number -> contact(number, photo(number)));
  }

  /**
   * Writes the people as vCards, which also hold a sound for those of whom there is a recording;
   * the stream stays open.
   */
  public void cards(OutputStream out) throws IOException {
    ContactCards.write(numbers().mapToObj(number -> contact(number, files(number))), out);
  }

  /** By which the first of them is found. */
  public String firstEmail() {
    return email(0);
  }

  /**
   * By which one of them is found.
   *
   * @param row from 0
   */
  String email(int row) {
    return InventedRegister.people().person(first() + row).email();
  }

  private LongStream numbers() {
    long first = first();
    return LongStream.range(first, first + count);
  }

  private long first() {
    if (templateId.equals(OF_CLIENTS)) {
      return firstOf(OWN_CUSTOMERS) + 2L * count / 3;
    }
    return firstOf(templateId);
  }

  private static long firstOf(String templateId) {
    return FIRST + BETWEEN * (1 + Templates.ids().indexOf(templateId));
  }

  private IncomingRow.Contact contact(long number, List<IncomingFile> files) {
    InventedPerson person = InventedRegister.people().person(number);
    SplittableRandom random = new SplittableRandom(number * 31 + templateId.hashCode());
    int row = (int) (number - first() + 1);
    List<IncomingValue> values = new ArrayList<>(person.asRow(row).values());
    values.removeIf(value -> value.value().isEmpty());
    values.addAll(new InventedDetails(content).of(person, random));
    List<EntryContent> entries = new InventedEntries(content, today).of(person, random);
    return new IncomingRow.Contact(row, values, files, List.of(), entries);
  }

  private List<IncomingFile> files(long number) {
    List<IncomingFile> files = new ArrayList<>(photo(number));
    if (content.entryKinds().contains(EntryKind.RECORDING)) {
      files.add(new IncomingFile("sound.wav", InventedSound.wav(number)));
    }
    return files;
  }

  private static List<IncomingFile> photo(long number) {
    return number % PHOTO_EVERY == 0
        ? List.of(new IncomingFile("photo.png", InventedPhoto.png(number)))
        : List.of();
  }
}
