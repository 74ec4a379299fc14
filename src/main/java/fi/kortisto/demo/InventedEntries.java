package fi.kortisto.demo;

import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Particular;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes up what has happened with a person: some entries of every kind that the register keeps,
 * none of them in the future and most of them younger than a contact centre keeps its own.
 */
final class InventedEntries {

  private static final int MOST = 3;

  private final RegisterContent content;
  private final LocalDate today;

  InventedEntries(RegisterContent content, LocalDate today) {
    this.content = content;
    this.today = today;
  }

  /** The person's entries, all in canonical form. */
  List<EntryContent> of(InventedPerson person, SplittableRandom random) {
    List<EntryContent> entries = new ArrayList<>();
    for (EntryKind kind : content.entryKinds()) {
      int count = kind == EntryKind.RECORDING ? 1 : 1 + random.nextInt(MOST);
      for (int i = 0; i < count; i++) {
        entries.add(entry(kind, person, random));
      }
    }
    return entries;
  }

  private EntryContent entry(EntryKind kind, InventedPerson person, SplittableRandom random) {
    LocalDateTime at = moment(kind, random);
    Phrases phrases = Phrases.in(person.language());
    return switch (kind) {
      case ASSIGNMENT ->
          new EntryDraft(kind, at)
              .until(at.plusDays(random.nextInt(20)))
              .saying(Phrases.one(phrases.assignments(), random))
              .with(Particular.REFERENCE, "T-" + (1000 + random.nextInt(9000)))
              .from(source("person"));
      case FEEDBACK -> feedback(at, phrases, random);
      case CALL ->
          call(kind, at, person, random)
              .saying(Phrases.one(phrases.calls(), random))
              .from(source("call", "phone", "person"));
      case RECORDING ->
          call(kind, at, person, random)
              .saying(Phrases.one(phrases.recordings(), random))
              .from(source("call", "person"));
      case CHAT -> chat(at, person, phrases, random);
      case INVOICE -> invoice(at.toLocalDate(), phrases, random);
      case NOTE ->
          new EntryDraft(kind, at)
              .saying(Phrases.one(phrases.notes(), random))
              .from(source("staff", "organisation"));
    };
  }

  /** Within the time for which such entries are kept, and with a time of day where that matters. */
  private LocalDateTime moment(EntryKind kind, SplittableRandom random) {
    int longestAgo =
        switch (kind) {
          case RECORDING -> 80;
          case CHAT -> 170;
          case NOTE, INVOICE -> 300;
          case CALL, FEEDBACK, ASSIGNMENT -> 600;
        };
    LocalDate day = today.minusDays(1 + random.nextInt(longestAgo));
    return kind.hasTime()
        ? day.atTime(8 + random.nextInt(8), random.nextInt(60), random.nextInt(60))
        : day.atStartOfDay();
  }

  private EntryContent feedback(LocalDateTime at, Phrases phrases, SplittableRandom random) {
    int rating = 1 + random.nextInt(5);
    return new EntryDraft(EntryKind.FEEDBACK, at)
        .saying(Phrases.one(rating > 2 ? phrases.praise() : phrases.complaints(), random))
        .with(Particular.RATING, Integer.toString(rating))
        .from(source("person"));
  }

  private static EntryDraft call(
      EntryKind kind, LocalDateTime at, InventedPerson person, SplittableRandom random) {
    int attendant = 1 + random.nextInt(9);
    return new EntryDraft(kind, at)
        .until(at.plusSeconds(40 + random.nextInt(900)))
        .with(Particular.CALLER, person.phone())
        .with(Particular.SERVICE_NUMBER, "040 000 9000")
        .with(Particular.ANSWERED_NUMBER, "040 000 900" + attendant)
        .with(Particular.ANSWERED_BY, Phrases.in(person.language()).attendant() + " " + attendant);
  }

  private EntryContent chat(
      LocalDateTime at, InventedPerson person, Phrases phrases, SplittableRandom random) {
    String number = person.customerNumber().toLowerCase(Locale.ROOT);
    EntryDraft chat =
        new EntryDraft(EntryKind.CHAT, at)
            .with(Particular.CONVERSATION, "keskustelu-" + (10_000 + random.nextInt(90_000)))
            .with(Particular.SESSION, Long.toHexString(random.nextLong()))
            .with(Particular.APPLICATION, "Esimerkkichat")
            .with(Particular.APPLICATION_USER, "chat-" + number)
            .with(Particular.ARRIVED_FROM, "https://example.com/haku")
            .with(Particular.ACTIVE_PAGE, "https://example.fi/palvelut/" + random.nextInt(40))
            .with(Particular.VISITS, Integer.toString(1 + random.nextInt(30)))
            .with(Particular.CHATS, Integer.toString(1 + random.nextInt(5)))
            .with(Particular.NETWORK, "Esimerkkiverkko " + (1 + random.nextInt(9)))
            .with(Particular.LOCATION, person.address().town())
            .with(Particular.BROWSER, "Esimerkkiselain " + (1 + random.nextInt(40)))
            .with(Particular.DEVICE, "Esimerkkilaite " + (1 + random.nextInt(9)));
    List<String> said = phrases.chats().get(random.nextInt(phrases.chats().size()));
    LocalDateTime now = at;
    for (int i = 0; i < said.size(); i++) {
      String author = i % 2 == 0 ? person.givenName() : phrases.desk();
      chat.hear(new ChatMessage(Optional.of(now.toLocalTime()), author, said.get(i)));
      now = now.plusSeconds(15 + random.nextInt(90));
    }
    return chat.until(now).from(source("chat", "person"));
  }

  private EntryContent invoice(LocalDate day, Phrases phrases, SplittableRandom random) {
    LocalDate due = day.plusDays(14);
    LocalDate paid = day.plusDays(random.nextInt(30));
    boolean isPaid = random.nextInt(10) < 7 && !paid.isAfter(today);
    boolean collected = !isPaid && due.plusDays(30).isBefore(today);
    EntryDraft invoice =
        new EntryDraft(EntryKind.INVOICE, day.atStartOfDay())
            .saying(Phrases.one(phrases.invoices(), random))
            .with(Particular.INVOICE_NUMBER, "L-" + (100_000 + random.nextInt(900_000)))
            .with(Particular.AMOUNT, (10 + random.nextInt(900)) + "," + (10 + random.nextInt(90)))
            .with(Particular.DUE, due.toString())
            .with(Particular.IN_COLLECTION, collected ? "yes" : "no");
    return (isPaid ? invoice.with(Particular.PAID, paid.toString()) : invoice)
        .from(source("staff", "organisation"));
  }

  /** The first of them that the register has. */
  private Optional<Source> source(String... codes) {
    for (String code : codes) {
      Optional<Source> known =
          content.openSources().stream().filter(source -> source.code().equals(code)).findFirst();
      if (known.isPresent()) {
        return known;
      }
    }
    return content.openSources().stream().findFirst();
  }
}
