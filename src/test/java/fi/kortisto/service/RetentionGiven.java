package fi.kortisto.service;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.Category;
import fi.kortisto.model.Choice;
import fi.kortisto.model.DatumChange;
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
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Label;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A contact centre and a feedback service of a few rules, their people and a clock to set. */
final class RetentionGiven implements AutoCloseable {

  static final LocalDate START = LocalDate.of(2024, 3, 5);

  final MovableClock clock = new MovableClock(START);
  private Session session;
  final RegisterId centre;
  final RegisterId users;

  RetentionGiven(Path temp) throws DomainException {
    session =
        Given.register(temp.resolve("Rekisterit.kortisto"), clock, List.of(centre(), users()));
    centre = session.registers().get(0).id();
    users = session.registers().get(1).id();
  }

  Session session() {
    return session;
  }

  /** Closes the folder and signs in again. */
  void signInAgain() throws DomainException {
    Path folder = session.folder();
    session.close();
    session = Given.signIn(folder, clock);
  }

  @Override
  public void close() throws DomainException {
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
        name.toLowerCase(Locale.ROOT),
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
                field("hobby", FieldType.TEXT, FieldRole.NONE),
                new Field(
                    new FieldId(0),
                    "class",
                    Label.same("class"),
                    "identity",
                    FieldType.CHOICE,
                    FieldRole.NONE,
                    Set.of(),
                    List.of(new Choice("key", Label.same("Avainasiakas"))))),
            entries,
            List.of(new Source("customer", Label.same("Asiakas"), true, false)),
            List.of(),
            List.of(),
            RequestRules.NONE,
            AccessRules.NONE,
            Map.of()));
  }

  private static Field field(String code, FieldType type, FieldRole role) {
    return new Field(
        new FieldId(0), code, Label.same(code), "identity", type, role, Set.of(), List.of());
  }

  SubjectId person(RegisterId register, String family, String... more) throws DomainException {
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

  long entry(SubjectId person, RegisterId register, EntryKind kind, LocalDate day)
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

  RetentionPlan scan() throws DomainException {
    return session.retention().scan(Progress.NONE);
  }

  RetentionOutcome cleanUp() throws DomainException {
    return session.retention().run(scan(), Progress.NONE);
  }

  List<LogRow> rows(LogAction action) throws DomainException {
    return session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1_000).stream()
        .filter(row -> row.action() == action)
        .toList();
  }

  SubjectFile file(SubjectId id) throws DomainException {
    return session.subjects().view(id, Purpose.NONE);
  }

  static ItemKey entryKey(long id) {
    return new ItemKey(ItemKey.Kind.ENTRY, id);
  }

  void hold(SubjectId subject, ItemKey item) throws DomainException {
    session.holds().record(subject, new NewHold(item, HoldGround.LEGAL_CLAIM, "riita"));
  }

  Map<ItemKey, StorageTerm> terms(SubjectId subject) throws DomainException {
    return session.retention().terms(subject);
  }
}
