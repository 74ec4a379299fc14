package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String OTHERS = "punainen meri kohisee hiljaa";

  @TempDir private Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Session session;
  private SubjectId aino;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    aino = Given.person(session, "Aino", "Esimerkki").subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void whatWasTypedSurvivesTheLock() throws DomainException {
    session.drafts().keep(List.of(note("Soitti"), created("Väinö")));
    lockAndSignIn(Given.LOGIN, Given.PASSWORD);

    assertThat(session.drafts().mine()).containsExactlyInAnyOrder(note("Soitti"), created("Väinö"));
  }

  @Test
  void nobodyElseSeesIt() throws DomainException {
    addUser("lukija", UserRole.READER);
    session.drafts().keep(List.of(note("Soitti")));
    lockAndSignIn("lukija", OTHERS);
    assertThat(session.drafts().mine()).isEmpty();

    lockAndSignIn(Given.LOGIN, Given.PASSWORD);
    assertThat(session.drafts().mine()).containsExactly(note("Soitti"));
  }

  @Test
  void whatIsNotKeptAgainIsGivenUp() throws DomainException {
    session.drafts().keep(List.of(note("Soitti"), created("Väinö")));
    session.drafts().keep(List.of(note("Soitti uudelleen")));

    assertThat(session.drafts().mine()).containsExactly(note("Soitti uudelleen"));
  }

  @Test
  void ofOneFormThereIsOneForEachPerson() throws DomainException {
    SubjectId other = Given.person(session, "Väinö", "Malli").subject().id();
    Draft ofOther = new Draft("persons.entry", Optional.of(other), Map.of("text", "Kirjoitti"));
    session.drafts().keep(List.of(note("Soitti"), ofOther));

    assertThat(session.drafts().mine()).containsExactlyInAnyOrder(note("Soitti"), ofOther);
  }

  @Test
  void goesAfterThirtyDays() throws DomainException {
    session.drafts().keep(List.of(note("Soitti")));
    clock.set(TODAY.plusDays(30));
    assertThat(session.drafts().mine()).hasSize(1);
    clock.set(TODAY.plusDays(31));

    assertThat(session.drafts().mine()).isEmpty();
  }

  @Test
  void goesWithThePersonWhoBecameAnother() throws DomainException {
    SubjectId again = Given.person(session, "Aino", "Esimerki").subject().id();
    session
        .drafts()
        .keep(List.of(new Draft("persons.entry", Optional.of(again), Map.of("text", "Soitti"))));
    session
        .duplicates()
        .merge(session.duplicates().compare(aino, again, Purpose.NONE).proposed(true));

    assertThat(session.drafts().mine()).isEmpty();
  }

  @Test
  void isNotKeptOfSomebodyWhoIsNotOnFile() throws DomainException {
    Draft ofNobody =
        new Draft("persons.entry", Optional.of(new SubjectId(999)), Map.of("text", "Soitti"));
    session.drafts().keep(List.of(ofNobody, note("Soitti")));

    assertThat(session.drafts().mine()).containsExactly(note("Soitti"));
  }

  @Test
  void goesWithTheUser() throws DomainException {
    addUser("lukija", UserRole.READER);
    lockAndSignIn("lukija", OTHERS);
    session.drafts().keep(List.of(note("Soitti")));
    lockAndSignIn(Given.LOGIN, Given.PASSWORD);
    var user =
        session.users().list().stream()
            .filter(one -> one.login().equals("lukija"))
            .findFirst()
            .orElseThrow();
    session.users().remove(user.id());

    assertThat(session.desk().store().drafts().of(user.id())).isEmpty();
  }

  @Test
  void theLogTellsOfWhomButNotWhatAndNotEveryWord() throws DomainException {
    session.drafts().keep(List.of(note("Soitti")));
    session.drafts().keep(List.of(note("Soitti ja kysyi")));
    session.drafts().mine();
    List<LogRow> rows =
        session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 100).stream()
            .filter(
                row ->
                    row.action() == LogAction.KEEP_DRAFT || row.action() == LogAction.RESUME_DRAFT)
            .toList();

    assertThat(rows)
        .extracting(LogRow::action)
        .containsExactly(LogAction.RESUME_DRAFT, LogAction.KEEP_DRAFT);
    assertThat(rows).allMatch(row -> row.subject().equals(Optional.of(aino)));
    assertThat(rows.toString()).doesNotContain("Soitti");
  }

  private Draft note(String words) {
    return new Draft("persons.entry", Optional.of(aino), Map.of("text", words, "kind", "note"));
  }

  private static Draft created(String name) {
    return new Draft("persons.new", Optional.empty(), Map.of("given", name));
  }

  private void addUser(String login, UserRole role) throws DomainException {
    try (Password password = Password.of(OTHERS)) {
      SettledUsers.add(session, login, role, password);
    }
  }

  private void lockAndSignIn(String login, String words) throws DomainException {
    ClosedFolder closed = session.lock();
    try (Password password = Password.of(words)) {
      session = closed.signIn(login, password);
    }
  }
}
