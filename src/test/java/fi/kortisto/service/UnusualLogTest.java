package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogPlan;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unusual use of a register, as its log tells of it, and what came of looking into it. */
class UnusualLogTest {

  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Path folder;
  private Session session;

  @BeforeEach
  void aRegisterWithAClerk() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    session = Given.register(folder, clock);
    session
        .log()
        .keeping()
        .change(new LogPlan(24, new UnusualRules(3, 50, UnusualRules.USUAL.looked())));
    LogGiven.add(session, "ve", "Väinö Esimerkki", UserRole.CLERK);
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void manyCardsInAnHourAreFoundWithTheirRows() throws DomainException {
    List<SubjectId> persons =
        List.of(person("Aino", "Mallinen"), person("Bertta", "Malli"), person("Eero", "Malli"));
    for (SubjectId person : persons) {
      session.subjects().card(person, Purpose.NONE);
    }

    UnusualFinding found = only();

    assertThat(found.use().kind()).isEqualTo(UnusualKind.MANY_PERSONS);
    assertThat(found.use().count()).isEqualTo(3);
    assertThat(found.review()).isEmpty();
    assertThat(
            session
                .log()
                .rows(
                    LogFilter.ALL.by(Given.LOGIN).within(found.use().rows()), Long.MAX_VALUE, 100))
        .extracting(LogRow::action)
        .containsExactly(LogAction.VIEW, LogAction.VIEW, LogAction.VIEW);
  }

  @Test
  void looksAtOnesOwnNameAndAtRelativesAreFoundByTheUsersFullName() throws DomainException {
    SubjectId own = person("Väinö", "Esimerkki");
    SubjectId relative = person("Aino", "Esimerkki");
    SubjectId other = person("Väinö", "Mallinen");
    asClerk();
    for (SubjectId one : List.of(own, relative, other)) {
      session.subjects().card(one, Purpose.NONE);
    }
    asAdministrator();

    List<UnusualFinding> found =
        findings(EnumSet.of(UnusualKind.OWN_NAME, UnusualKind.SAME_SURNAME));

    assertThat(found)
        .extracting(finding -> finding.use().kind(), finding -> finding.use().subject())
        .containsExactlyInAnyOrder(
            tuple(UnusualKind.OWN_NAME, Optional.of(own)),
            tuple(UnusualKind.SAME_SURNAME, Optional.of(relative)));
    assertThat(session.log().users().called(found.getFirst().use().user()))
        .isEqualTo("ve (Väinö Esimerkki)");
  }

  @Test
  void whoWasMadeOneWithAnotherIsKnownUnderTheOldNumberToo() throws DomainException {
    SubjectId kept = person("Väinö", "Esimerkki");
    SubjectId gone = person("Väinö", "Esimerkki");
    asClerk();
    session.subjects().card(gone, Purpose.NONE);
    asAdministrator();
    session
        .duplicates()
        .merge(session.duplicates().compare(kept, gone, Purpose.NONE).proposed(true));

    assertThat(findings(EnumSet.of(UnusualKind.OWN_NAME)))
        .extracting(finding -> finding.use().subject())
        .contains(Optional.of(gone));
  }

  @Test
  void nightsAreFoundInTheFirmsOwnTime() throws DomainException {
    SubjectId aino = person("Aino", "Mallinen");
    clock.set(LocalDateTime.of(2026, 3, 5, 22, 15));
    session.subjects().card(aino, Purpose.NONE);
    clock.set(LocalDateTime.of(2026, 3, 6, 8, 0));

    assertThat(only().use().kind()).isEqualTo(UnusualKind.AT_NIGHT);
  }

  @Test
  void whatSomebodyLookedIntoIsMarkedUntilItGoesOn() throws DomainException {
    SubjectId aino = person("Aino", "Mallinen");
    clock.set(LocalDateTime.of(2026, 3, 5, 22, 15));
    session.subjects().card(aino, Purpose.NONE);
    String code = only().use().code();

    session.log().unusual().review(code, "  kuukausikatko, sovittu etukäteen ");

    assertThat(only().review().orElseThrow().note()).isEqualTo("kuukausikatko, sovittu etukäteen");
    assertThat(only().review().orElseThrow().login()).isEqualTo(Given.LOGIN);
    LogRow row =
        session.log().rows(LogFilter.ALL.doing(LogAction.REVIEW_LOG), Long.MAX_VALUE, 1).getFirst();
    assertThat(row.fields()).containsExactly(code);
    assertThat(row.purpose()).isEqualTo("kuukausikatko, sovittu etukäteen");

    session.subjects().card(aino, Purpose.NONE);
    assertThat(only().use().code()).isEqualTo(code);
    assertThat(only().review()).isEmpty();
  }

  @Test
  void aMarkNeedsANoteAndAFinding() {
    refuses(Problem.REASON_MISSING, () -> session.log().unusual().review("at-night:1", " "));
    refuses(Problem.TOO_LONG, () -> session.log().unusual().review("at-night:1", "x".repeat(301)));
    refuses(Problem.NO_SUCH_FINDING, () -> session.log().unusual().review("at-night:99999", "x"));
    refuses(Problem.NO_SUCH_FINDING, () -> session.log().unusual().review("nothing:1", "x"));
    refuses(Problem.NO_SUCH_FINDING, () -> session.log().unusual().review("at-night", "x"));
  }

  @Test
  void whatIsOlderThanAskedForIsLeftOut() throws DomainException {
    SubjectId aino = person("Aino", "Mallinen");
    clock.set(LocalDateTime.of(2026, 3, 5, 22, 15));
    session.subjects().card(aino, Purpose.NONE);
    clock.set(LocalDateTime.of(2026, 3, 9, 8, 0));

    assertThat(since(LocalDate.of(2026, 3, 7))).isEmpty();
    assertThat(since(LocalDate.of(2026, 3, 5))).hasSize(1);
  }

  @Test
  void aLookAtUnusualUseIsARow() throws DomainException {
    since(TODAY);

    LogRow row =
        session.log().rows(LogFilter.ALL.doing(LogAction.VIEW_LOG), Long.MAX_VALUE, 9).get(1);
    assertThat(row.fields()).containsExactly("unusual");
  }

  @Test
  void aClerkIsNotLetIn() throws DomainException {
    asClerk();

    refuses(Problem.NOT_PERMITTED, () -> since(TODAY));
    refuses(Problem.NOT_PERMITTED, () -> session.log().users());
    refuses(Problem.NOT_PERMITTED, () -> session.log().export(LogFilter.ALL));
  }

  private void asClerk() throws DomainException {
    session.close();
    session = LogGiven.signIn(folder, "ve", clock);
  }

  private void asAdministrator() throws DomainException {
    session.close();
    session = Given.signIn(folder, clock);
  }

  private SubjectId person(String given, String family) throws DomainException {
    return Given.person(session, given, family).subject().id();
  }

  private UnusualFinding only() throws DomainException {
    List<UnusualFinding> found = since(TODAY);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<UnusualFinding> findings(EnumSet<UnusualKind> kinds) throws DomainException {
    return since(TODAY).stream().filter(finding -> kinds.contains(finding.use().kind())).toList();
  }

  private List<UnusualFinding> since(LocalDate day) throws DomainException {
    return session.log().unusual().since(day, Progress.NONE);
  }
}
