package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Given;
import fi.kortisto.service.MovableClock;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred thousand invented people of a contact centre and of a feedback service, and a clock
 * that leaps: after each leap what is left is what was generated less what its time says, reckoned
 * here without the program.
 */
@Tag("soak")
class RetentionOfManyTest {

  private static final int PEOPLE = Integer.getInteger("people", 100_000);
  private static final int BATCHES = 10;
  private static final LocalDate START = LocalDate.of(2024, 1, 15);
  private static final List<LocalDate> LEAPS =
      List.of(
          LocalDate.of(2025, 3, 1),
          LocalDate.of(2025, 3, 2),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2027, 6, 30),
          LocalDate.of(2030, 1, 1));

  private static final Duration SECONDS_OF_A_SCAN = Duration.ofSeconds(30);

  /** So many persons are compared entry by entry after each leap, and all after the last one. */
  private static final int SAMPLE = 2_000;

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(START);
  private final Map<String, Person> expected = new TreeMap<>();
  private final Map<String, Integer> anonymous = new HashMap<>();

  /** A person as generated. */
  private record Person(boolean ofCentre, LocalDate since, List<Happened> entries) {}

  private record Happened(EntryKind kind, LocalDate day) {}

  @Test
  void whatIsLeftIsWhatTheTimesSay() throws Exception {
    try (Session session =
        Given.register(
            temp.resolve("Rekisterit.kortisto"),
            clock,
            List.of(
                Templates.builtIn().find("contact-centre"),
                Templates.builtIn().find("feedback-users")))) {
      fill(session);
      for (LocalDate leap : LEAPS) {
        clock.set(leap);
        RetentionPlan plan = timed(leap + ": looked at", () -> scan(session));
        RetentionOutcome outcome =
            timed(
                leap + ": " + plan.due().size() + " persons cleaned up",
                () -> session.retention().run(plan, Progress.NONE));
        int items = reckon(leap);
        assertThat(outcome.items()).as("items gone by " + leap).isEqualTo(items);
        assertThat(outcome.changed()).isZero();
        assertThat(scan(session).due()).isEmpty();
        compare(session, leap.equals(LEAPS.getLast()) ? Integer.MAX_VALUE : SAMPLE);
      }
      assertThat(counted(session.retention().statistics())).isEqualTo(anonymous);
      session.log().verify(Optional.empty(), Progress.NONE);
    }
  }

  private RetentionPlan scan(Session session) throws DomainException {
    Instant start = Instant.now();
    RetentionPlan plan = session.retention().scan(Progress.NONE);
    assertThat(Duration.between(start, Instant.now())).isLessThan(SECONDS_OF_A_SCAN);
    return plan;
  }

  /** Two thirds are the contact centre's; each batch comes in two weeks after the one before. */
  private void fill(Session session) throws Exception {
    Random random = new Random(5);
    Instant start = Instant.now();
    for (int batch = 0; batch < BATCHES; batch++) {
      LocalDate day = START.plusWeeks(2L * batch);
      clock.set(day);
      boolean ofCentre = batch % 3 != 2;
      Register register = session.registers().get(ofCentre ? 0 : 1);
      List<IncomingRow> rows = new ArrayList<>();
      for (int i = 0; i < PEOPLE / BATCHES; i++) {
        rows.add(row(batch * (PEOPLE / BATCHES) + i, ofCentre, day, random));
      }
      Iterator<IncomingRow> next = rows.iterator();
      session
          .imports()
          .run(
              ImportOrder.into(register.id(), "invented.csv"),
              () -> next.hasNext() ? Optional.of(next.next()) : Optional.empty(),
              false,
              Progress.NONE,
              _ -> {});
    }
    System.out.printf(
        "%d persons brought in: %s%n", PEOPLE, Duration.between(start, Instant.now()));
  }

  private IncomingRow row(int number, boolean ofCentre, LocalDate day, Random random) {
    List<EntryKind> kinds =
        ofCentre
            ? List.of(EntryKind.CHAT, EntryKind.CALL, EntryKind.RECORDING)
            : List.of(EntryKind.FEEDBACK);
    List<Happened> happened = new ArrayList<>();
    List<EntryContent> entries = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      EntryKind kind = kinds.get(random.nextInt(kinds.size()));
      LocalDate on = day.minusDays(400L).plusDays(random.nextInt(1_000));
      happened.add(new Happened(kind, on));
      entries.add(entry(kind, on, i));
    }
    String email = "p" + number + "@example.fi";
    expected.put(email, new Person(ofCentre, day, happened));
    List<IncomingValue> values =
        List.of(
            new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki" + number),
            new IncomingValue(FieldRole.GIVEN_NAME, "", "Aino"),
            new IncomingValue(FieldRole.EMAIL, "", email));
    return new IncomingRow.Contact(number + 1, values, List.of(), List.of(), entries);
  }

  private static EntryContent entry(EntryKind kind, LocalDate on, int hour) {
    Map<Particular, String> values =
        kind == EntryKind.FEEDBACK ? Map.of(Particular.RATING, "4") : Map.of();
    return new EntryContent(
        kind,
        on.atTime(9 + hour, 0),
        Optional.empty(),
        "",
        values,
        List.of(),
        new Provenance("", Optional.empty(), true));
  }

  /** Takes out of what is expected what is over by the day, and counts it. */
  private int reckon(LocalDate today) {
    int gone = 0;
    for (Iterator<Person> people = expected.values().iterator(); people.hasNext(); ) {
      Person person = people.next();
      if (person.ofCentre()) {
        int before = person.entries().size();
        person.entries().removeIf(entry -> !today.isBefore(endInCentre(entry)));
        gone += before - person.entries().size();
      } else if (!today.isBefore(lastSeen(person).plusMonths(24))) {
        gone += 3 + person.entries().size();
        anonymous.merge("person " + YearMonth.from(person.since()), 1, Integer::sum);
        person
            .entries()
            .forEach(
                entry ->
                    anonymous.merge("feedback " + YearMonth.from(entry.day()), 1, Integer::sum));
        people.remove();
      }
    }
    return gone;
  }

  /** As the contact centre's notice promises. */
  private static LocalDate endInCentre(Happened entry) {
    return switch (entry.kind()) {
      case CHAT -> entry.day().plusDays(180);
      case CALL -> entry.day().plusYears(2);
      case RECORDING -> entry.day().plusMonths(3);
      case ASSIGNMENT, FEEDBACK, INVOICE, NOTE -> LocalDate.MAX;
    };
  }

  private static LocalDate lastSeen(Person person) {
    return person.entries().stream()
        .map(Happened::day)
        .filter(person.since()::isBefore)
        .max(LocalDate::compareTo)
        .orElse(person.since());
  }

  /** Everybody who is listed, and of so many every entry. */
  private void compare(Session session, int most) throws DomainException {
    Map<String, Subject> listed = new TreeMap<>();
    Optional<SubjectPage.Mark> mark = Optional.of(SubjectPage.Mark.START);
    while (mark.isPresent()) {
      SubjectPage page = session.search().find(SearchQuery.of(""), mark.get(), 1_000);
      page.rows().forEach(one -> listed.put(email(one.displayName()), one));
      mark = page.next();
    }
    assertThat(listed.keySet()).isEqualTo(expected.keySet());
    int compared = 0;
    for (Map.Entry<String, Person> one : expected.entrySet()) {
      if (compared++ >= most) {
        return;
      }
      Subject there = Optional.ofNullable(listed.get(one.getKey())).orElseThrow();
      SubjectFile file = session.subjects().card(there.id(), Purpose.NONE);
      assertThat(file.data()).as(one.getKey()).hasSize(3);
      assertThat(file.entries().map(RetentionOfManyTest::told))
          .as(one.getKey())
          .containsExactlyInAnyOrderElementsOf(
              one.getValue().entries().stream()
                  .map(entry -> entry.kind() + " " + entry.day())
                  .toList());
    }
  }

  private static String told(Entry entry) {
    return entry.kind() + " " + entry.at().toLocalDate();
  }

  private static String email(String displayName) {
    return "p" + displayName.replaceAll("\\D", "") + "@example.fi";
  }

  private static Map<String, Integer> counted(List<AnonymousRecord> records) {
    Map<String, Integer> counted = new HashMap<>();
    for (AnonymousRecord record : records) {
      counted.merge(record.kind() + " " + record.month(), 1, Integer::sum);
      assertThat(record.facts())
          .isEqualTo(
              record.kind().equals(AnonymousRecord.PERSON) ? Map.of() : Map.of("rating", "4"));
    }
    return counted;
  }

  private static <T> T timed(String what, Work<T> work) throws DomainException {
    Instant start = Instant.now();
    T result = work.run();
    System.out.printf("%s: %s%n", what, Duration.between(start, Instant.now()));
    return result;
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws DomainException;
  }
}
