package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.crypto.Password;
import fi.kortisto.demo.InventedPeople;
import fi.kortisto.demo.InventedPerson;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Category;
import fi.kortisto.model.Choice;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterUse;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator does to the registers themselves. */
class RegisterRulesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  @TempDir Path temp;
  private Path folder;
  private Session session;

  @BeforeEach
  void open() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    session = Given.register(folder, CLOCK);
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  static List<String> templates() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aRegisterHoldsAllThatItsTemplateSays(String id) throws DomainException {
    Register added = session.rules().add(Templates.builtIn().find(id));

    assertThat(idless(added.content())).isEqualTo(idless(Templates.builtIn().find(id).content()));
    assertThat(session.registers()).contains(added);

    session.close();
    session = Given.signIn(folder, CLOCK);

    assertThat(session.registers()).contains(added);
  }

  @Test
  void aFieldThatIsRenamedRetiredAndRestoredKeepsItsValues() throws DomainException {
    SubjectId aino = Given.person(session, "Aino", "Esimerkki").subject().id();
    Field given = field("given");

    replace(given, given.withLabel(new Label("Kutsumanimi", "Tilltalsnamn", "First name")));
    replace(field("given"), field("given").with(FieldTrait.RETIRED, true));

    assertThat(register().fieldOf(FieldRole.GIVEN_NAME)).isEmpty();
    SubjectFile retired = session.subjects().card(aino, Purpose.NONE);
    assertThat(retired.valuesOf(FieldRole.GIVEN_NAME)).containsExactly("Aino");
    assertThat(retired.data().findFirst().orElseThrow().field().label().fi())
        .isEqualTo("Kutsumanimi");

    replace(field("given"), field("given").with(FieldTrait.RETIRED, false));

    assertThat(register().fieldOf(FieldRole.GIVEN_NAME)).isPresent();
    assertThat(session.subjects().card(aino, Purpose.NONE).valuesOf(FieldRole.GIVEN_NAME))
        .containsExactly("Aino");
  }

  @Test
  void keepsTheValuesOfTenThousandPeopleThroughRenamingRetiringAndRestoring()
      throws DomainException {
    Iterator<InventedPerson> people = new InventedPeople(7).first(10_000).iterator();
    int[] row = {0};
    session
        .imports()
        .run(
            register().id(),
            () -> people.hasNext() ? Optional.of(people.next().asRow(++row[0])) : Optional.empty(),
            false,
            Progress.NONE,
            _ -> {});
    RegisterUse before = session.rules().use(register().id());

    for (Field field : register().fields()) {
      replace(field, field.withLabel(Label.same("Uusi " + field.code())));
    }
    for (Field field : register().fields()) {
      replace(field, field.with(FieldTrait.RETIRED, true));
    }
    assertThat(session.rules().use(register().id())).isEqualTo(before);
    for (Field field : register().fields()) {
      replace(field, field.with(FieldTrait.RETIRED, false));
    }

    assertThat(session.rules().use(register().id())).isEqualTo(before);
    assertThat(before.valuesOf(field("email").id())).isEqualTo(10_000);
    assertThat(register().openFields()).hasSameSizeAs(register().fields());
  }

  @Test
  void tellsHowManyValuesAFieldHas() throws DomainException {
    Given.person(session, "Aino", "Esimerkki");
    Given.person(session, "Eero", "Esimerkki");

    assertThat(session.rules().use(register().id()).valuesOf(field("given").id())).isEqualTo(2);
    assertThat(session.rules().use(register().id()).itemsFrom("customer")).isEqualTo(4);
    assertThat(session.rules().use(register().id()).valuesOf(field("phone").id())).isZero();
  }

  @Test
  void refusesToTakeOutAFieldThatHoldsValues() throws DomainException {
    Given.person(session, "Aino", "Esimerkki");
    List<Field> without = new ArrayList<>(register().fields());
    without.remove(field("given"));

    assertThatThrownBy(() -> change(register().content().withFields(without)))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(Problem.IN_USE);
              assertThat(refused.arguments()).contains(1L);
            });
    assertThat(register().fieldOf("given")).isPresent();
    assertThat(lastRow(LogAction.CHANGE_REGISTER)).isFalse();
  }

  @Test
  void takesOutAFieldWithoutValues() throws DomainException {
    List<Field> without = new ArrayList<>(register().fields());
    without.remove(field("phone"));

    change(register().content().withFields(without));

    assertThat(register().fieldOf("phone")).isEmpty();
    assertThat(lastRow(LogAction.CHANGE_REGISTER)).isTrue();
  }

  @Test
  void refusesAnotherTypeForAFieldThatHoldsValues() throws DomainException {
    Given.person(session, "Aino", "Esimerkki");
    Field given = field("given");
    Field retyped =
        new Field(
            given.id(),
            given.code(),
            given.label(),
            given.categoryCode(),
            FieldType.NUMBER,
            given.role(),
            given.traits(),
            List.of());

    assertThatThrownBy(() -> replace(given, retyped))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.TYPE_IN_USE));
  }

  @Test
  void takesAChoiceByItsNameAndRefusesWhatIsNone() throws DomainException {
    List<Field> more = new ArrayList<>(register().fields());
    more.add(
        new Field(
            new FieldId(0),
            "class",
            Label.same("Luokka"),
            "contact",
            FieldType.CHOICE,
            FieldRole.NONE,
            Set.of(),
            List.of(
                new Choice("regular", new Label("Kanta-asiakas", "Stamkund", "Regular")),
                new Choice("new", new Label("Uusi", "Ny", "New")))));
    change(register().content().withFields(more));
    SubjectFile aino = Given.person(session, "Aino", "Esimerkki");

    SubjectFile classed = add(aino, "class", "stamkund");

    assertThat(value(classed, "class")).isEqualTo("regular");
    assertThatThrownBy(() -> add(classed, "class", "muu"))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.BAD_CHOICE));
  }

  @Test
  void masksAnIdentityCodeUntilItIsRevealedAndLogsThat() throws DomainException {
    List<Field> more = new ArrayList<>(register().fields());
    more.add(
        new Field(
            new FieldId(0),
            "code",
            Label.same("Henkilötunnus"),
            "contact",
            FieldType.IDENTITY_CODE,
            FieldRole.IDENTITY_CODE,
            Set.of(),
            List.of()));
    change(register().content().withFields(more));
    SubjectFile aino = add(Given.person(session, "Aino", "Esimerkki"), "code", "010594Y9032");
    int number =
        aino.data()
            .filter(datum -> datum.field().code().equals("code"))
            .findFirst()
            .orElseThrow()
            .number();

    assertThat(value(aino, "code")).isEmpty();
    assertThat(session.subjects().view(aino.subject().id(), Purpose.NONE).toString())
        .doesNotContain("010594Y9032");

    assertThat(session.subjects().reveal(aino.subject().id(), number, Purpose.of("palkanmaksu")))
        .isEqualTo("010594Y9032");

    var row = session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 2).getLast();
    assertThat(row.action()).isEqualTo(LogAction.REVEAL);
    assertThat(row.purpose()).isEqualTo("palkanmaksu");
    assertThat(row.fields()).containsExactly("code");
  }

  @Test
  void refusesRulesThatDoNotHoldTogether() {
    RegisterContent content = register().content();
    Field given = field("given");
    List<Field> twice = new ArrayList<>(content.fields());
    twice.add(given);
    StorageRule rule = StorageRule.whileNeeded(Label.same("-"));

    assertRefused(content.withFields(twice), Problem.CODE_TAKEN);
    assertRefused(content.withSources(List.of()), Problem.VALUE_MISSING);
    assertRefused(
        content.withSources(List.of(new Source("a b", Label.same("Lähde"), true, false))),
        Problem.BAD_CODE);
    assertRefused(content.withName(Label.same("x".repeat(501))), Problem.TOO_LONG);
    assertRefused(
        content.withCategories(List.of(contact(Period.ofYears(999_999_999)))), Problem.BAD_PERIOD);
    assertRefused(
        content.withCategories(List.of(contact(Period.ofMonths(-3)))), Problem.BAD_PERIOD);
    assertRefused(content.withName(Label.NONE), Problem.VALUE_MISSING);
    assertRefused(
        content.withCategories(List.of(new Category("other", Label.same("Muu"), rule))),
        Problem.NO_CATEGORY);
  }

  private static Category contact(Period period) {
    return new Category(
        "contact",
        Label.same("Yhteystiedot"),
        new StorageRule(
            Optional.of(period), StorageClock.RECORDED, StorageRule.Ending.ERASE, Label.same("-")));
  }

  @Test
  void changesAStorageRule() throws DomainException {
    Category contact = register().content().categories().getFirst();
    StorageRule two =
        new StorageRule(
            Optional.of(Period.ofYears(2)),
            StorageClock.LAST_ACTIVITY,
            StorageRule.Ending.ANONYMISE,
            Label.same("kaksi vuotta"));

    change(
        register()
            .content()
            .withCategories(List.of(new Category(contact.code(), contact.label(), two))));

    assertThat(register().content().categories().getFirst().storage()).isEqualTo(two);
  }

  @Test
  void givesTheFirmOtherParticulars() throws DomainException {
    Controller firm =
        new Controller(
            "Esimerkki Oy",
            "1457511-2",
            PostalAddress.of("Mallikatu 1", "20100", "Turku"),
            "tietosuoja@example.fi",
            "040 000 0000",
            "Aino Esimerkki",
            "");

    session.rules().changeController(firm);

    assertThat(session.controller()).isEqualTo(firm);
    assertThat(Given.person(session, "Eero", "Keksitty").controller()).isEqualTo(firm);
  }

  @Test
  void letsOnlyThoseChangeRulesWhoMay() throws DomainException {
    try (Password password = Password.of("kolme sinista heinapaalia")) {
      SettledUsers.add(session, "lukija", UserRole.CLERK, password);
    }
    session.close();
    try (Password password = Password.of("kolme sinista heinapaalia")) {
      session = Given.folders(CLOCK).open(folder).signIn("lukija", password);
    }

    assertRefused(register().content(), Problem.NOT_PERMITTED);
    assertThatThrownBy(() -> session.rules().use(register().id()))
        .isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> session.rules().add(Given.template()))
        .isInstanceOf(DomainException.class);
  }

  private void assertRefused(RegisterContent wanted, Problem problem) {
    assertThatThrownBy(() -> change(wanted))
        .isInstanceOfSatisfying(
            DomainException.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  private boolean lastRow(LogAction action) throws DomainException {
    var row = session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 2).getLast();
    assertThat(row.action()).isEqualTo(action);
    return row.done();
  }

  private Register register() {
    return session.registers().getFirst();
  }

  private Field field(String code) {
    return register().fieldOf(code).orElseThrow();
  }

  private void change(RegisterContent wanted) throws DomainException {
    session.rules().change(register().id(), wanted);
  }

  private void replace(Field before, Field after) throws DomainException {
    List<Field> fields = new ArrayList<>(register().fields());
    fields.set(fields.indexOf(before), after);
    change(register().content().withFields(fields));
  }

  private SubjectFile add(SubjectFile person, String field, String value) throws DomainException {
    return session
        .subjects()
        .change(
            person.subject().id(),
            person.subject().version(),
            List.of(
                new DatumChange.Add(
                    field(field).id(), value, "", "customer", Optional.empty(), true)))
        .file();
  }

  private static String value(SubjectFile person, String field) {
    return person
        .data()
        .filter(datum -> datum.field().code().equals(field))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Fields get ids of their own when they are stored. */
  private static RegisterContent idless(RegisterContent content) {
    return content.withFields(
        content.fields().stream()
            .map(
                field ->
                    new Field(
                        new FieldId(0),
                        field.code(),
                        field.label(),
                        field.categoryCode(),
                        field.type(),
                        field.role(),
                        field.traits(),
                        field.choices()))
            .toList());
  }
}
