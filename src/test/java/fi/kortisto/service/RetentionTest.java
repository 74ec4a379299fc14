package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.Category;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Label;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionGroup.Horizon;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPerson;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Source;
import fi.kortisto.model.StayReason;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is past its time is found, shown and goes: exactly that, and with its traces. */
class RetentionTest {

  private static final LocalDate START = LocalDate.of(2024, 3, 5);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(START);
  private Session session;
  private RegisterId centre;
  private RegisterId users;

  @BeforeEach
  void open() throws DomainException {
    session =
        Given.register(temp.resolve("Rekisterit.kortisto"), clock, List.of(centre(), users()));
    centre = session.registers().get(0).id();
    users = session.registers().get(1).id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private static RegisterTemplate centre() {
    return template(
        "Palvelu",
        StorageRule.whileNeeded(Label.same("suhteen ajan")),
        Map.of(
            EntryKind.CHAT,
            rule(Period.ofDays(180), StorageClock.EVENT, Ending.ERASE),
            EntryKind.CALL,
            rule(Period.ofYears(2), StorageClock.EVENT, Ending.ERASE)
                .withFloor(
                    Optional.of(
                        new StorageFloor(Period.ofYears(5), false, Label.same("viestintälaki")))),
            EntryKind.ASSIGNMENT,
            rule(Period.ofYears(1), StorageClock.END_OF_RELATION, Ending.ERASE),
            EntryKind.NOTE,
            StorageRule.whileNeeded(Label.NONE)));
  }

  private static RegisterTemplate users() {
    return template(
        "Palaute",
        rule(Period.ofMonths(24), StorageClock.LAST_ACTIVITY, Ending.ANONYMISE),
        Map.of(
            EntryKind.FEEDBACK,
            StorageRule.whileNeeded(Label.same("sopimuksen ajan")),
            EntryKind.NOTE,
            rule(Period.ofMonths(1), StorageClock.EVENT, Ending.ERASE)));
  }

  private static StorageRule rule(Period period, StorageClock from, Ending then) {
    return new StorageRule(Optional.of(period), from, then, Label.NONE);
  }

  private static RegisterTemplate template(
      String name, StorageRule ofData, Map<EntryKind, StorageRule> rules) {
    List<Category> categories = new ArrayList<>();
    categories.add(new Category("identity", Label.same("Henkilö"), ofData));
    List<EntryRule> entries = new ArrayList<>();
    rules.forEach(
        (kind, rule) -> {
          categories.add(new Category(kind.code(), Label.same(kind.code()), rule));
          entries.add(new EntryRule(kind, kind.code()));
        });
    return new RegisterTemplate(
        name.toLowerCase(java.util.Locale.ROOT),
        Label.same(name),
        new RegisterContent(
            Label.same(name),
            RegisterRole.CONTROLLER,
            List.of(),
            categories,
            List.of(
                field("family", FieldType.TEXT, FieldRole.FAMILY_NAME),
                field("address", FieldType.ADDRESS, FieldRole.POST_ADDRESS),
                field("visits", FieldType.NUMBER, FieldRole.NONE),
                field("hobby", FieldType.TEXT, FieldRole.NONE)),
            entries,
            List.of(new Source("customer", Label.same("Asiakas"), true, false)),
            List.of(),
            List.of(),
            RequestRules.NONE,
            Map.of()));
  }

  private static Field field(String code, FieldType type, FieldRole role) {
    return new Field(
        new FieldId(0), code, Label.same(code), "identity", type, role, Set.of(), List.of());
  }

  private SubjectId person(RegisterId register, String family, String... more)
      throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    data.add(add(register, "family", family));
    for (int i = 0; i < more.length; i += 2) {
      data.add(add(register, more[i], more[i + 1]));
    }
    return session.subjects().add(register, data).subject().id();
  }

  private DatumChange.Add add(RegisterId register, String code, String value) {
    Field field =
        session.registers().stream()
            .filter(one -> one.id().equals(register))
            .flatMap(one -> one.fieldOf(code).stream())
            .findFirst()
            .orElseThrow();
    return new DatumChange.Add(field.id(), value, "", "customer", Optional.of(clock.today()), true);
  }

