package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogMonth;
import fi.kortisto.model.LogReader;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UseGroup;
import fi.kortisto.model.UseOverTime;
import fi.kortisto.model.UseStep;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log as it is looked at: filtered, by person, over time, a month at a time, as a file. */
class LogReadingTest {

  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(LocalDate.of(2026, 2, 3));
  private Path folder;
  private Session session;
  private SubjectId aino;
  private SubjectId eero;

  @BeforeEach
  void aRegisterOfTwoMonths() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    session = Given.register(folder, clock);
    LogGiven.add(session, "eino", "Eino Malli", UserRole.CLERK);
    aino = Given.person(session, "Aino", "Esimerkki").subject().id();
    eero = Given.person(session, "Eero", "Esimerkki").subject().id();
    session.subjects().card(aino, Purpose.of("Ärtynyt palaute"));
    session.close();
    clock.set(TODAY);
    session = LogGiven.signIn(folder, "eino", clock);
    session.subjects().card(aino, Purpose.of(new RequestId(12)).also("tarkastus"));
    session.subjects().card(aino, Purpose.of(new RequestId(12)).on(RestrictedUse.LEGAL_CLAIM));
    session.subjects().card(eero, Purpose.of(new RequestId(123)));
    session.subjects().card(eero, Purpose.of("lasku 12"));
    refuses(Problem.NOT_PERMITTED, () -> session.log().users());
    refuses(Problem.NOT_PERMITTED, () -> session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1));
    session.close();
    session = Given.signIn(folder, clock);
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void findsTheRowsOfAUser() throws DomainException {
    assertThat(rows(LogFilter.ALL.by("eino")))
        .hasSize(7)
        .allMatch(row -> row.login().equals("eino"));
    assertThat(rows(LogFilter.ALL.by("ei-kukaan"))).isEmpty();
  }

  @Test
  void findsTheRowsOfARequestAndNotOfAnotherThatBeginsLikeIt() throws DomainException {
    assertThat(rows(LogFilter.ALL.because("12")))
        .extracting(LogRow::purpose)
        .containsExactly("lasku 12", "request:12 use:legal-claim", "request:12 tarkastus");
    assertThat(rows(LogFilter.ALL.because("123")))
        .extracting(LogRow::purpose)
        .containsExactly("request:123");
  }

  @Test
  void findsWordsOfAPurposeWhateverTheirCase() throws DomainException {
    for (String typed : List.of("Ärtynyt", "ärtynyt", "PALAUTE", "tynyt pal")) {
      assertThat(rows(LogFilter.ALL.because(typed))).as(typed).hasSize(1);
    }
    assertThat(rows(LogFilter.ALL.because("%"))).isEmpty();
    assertThat(rows(LogFilter.ALL.because("_"))).isEmpty();
  }

  @Test
  void findsWhatWasRefused() throws DomainException {
    assertThat(rows(LogFilter.ALL.onlyRefused()))
        .extracting(LogRow::login, LogRow::action)
        .containsOnly(tuple("eino", LogAction.VIEW_LOG));
  }

  @Test
  void findsAPersonAnActionAndATimeTogether() throws DomainException {
    LogFilter views = LogFilter.ALL.of(aino).doing(LogAction.VIEW);

    assertThat(rows(views)).hasSize(3);
    assertThat(rows(views.from(TODAY.atTime(12, 0)))).hasSize(2);
    assertThat(rows(views.before(TODAY.atTime(12, 0)))).hasSize(1);
    assertThat(rows(views.from(TODAY.atTime(12, 1)))).isEmpty();
  }

  @Test
  void pagesFollowEachOtherWithoutAGap() throws DomainException {
    LogFilter all = LogFilter.ALL.before(LocalDateTime.of(2026, 3, 5, 11, 0));
    List<Long> numbers = new ArrayList<>();
    List<LogRow> page = session.log().rows(all, Long.MAX_VALUE, 3);
    while (!page.isEmpty()) {
      page.forEach(row -> numbers.add(row.number()));
      page = session.log().rows(all, page.getLast().number(), 3);
    }

    assertThat(numbers)
        .isEqualTo(rows(all).stream().map(LogRow::number).toList())
        .hasSizeGreaterThan(5);
  }

  @Test
  void tellsWhoHasHandledAPerson() throws DomainException {
    List<LogReader> readers = session.log().readers(aino);

    assertThat(readers).extracting(LogReader::login).containsExactly("eino", Given.LOGIN);
    LogReader eino = readers.getFirst();
    assertThat(eino.looked()).isEqualTo(2);
    assertThat(eino.handled()).isZero();
    assertThat(eino.purposes())
        .containsExactly("request:12 use:legal-claim", "request:12 tarkastus");
    LogReader own = readers.getLast();
    assertThat(own.looked()).isEqualTo(1);
    assertThat(own.handled()).as("the person was entered").isEqualTo(1);
    assertThat(own.first()).isEqualTo(own.last());
    assertThat(rows(LogFilter.ALL.of(aino)).get(1).fields()).containsExactly("readers");
  }

  @Test
  void tellsNobodyOfAPersonTheLogDoesNotKnow() throws DomainException {
    assertThat(session.log().readers(new SubjectId(99))).isEmpty();
  }

  @Test
  void countsUseByMonthUserAndGroup() throws DomainException {
    UseOverTime use = session.log().overTime(UseStep.MONTH, Progress.NONE);

    assertThat(use.starts()).hasSize(24);
    assertThat(use.starts().getLast()).isEqualTo(LocalDate.of(2026, 3, 1));
    List<Integer> looked = use.rows(count -> count.group() == UseGroup.LOOKED_AT);
    assertThat(looked.subList(22, 24)).containsExactly(1, 4);
    List<Integer> refused = use.rows(count -> count.group() == UseGroup.REFUSED);
    assertThat(refused.subList(22, 24)).containsExactly(0, 1);
    assertThat(use.users()).hasSize(2);
    assertThat(use.rows(count -> true).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo((int) session.anchor().number());
  }

  @Test
  void countsUseByDayAndWeek() throws DomainException {
    UseOverTime days = session.log().overTime(UseStep.DAY, Progress.NONE);
    assertThat(days.starts()).hasSize(31).endsWith(TODAY);
    assertThat(days.rows(count -> count.group() == UseGroup.CHANGED).getFirst()).isEqualTo(2);

    UseOverTime weeks = session.log().overTime(UseStep.WEEK, Progress.NONE);
    assertThat(weeks.starts()).hasSize(26).endsWith(LocalDate.of(2026, 3, 2));
    assertThat(weeks.rows(count -> count.group() == UseGroup.LOOKED_AT).getLast()).isEqualTo(4);
  }

  @Test
  void aFileHasEveryRowAndTheRowThatSaysSo() throws DomainException {
    LogExport export = session.log().export(LogFilter.ALL);
    List<LogRow> rows = new ArrayList<>();
    export.each(rows::add);

    assertThat(rows).hasSize((int) export.rows() + 1);
    assertThat(rows.getFirst().number()).isEqualTo(1);
    assertThat(rows.getLast().action()).isEqualTo(LogAction.EXPORT_LOG);
    assertThat(rows.getLast().fields()).containsExactly("rows:" + export.rows());
    assertThat(session.anchor().number()).isEqualTo(rows.getLast().number());
  }

  @Test
  void aMonthHoldsWhatEachUserDid() throws DomainException {
    LogMonth march = session.log().months().of(YearMonth.of(2026, 3), Progress.NONE);

    LogMonth.OfUser eino =
        march.users().stream()
            .filter(user -> march.names().called(user.user()).equals("eino (Eino Malli)"))
            .findFirst()
            .orElseThrow();
    assertThat(eino.persons()).isEqualTo(2);
    assertThat(eino.looked()).isEqualTo(4);
    assertThat(eino.changed()).isZero();
    assertThat(eino.refused()).isEqualTo(1);
    assertThat(eino.lastSignIn()).contains(clock.instant());
    assertThat(march.head()).isEqualTo(session.anchor());
    assertThat(march.changes()).isEmpty();
  }

  @Test
  void aMonthHoldsItsUnusualUseTheUsersAddedAndWhatWasDoneWithMany() throws DomainException {
    clock.set(LocalDateTime.of(2026, 3, 31, 23, 30));
    session.subjects().card(aino, Purpose.NONE);
    clock.set(LocalDateTime.of(2026, 4, 2, 9, 0));

    LogMonth february = session.log().months().of(YearMonth.of(2026, 2), Progress.NONE);
    LogMonth march = session.log().months().of(YearMonth.of(2026, 3), Progress.NONE);
    LogMonth april = session.log().months().of(YearMonth.of(2026, 4), Progress.NONE);

    assertThat(february.changes()).extracting(LogRow::action).containsExactly(LogAction.ADD_USER);
    assertThat(february.unusual()).isEmpty();
    assertThat(march.unusual())
        .extracting(finding -> finding.use().kind())
        .containsExactly(UnusualKind.AT_NIGHT);
    assertThat(april.unusual()).isEmpty();
    refuses(
        Problem.BAD_DATE, () -> session.log().months().of(YearMonth.of(2026, 5), Progress.NONE));
  }

  private List<LogRow> rows(LogFilter filter) throws DomainException {
    return session.log().rows(filter, Long.MAX_VALUE, 1_000);
  }
}
