package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionGroup.Horizon;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPerson;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.StayReason;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is past its time is found, shown and goes: exactly that, and with its traces. */
class RetentionTest {

  private static final LocalDate START = RetentionGiven.START;

  private RetentionGiven given;

  @BeforeEach
  void open(@TempDir Path temp) throws DomainException {
    given = new RetentionGiven(temp);
  }

  @AfterEach
  void close() throws DomainException {
    given.close();
  }

  @Test
  void findsWhatIsDueWhatWillBeAndWhatStaysWhy() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(180));
    given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(179));
    given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(91));
    given.entry(aino, given.centre, EntryKind.CALL, START.minusYears(3));
    given.entry(aino, given.centre, EntryKind.ASSIGNMENT, START.minusYears(3));
    given.entry(aino, given.centre, EntryKind.NOTE, START.minusYears(3));

    RetentionPlan plan = given.scan();

    assertThat(plan.persons()).isEqualTo(1);
    assertThat(plan.items(RetentionFilter.DUE)).isEqualTo(1);
    assertThat(counted(plan, "chat", Horizon.IN_30_DAYS)).isEqualTo(1);
    assertThat(counted(plan, "chat", Horizon.IN_90_DAYS)).isEqualTo(1);
    for (StayReason why :
        List.of(
            StayReason.LAW,
            StayReason.RELATION_GOES_ON,
            StayReason.NO_RULE,
            StayReason.CRITERION)) {
      assertThat(plan.items(RetentionFilter.staying(why))).as(why.name()).isEqualTo(1);
    }
    assertThat(plan.withoutRule().getFirst().group().category()).isEqualTo("note");
  }

  private long counted(RetentionPlan plan, String category, Horizon when) {
    return plan.items(
        RetentionFilter.of(new RetentionGroup.Going(given.centre, category, Ending.ERASE, when)));
  }

  @Test
  void doesExactlyWhatWasShownAndNothingTheSecondTime() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    SubjectId vaino = given.person(given.centre, "Mäkinen");
    long old = given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(300));
    given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(10));
    given.entry(vaino, given.centre, EntryKind.CHAT, START.minusDays(10));
    RetentionPlan plan = given.scan();

    List<RetentionPerson> shown =
        given.session().retention().persons(plan, RetentionFilter.DUE, 0, 50);
    RetentionOutcome outcome = given.session().retention().run(plan, Progress.NONE);

    assertThat(shown).singleElement().extracting(RetentionPerson::name).isEqualTo("Esimerkki");
    assertThat(shown.getFirst().items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.item().key()).isEqualTo(RetentionGiven.entryKey(old));
              assertThat(item.term().day()).contains(START.minusDays(120));
            });
    assertThat(outcome.items()).isEqualTo(1);
    assertThat(outcome.whole()).isTrue();
    assertThat(given.file(aino).entries()).hasSize(1);
    assertThat(given.file(vaino).entries()).hasSize(1);
    assertThat(given.scan().isNothingDue()).isTrue();
    assertThat(given.cleanUp().items()).isZero();
  }

  @Test
  void writesARowForEachRuleAndEachPerson() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(300));
    given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(301));

    given.cleanUp();

    List<LogRow> rows = given.rows(LogAction.CLEAN_UP);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).subject()).isEmpty();
    assertThat(rows.get(0).register()).contains(given.centre);
    assertThat(rows.get(0).fields()).containsExactly("category:chat");
    assertThat(rows.get(0).count()).isEqualTo(1);
    assertThat(rows.get(1).subject()).contains(aino);
    assertThat(rows.get(1).fields()).containsExactly("entry:chat");
    given.session().log().verify(Optional.empty(), Progress.NONE);
  }

  @Test
  void whatIsHeldMeanwhileStaysAndIsTold() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    long chat = given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(300));
    RetentionPlan plan = given.scan();
    given.hold(aino, RetentionGiven.entryKey(chat));

    RetentionOutcome outcome = given.session().retention().run(plan, Progress.NONE);

    assertThat(outcome.items()).isZero();
    assertThat(outcome.changed()).isEqualTo(1);
    assertThat(given.file(aino).entries()).hasSize(1);
    assertThat(given.scan().items(RetentionFilter.staying(StayReason.HELD))).isEqualTo(1);
  }

  @Test
  void whatGoesAtItsOwnTimeDoesNotShortenTheTimeOfTheRest() throws DomainException {
    SubjectId aino = given.person(given.users, "Esimerkki");
    given.clock.set(LocalDate.of(2024, 9, 1));
    given.entry(aino, given.users, EntryKind.NOTE, given.clock.today());
    given.clock.set(LocalDate.of(2024, 12, 1));
    assertThat(given.cleanUp().items()).isEqualTo(1);

    assertThat(given.file(aino).entries()).isEmpty();
    assertThat(given.terms(aino).values())
        .singleElement()
        .extracting(StorageTerm::day)
        .isEqualTo(Optional.of(LocalDate.of(2026, 9, 1)));
    given.clock.set(LocalDate.of(2026, 8, 31));
    assertThat(given.scan().isNothingDue()).isTrue();
    given.clock.set(LocalDate.of(2026, 9, 1));
    assertThat(given.scan().isNothingDue()).isFalse();
  }

  @Test
  void aPersonIsAnonymisedAndNobodyCanTellWhoItWas() throws DomainException {
    SubjectId aino =
        given.person(
            given.users,
            "Esimerkki",
            "address",
            Given.address("Lumikatu 1", "33100", "Tampere"),
            "visits",
            "12",
            "class",
            "key",
            "hobby",
            "Kissat");
    given.clock.set(LocalDate.of(2024, 4, 9));
    given.entry(aino, given.users, EntryKind.FEEDBACK, given.clock.today());
    given.clock.set(LocalDate.of(2026, 4, 9));

    RetentionOutcome outcome = given.cleanUp();

    assertThat(outcome.emptied()).isEqualTo(1);
    assertThat(given.session().retention().statistics())
        .containsExactlyInAnyOrder(
            new AnonymousRecord(
                given.users,
                AnonymousRecord.PERSON,
                YearMonth.from(START),
                "33",
                Map.of("visits", "12", "class", "key")),
            new AnonymousRecord(
                given.users,
                "feedback",
                YearMonth.of(2024, 4),
                "33",
                Map.of("rating", "5", "class", "key")));
    refuses(Problem.NO_SUCH_SUBJECT, () -> given.file(aino));
    assertThat(
            given.session().search().find(SearchQuery.of("esim"), SubjectPage.Mark.START, 5).rows())
        .isEmpty();
    assertThat(given.rows(LogAction.ANONYMISE)).hasSize(3);
    assertThat(given.rows(LogAction.EXPORT_STATISTICS)).hasSize(1);
  }

  @Test
  void whatCameSinceThePlanStaysAndIsNotLeftNameless() throws DomainException {
    SubjectId aino = given.person(given.users, "Esimerkki", "visits", "12");
    given.clock.set(START.plusMonths(24));
    RetentionPlan plan = given.scan();
    given.entry(aino, given.users, EntryKind.NOTE, START.minusMonths(6));

    given.session().retention().run(plan, Progress.NONE);

    SubjectFile left = given.file(aino);
    assertThat(left.subject().displayName()).isEqualTo("Esimerkki");
    assertThat(left.entries()).hasSize(1);
    assertThat(given.cleanUp().emptied()).isEqualTo(1);
  }

  @Test
  void whoHasSomethingHeldStaysNamedWhileTheRestIsAnonymised() throws DomainException {
    SubjectId aino = given.person(given.users, "Esimerkki", "visits", "12");
    long held = given.entry(aino, given.users, EntryKind.FEEDBACK, START);
    given.entry(aino, given.users, EntryKind.FEEDBACK, START);
    given.hold(aino, RetentionGiven.entryKey(held));
    given.clock.set(START.plusMonths(24));

    RetentionPlan plan = given.scan();
    assertThat(plan.items(RetentionFilter.staying(StayReason.NAMES_THE_REST))).isEqualTo(1);
    given.session().retention().run(plan, Progress.NONE);

    SubjectFile left = given.file(aino);
    assertThat(left.subject().displayName()).isEqualTo("Esimerkki");
    assertThat(left.entries()).hasSize(1);
    assertThat(left.data()).hasSize(1);
    assertThat(given.session().retention().statistics()).hasSize(2);
  }

  @Test
  void theDeedStopsWhereItIsCancelledAndKeepsWhatIsDone() throws DomainException {
    for (int i = 0; i < 250; i++) {
      given.entry(
          given.person(given.centre, "Esimerkki" + i),
          given.centre,
          EntryKind.CHAT,
          START.minusDays(300));
    }
    RetentionPlan plan = given.scan();

    RetentionOutcome outcome =
        given
            .session()
            .retention()
            .run(
                plan,
                new Progress() {
                  @Override
                  public void at(long done, long total) {
                    assertThat(total).isEqualTo(250);
                  }

                  @Override
                  public boolean cancelled() {
                    return true;
                  }
                });

    assertThat(outcome.whole()).isFalse();
    assertThat(outcome.persons()).isEqualTo(200);
    assertThat(given.scan().due()).hasSize(50);
    assertThat(given.rows(LogAction.CLEAN_UP).getFirst().count()).isEqualTo(200);
  }

  @Test
  void anInterruptedDeedIsToldAtTheNextSignIn() throws DomainException {
    given.entry(
        given.person(given.centre, "Esimerkki"),
        given.centre,
        EntryKind.CHAT,
        START.minusDays(300));
    RetentionRun run = given.session().retention().begin(given.scan());
    run.step();
    assertThat(given.rows(LogAction.CLEAN_UP)).hasSize(1);
    given.signInAgain();

    assertThat(given.rows(LogAction.CLEAN_UP)).hasSize(2);
    assertThat(given.rows(LogAction.CLEAN_UP).getFirst().fields()).containsExactly("category:chat");
  }

  @Test
  void aLawRefusesAnErasureWithTheDayOnWhichItCanBe() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    long call = given.entry(aino, given.centre, EntryKind.CALL, START.minusYears(3));

    DecisionSheet sheet =
        given
            .session()
            .decisions()
            .sheet(
                identified(
                        given.session(),
                        request(RequestKind.ERASURE, given.file(aino), START),
                        IdentityMethod.SIGNATURE)
                    .request()
                    .id());

    var refusal =
        sheet.line(RetentionGiven.entryKey(call)).orElseThrow().proposal().refusal().orElseThrow();
    assertThat(refusal.ground()).isEqualTo(RefusalGround.LEGAL_OBLIGATION);
    assertThat(refusal.until()).contains(START.plusYears(2));
    assertThat(refusal.reason()).isEqualTo("viestintälaki");
  }

  @Test
  void theEndOfARelationLetsItsTimeRun() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    given.entry(aino, given.centre, EntryKind.ASSIGNMENT, START.minusYears(3));

    given.session().subjects().endRelation(aino, given.centre, Optional.of(START.minusDays(1)));

    assertThat(given.file(aino).parts().getFirst().membership().ended())
        .contains(START.minusDays(1));
    given.clock.set(START.plusYears(1).minusDays(1));
    assertThat(given.scan().due()).hasSize(1);
    given.session().subjects().endRelation(aino, given.centre, Optional.empty());
    assertThat(given.scan().isNothingDue()).isTrue();
    assertThat(given.rows(LogAction.END_RELATION)).hasSize(2);
    refuses(
        Problem.NO_SUCH_REGISTER,
        () -> given.session().subjects().endRelation(aino, given.users, Optional.of(START)));
  }

  @Test
  void aMergedRelationEndsWhenBothHaveAndIsPartedAsItWas() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki");
    SubjectId again = given.person(given.centre, "Esimerki");
    given
        .session()
        .subjects()
        .endRelation(aino, given.centre, Optional.of(LocalDate.of(2023, 1, 1)));
    given
        .session()
        .subjects()
        .endRelation(again, given.centre, Optional.of(LocalDate.of(2024, 1, 1)));

    Duplicates.Merged merged =
        given
            .session()
            .duplicates()
            .merge(given.session().duplicates().compare(aino, again, Purpose.NONE).proposed(true));

    assertThat(ended(aino)).contains(LocalDate.of(2024, 1, 1));
    given.session().duplicates().unmerge(merged.merge());
    assertThat(ended(aino)).contains(LocalDate.of(2023, 1, 1));
    assertThat(ended(again)).contains(LocalDate.of(2024, 1, 1));
  }

  private Optional<LocalDate> ended(SubjectId id) throws DomainException {
    return given.file(id).parts().getFirst().membership().ended();
  }

  @Test
  void theCardTheWholeFileAndTheScanSayTheSame() throws DomainException {
    SubjectId aino = given.person(given.centre, "Esimerkki", "hobby", "Kissat");
    for (int i = 0; i < 25; i++) {
      given.entry(aino, given.centre, EntryKind.CHAT, START.minusDays(20L * i));
    }
    given.entry(aino, given.centre, EntryKind.CALL, START.minusYears(3));

    Map<ItemKey, StorageTerm> ofFile = StorageTerms.of(given.file(aino), START);

    assertThat(given.terms(aino)).isEqualTo(ofFile);
    assertThat(
            given.session().retention().terms(given.session().subjects().card(aino, Purpose.NONE)))
        .isEqualTo(ofFile);
    assertThat(
            given
                .session()
                .retention()
                .persons(given.scan(), RetentionFilter.DUE, 0, 9)
                .getFirst()
                .items())
        .allSatisfy(item -> assertThat(ofFile).containsEntry(item.item().key(), item.term()))
        .hasSize((int) ofFile.values().stream().filter(term -> term.isDue(START)).count());
  }
}
