package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has happened with a person: added, changed, taken back, read page by page. */
class EntriesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 4, 9, 0);
  private static final Provenance CALLED =
      new Provenance("customer", Optional.of(LocalDate.of(2026, 3, 4)), true);

  @TempDir Path temp;
  private Session session;
  private SubjectId aino;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), CLOCK);
    aino = Given.person(session, "Aino", "Esimerkki").subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @ParameterizedTest
  @EnumSource
  void keepsAllThatAnEntryOfEachKindMaySay(EntryKind kind) throws DomainException {
    EntryContent content = full(kind);

    add(content);

    Entry kept = part().entries().getFirst();
    assertThat(kept.content()).isEqualTo(content);
    assertThat(part().counts().of(kind)).isEqualTo(1);
  }

  @Test
  void changesAnEntryAndTakesTheChangeBack() throws DomainException {
    Entry before = entry(add(note("Kysyi tarjousta.")));

    Entries.Changed changed =
        session
            .entries()
            .change(aino, new EntryChange.Replace(before.id(), note("Kysyi tarjousta aidasta.")));

    assertThat(part().entries().getFirst().text()).isEqualTo("Kysyi tarjousta aidasta.");

    session.entries().undo(aino, changed.undo().orElseThrow());

    assertThat(part().entries().getFirst().text()).isEqualTo("Kysyi tarjousta.");
    assertThat(actions())
        .startsWith(LogAction.VIEW, LogAction.UNDO)
        .contains(LogAction.CHANGE_ENTRY, LogAction.ADD_ENTRY);
  }

  @Test
  void holdsWhatARemovedEntrySaid() throws DomainException {
    Entry before = entry(add(note("Kysyi tarjousta.")));
    session.entries().change(aino, new EntryChange.Remove(before.id()));

    PastChange past = session.subjects().view(aino, Purpose.NONE).history().getFirst();

    assertThat(past.entryKind()).contains(EntryKind.NOTE);
    assertThat(past.before().orElseThrow().value()).isEqualTo("2026-03-04 09:00 Kysyi tarjousta.");
    assertThat(past.after()).isEmpty();
  }

  @Test
  void bringsARemovedEntryBack() throws DomainException {
    Entry before = entry(add(full(EntryKind.CHAT)));

    Entries.Changed removed = session.entries().change(aino, new EntryChange.Remove(before.id()));

    assertThat(part().entries()).isEmpty();

    session.entries().undo(aino, removed.undo().orElseThrow());

    assertThat(part().entries().getFirst().content()).isEqualTo(before.content());
  }

  @Test
  void refusesWhatIsNoEntry() throws DomainException {
    EntryContent backwards =
        new EntryContent(
            EntryKind.CALL,
            NINE,
            Optional.of(NINE.minusMinutes(1)),
            "",
            Map.of(),
            List.of(),
            CALLED);

    assertRefused(backwards, Problem.ENTRY_ENDS_BEFORE_IT_STARTS);
    assertRefused(note("  "), Problem.VALUE_MISSING);
    assertRefused(
        new EntryContent(
            EntryKind.FEEDBACK,
            NINE,
            Optional.empty(),
            "",
            Map.of(Particular.RATING, "hyvä"),
            List.of(),
            CALLED),
        Problem.BAD_NUMBER);
  }

  @Test
  void refusesAKindThatTheRegisterDoesNotKeep() throws DomainException {
    Register register = session.registers().getFirst();
    session
        .rules()
        .change(
            register.id(),
            register.content().withEntryRules(List.of(new EntryRule(EntryKind.NOTE, "contact"))));

    assertRefused(full(EntryKind.CALL), Problem.ENTRY_KIND_NOT_KEPT);
  }

  @Test
  void givesTheTimelinePageByPage() throws DomainException {
    for (int i = 0; i < 50; i++) {
      EntryKind kind = i % 5 == 0 ? EntryKind.CALL : EntryKind.NOTE;
      add(
          new EntryContent(
              kind,
              NINE.plusMinutes(i / 2),
              Optional.empty(),
              "nro " + i,
              Map.of(),
              List.of(),
              CALLED));
    }

    RegisterPart card = session.subjects().card(aino, Purpose.NONE).parts().getFirst();

    assertThat(card.isWhole()).isFalse();
    assertThat(card.counts().total()).isEqualTo(50);
    assertThat(card.entries().getFirst().text()).isEqualTo("nro 49");
    assertThat(paged(Optional.empty())).hasSize(50).doesNotHaveDuplicates().startsWith("nro 49");
    assertThat(paged(Optional.of(EntryKind.CALL))).hasSize(10).startsWith("nro 45");
    assertThat(session.subjects().view(aino, Purpose.NONE).isWhole()).isTrue();
  }

  private List<String> paged(Optional<EntryKind> kind) throws DomainException {
    List<String> texts = new ArrayList<>();
    Optional<EntryPage.Mark> after = Optional.empty();
    do {
      EntryPage page =
          session
              .entries()
              .page(aino, session.registers().getFirst().id(), kind, after, 7, Purpose.NONE);
      page.entries().forEach(entry -> texts.add(entry.text()));
      after = page.next();
    } while (after.isPresent());
    return texts;
  }

  private static EntryContent note(String text) {
    return new EntryContent(
        EntryKind.NOTE, NINE, Optional.empty(), text, Map.of(), List.of(), CALLED);
  }

  /** With a value for each particular of the kind. */
  private static EntryContent full(EntryKind kind) {
    Map<Particular, String> values = new java.util.EnumMap<>(Particular.class);
    for (Particular particular : kind.particulars()) {
      values.put(
          particular,
          switch (particular.type()) {
            case NUMBER -> "12.5";
            case PHONE -> "+358401234567";
            case DATE -> "2026-04-01";
            case YES_NO -> "no";
            default -> "jotakin";
          });
    }
    List<ChatMessage> messages =
        kind == EntryKind.CHAT
            ? List.of(
                new ChatMessage(Optional.of(LocalTime.of(9, 0)), "Aino", "Hei!\nOnko aitaa?"),
                new ChatMessage(Optional.empty(), "Palvelija", "On."))
            : List.of();
    return new EntryContent(
        kind,
        NINE,
        kind.lasts() ? Optional.of(NINE.plusMinutes(4)) : Optional.empty(),
        "Kerrottu.",
        values,
        messages,
        CALLED);
  }

  private Entries.Changed add(EntryContent content) throws DomainException {
    return session
        .entries()
        .change(aino, new EntryChange.Add(session.registers().getFirst().id(), content));
  }

  private Entry entry(Entries.Changed changed) {
    return changed
        .card()
        .entries()
        .filter(e -> e.id() == changed.entry())
        .findFirst()
        .orElseThrow();
  }

  private RegisterPart part() throws DomainException {
    return session.subjects().view(aino, Purpose.NONE).parts().getFirst();
  }

  private List<LogAction> actions() throws DomainException {
    return session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 20).stream()
        .skip(1)
        .map(row -> row.action())
        .toList();
  }

  private void assertRefused(EntryContent content, Problem problem) {
    assertThatThrownBy(() -> add(content))
        .isInstanceOfSatisfying(
            DomainException.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}