  private long entry(SubjectId person, RegisterId register, EntryKind kind, LocalDate day)
      throws DomainException {
    Map<Particular, String> values =
        switch (kind) {
          case FEEDBACK -> Map.of(Particular.RATING, "5");
          default -> Map.of();
        };
    EntryContent content =
        new EntryContent(
            kind,
            day.atTime(9, 0),
            Optional.empty(),
            "Puhui kissastaan",
            values,
            List.of(),
            new Provenance("customer", Optional.of(day), true));
    return session.entries().change(person, new EntryChange.Add(register, content)).entry();
  }

  private RetentionPlan scan() throws DomainException {
    return session.retention().scan(Progress.NONE);
  }

  private RetentionOutcome cleanUp() throws DomainException {
    return session.retention().run(scan(), Progress.NONE);
  }

  private List<LogRow> rows(LogAction action) throws DomainException {
    return session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1_000).stream()
        .filter(row -> row.action() == action)
        .toList();
  }

  private SubjectFile file(SubjectId id) throws DomainException {
    return session.subjects().view(id, Purpose.NONE);
  }

  private static ItemKey entryKey(long id) {
    return new ItemKey(ItemKey.Kind.ENTRY, id);
  }

  @Test
  void findsWhatIsDueWhatWillBeAndWhatStaysWhy() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    entry(aino, centre, EntryKind.CHAT, START.minusDays(180));
    entry(aino, centre, EntryKind.CHAT, START.minusDays(179));
    entry(aino, centre, EntryKind.CHAT, START.minusDays(91));
    entry(aino, centre, EntryKind.CALL, START.minusYears(3));
    entry(aino, centre, EntryKind.ASSIGNMENT, START.minusYears(3));
    entry(aino, centre, EntryKind.NOTE, START.minusYears(3));

    RetentionPlan plan = scan();

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
        RetentionFilter.of(new RetentionGroup.Going(centre, category, Ending.ERASE, when)));
  }

  @Test
  void doesExactlyWhatWasShownAndNothingTheSecondTime() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    SubjectId vaino = person(centre, "Mäkinen");
    long old = entry(aino, centre, EntryKind.CHAT, START.minusDays(300));
    entry(aino, centre, EntryKind.CHAT, START.minusDays(10));
    entry(vaino, centre, EntryKind.CHAT, START.minusDays(10));
    RetentionPlan plan = scan();

    List<RetentionPerson> shown = session.retention().persons(plan, RetentionFilter.DUE, 0, 50);
    RetentionOutcome outcome = session.retention().run(plan, Progress.NONE);

    assertThat(shown).singleElement().extracting(RetentionPerson::name).isEqualTo("Esimerkki");
    assertThat(shown.getFirst().items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.item().key()).isEqualTo(entryKey(old));
              assertThat(item.term().day()).contains(START.minusDays(120));
            });
    assertThat(outcome.items()).isEqualTo(1);
    assertThat(outcome.whole()).isTrue();
    assertThat(file(aino).entries()).hasSize(1);
    assertThat(file(vaino).entries()).hasSize(1);
    assertThat(scan().isNothingDue()).isTrue();
    assertThat(cleanUp().items()).isZero();
  }

  @Test
  void writesARowForEachRuleAndEachPerson() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    entry(aino, centre, EntryKind.CHAT, START.minusDays(300));
    entry(aino, centre, EntryKind.CHAT, START.minusDays(301));

    cleanUp();

    List<LogRow> rows = rows(LogAction.CLEAN_UP);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).subject()).isEmpty();
    assertThat(rows.get(0).register()).contains(centre);
    assertThat(rows.get(0).fields()).containsExactly("category:chat");
    assertThat(rows.get(0).count()).isEqualTo(1);
    assertThat(rows.get(1).subject()).contains(aino);
    assertThat(rows.get(1).fields()).containsExactly("entry:chat");
    session.log().verify(Optional.empty(), Progress.NONE);
  }

  @Test
  void whatIsHeldMeanwhileStaysAndIsTold() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    long chat = entry(aino, centre, EntryKind.CHAT, START.minusDays(300));
    RetentionPlan plan = scan();
    hold(aino, entryKey(chat));

    RetentionOutcome outcome = session.retention().run(plan, Progress.NONE);

    assertThat(outcome.items()).isZero();
    assertThat(outcome.changed()).isEqualTo(1);
    assertThat(file(aino).entries()).hasSize(1);
    assertThat(scan().items(RetentionFilter.staying(StayReason.HELD))).isEqualTo(1);
  }

  private void hold(SubjectId subject, ItemKey item) throws DomainException {
    session.holds().record(subject, new NewHold(item, HoldGround.LEGAL_CLAIM, "riita"));
  }

  @Test
  void whatGoesAtItsOwnTimeDoesNotShortenTheTimeOfTheRest() throws DomainException {
    SubjectId aino = person(users, "Esimerkki");
    entry(aino, users, EntryKind.NOTE, LocalDate.of(2024, 9, 1));
    clock.set(LocalDate.of(2024, 12, 1));
    assertThat(cleanUp().items()).isEqualTo(1);

    assertThat(file(aino).entries()).isEmpty();
    assertThat(terms(aino).values())
        .singleElement()
        .extracting(StorageTerm::day)
        .isEqualTo(Optional.of(LocalDate.of(2026, 9, 1)));
    clock.set(LocalDate.of(2026, 8, 31));
    assertThat(scan().isNothingDue()).isTrue();
    clock.set(LocalDate.of(2026, 9, 1));
    assertThat(scan().isNothingDue()).isFalse();
  }

  private Map<ItemKey, StorageTerm> terms(SubjectId subject) throws DomainException {
    return session.retention().terms(subject);
  }

  @Test
  void aPersonIsAnonymisedAndNobodyCanTellWhoItWas() throws DomainException {
    SubjectId aino =
        person(
            users,
            "Esimerkki",
            "address",
            Given.address("Lumikatu 1", "33100", "Tampere"),
            "visits",
            "12",
            "hobby",
            "Kissat");
    entry(aino, users, EntryKind.FEEDBACK, LocalDate.of(2024, 4, 9));
    clock.set(LocalDate.of(2026, 4, 9));

    RetentionOutcome outcome = cleanUp();

    assertThat(outcome.emptied()).isEqualTo(1);
    assertThat(session.retention().statistics())
        .containsExactlyInAnyOrder(
            new AnonymousRecord(
                users, AnonymousRecord.PERSON, YearMonth.from(START), "33", Map.of("visits", "12")),
            new AnonymousRecord(
                users, "feedback", YearMonth.of(2024, 4), "33", Map.of("rating", "5")));
    refuses(Problem.NO_SUCH_SUBJECT, () -> file(aino));
    assertThat(session.search().find(SearchQuery.of("esim"), SubjectPage.Mark.START, 5).rows())
        .isEmpty();
    assertThat(rows(LogAction.ANONYMISE)).hasSize(3);
    assertThat(rows(LogAction.EXPORT_STATISTICS)).hasSize(1);
  }

  @Test
  void whoHasSomethingHeldStaysNamedWhileTheRestIsAnonymised() throws DomainException {
    SubjectId aino = person(users, "Esimerkki", "visits", "12");
    long held = entry(aino, users, EntryKind.FEEDBACK, START);
    entry(aino, users, EntryKind.FEEDBACK, START);
    hold(aino, entryKey(held));
    clock.set(START.plusMonths(24));

    RetentionPlan plan = scan();
    assertThat(plan.items(RetentionFilter.staying(StayReason.NAMES_THE_REST))).isEqualTo(1);
    session.retention().run(plan, Progress.NONE);

    SubjectFile left = file(aino);
    assertThat(left.subject().displayName()).isEqualTo("Esimerkki");
    assertThat(left.entries()).hasSize(1);
    assertThat(left.data()).hasSize(1);
    assertThat(session.retention().statistics()).hasSize(2);
  }

  @Test
  void theDeedStopsWhereItIsCancelledAndKeepsWhatIsDone() throws DomainException {
    for (int i = 0; i < 250; i++) {
      entry(person(centre, "Esimerkki" + i), centre, EntryKind.CHAT, START.minusDays(300));
    }
    RetentionPlan plan = scan();

    RetentionOutcome outcome =
        session
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
    assertThat(scan().due()).hasSize(50);
    assertThat(rows(LogAction.CLEAN_UP).getFirst().count()).isEqualTo(200);
  }

  @Test
  void anInterruptedDeedIsToldAtTheNextSignIn() throws DomainException {
    entry(person(centre, "Esimerkki"), centre, EntryKind.CHAT, START.minusDays(300));
    RetentionRun run = session.retention().begin(scan());
    run.step();
    assertThat(rows(LogAction.CLEAN_UP)).hasSize(1);
    Path folder = session.folder();
    session.close();

    session = Given.signIn(folder, clock);

    assertThat(rows(LogAction.CLEAN_UP)).hasSize(2);
    assertThat(rows(LogAction.CLEAN_UP).getFirst().fields()).containsExactly("category:chat");
  }

  @Test
  void aLawRefusesAnErasureWithTheDayOnWhichItCanBe() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    long call = entry(aino, centre, EntryKind.CALL, START.minusYears(3));

    DecisionSheet sheet =
        session
            .decisions()
            .sheet(
                identified(
                        session,
                        request(RequestKind.ERASURE, file(aino), START),
                        IdentityMethod.SIGNATURE)
                    .request()
                    .id());

    var refusal = sheet.line(entryKey(call)).orElseThrow().proposal().refusal().orElseThrow();
    assertThat(refusal.ground()).isEqualTo(RefusalGround.LEGAL_OBLIGATION);
    assertThat(refusal.until()).contains(START.plusYears(2));
    assertThat(refusal.reason()).isEqualTo("viestintälaki");
  }

  @Test
  void theEndOfARelationLetsItsTimeRun() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    entry(aino, centre, EntryKind.ASSIGNMENT, START.minusYears(3));

    session.subjects().endRelation(aino, centre, Optional.of(START.minusDays(1)));

    assertThat(file(aino).parts().getFirst().membership().ended()).contains(START.minusDays(1));
    clock.set(START.plusYears(1).minusDays(1));
    assertThat(scan().due()).hasSize(1);
    session.subjects().endRelation(aino, centre, Optional.empty());
    assertThat(scan().isNothingDue()).isTrue();
    assertThat(rows(LogAction.END_RELATION)).hasSize(2);
    refuses(
        Problem.NO_SUCH_REGISTER,
        () -> session.subjects().endRelation(aino, users, Optional.of(START)));
  }

  @Test
  void aMergedRelationEndsWhenBothHaveAndIsPartedAsItWas() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki");
    SubjectId again = person(centre, "Esimerki");
    session.subjects().endRelation(aino, centre, Optional.of(LocalDate.of(2023, 1, 1)));
    session.subjects().endRelation(again, centre, Optional.of(LocalDate.of(2024, 1, 1)));

    Duplicates.Merged merged =
        session
            .duplicates()
            .merge(session.duplicates().compare(aino, again, Purpose.NONE).proposed(true));

    assertThat(ended(aino)).contains(LocalDate.of(2024, 1, 1));
    session.duplicates().unmerge(merged.merge());
    assertThat(ended(aino)).contains(LocalDate.of(2023, 1, 1));
    assertThat(ended(again)).contains(LocalDate.of(2024, 1, 1));
  }

  private Optional<LocalDate> ended(SubjectId id) throws DomainException {
    return file(id).parts().getFirst().membership().ended();
  }

  @Test
  void theCardTheWholeFileAndTheScanSayTheSame() throws DomainException {
    SubjectId aino = person(centre, "Esimerkki", "hobby", "Kissat");
    for (int i = 0; i < 25; i++) {
      entry(aino, centre, EntryKind.CHAT, START.minusDays(20L * i));
    }
    entry(aino, centre, EntryKind.CALL, START.minusYears(3));

    Map<ItemKey, StorageTerm> ofFile = StorageTerms.of(file(aino), START);

    assertThat(terms(aino)).isEqualTo(ofFile);
    assertThat(session.retention().terms(session.subjects().card(aino, Purpose.NONE)))
        .isEqualTo(ofFile);
    assertThat(session.retention().persons(scan(), RetentionFilter.DUE, 0, 9).getFirst().items())
        .allSatisfy(item -> assertThat(ofFile).containsEntry(item.item().key(), item.term()))
        .hasSize((int) ofFile.values().stream().filter(term -> term.isDue(START)).count());
  }
}
