package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.disclosure;
import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day on which something has happened, or may yet happen, that a user can type. */
class FutureDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final AnswerDelivery ROAD = AnswerDelivery.POST_TO_ADDRESS_ON_FILE;

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Session session;
  private RegisterId register;
  private SubjectFile person;

  /** Something that a user enters with its day. */
  private record Row(String name, Optional<Problem> refusal, Deed deed) {

    @Override
    public String toString() {
      return name;
    }
  }

  @FunctionalInterface
  private interface Deed {
    void on(FutureDaysTest test, LocalDate day) throws Exception;
  }

  static Stream<Row> rows() {
    return Stream.of(
        past("a ban", Problem.RECEIVED_IN_FUTURE, FutureDaysTest::ban),
        past("a ban by a decision", Problem.RECEIVED_IN_FUTURE, FutureDaysTest::decideBan),
        past("a consent", Problem.RECEIVED_IN_FUTURE, FutureDaysTest::consent),
        past("a request", Problem.RECEIVED_IN_FUTURE, FutureDaysTest::ask),
        past("an import", Problem.RECEIVED_IN_FUTURE, FutureDaysTest::bringIn),
        past("a do-not-contact list", Problem.RECEIVED_IN_FUTURE, FutureDaysTest::banList),
        past("a commitment", Problem.COMMITMENT_IN_FUTURE, FutureDaysTest::commit),
        past("a disclosure", Problem.DAY_IN_FUTURE, FutureDaysTest::disclose),
        past("a disclosed list", Problem.DAY_IN_FUTURE, FutureDaysTest::discloseList),
        past("a letter that left", Problem.DAY_IN_FUTURE, FutureDaysTest::send),
        past("a recipient told", Problem.DAY_IN_FUTURE, FutureDaysTest::tell),
        past("a new value", Problem.DAY_IN_FUTURE, FutureDaysTest::addValue),
        past("a changed value", Problem.DAY_IN_FUTURE, FutureDaysTest::changeValue),
        past("a call", Problem.DAY_IN_FUTURE, (t, day) -> t.enter(EntryKind.CALL, day, TODAY)),
        past("feedback", Problem.DAY_IN_FUTURE, (t, d) -> t.enter(EntryKind.FEEDBACK, d, TODAY)),
        past("how a job got here", Problem.DAY_IN_FUTURE, FutureDaysTest::enterFrom),
        past("a file", Problem.DAY_IN_FUTURE, FutureDaysTest::attach),
        mayCome("a job", (t, day) -> t.enter(EntryKind.ASSIGNMENT, day, TODAY)),
        mayCome("an exception", FutureDaysTest::except),
        mayCome("the end of a relation", FutureDaysTest::endRelation),
        mayCome("the end of a hold", FutureDaysTest::hold));
  }

  private static Row past(String name, Problem refusal, Deed deed) {
    return new Row(name, Optional.of(refusal), deed);
  }

  private static Row mayCome(String name, Deed deed) {
    return new Row(name, Optional.empty(), deed);
  }

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    register = session.registers().getFirst().id();
    person = Given.person(session, "Aino", "Esimerkki");
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void takesToday(Row row) {
    assertThatCode(() -> row.deed().on(this, TODAY)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void takesTomorrowOnlyWhereItCanBeTrue(Row row) {
    LocalDate tomorrow = TODAY.plusDays(1);
    if (row.refusal().isPresent()) {
      refuses(row.refusal().get(), () -> row.deed().on(this, tomorrow));
    } else {
      assertThatCode(() -> row.deed().on(this, tomorrow)).doesNotThrowAnyException();
    }
  }

  private SubjectId id() {
    return person.subject().id();
  }

  private void ban(LocalDate day) throws DomainException {
    session.bans().add(id(), newBan(day));
  }

  private static NewBan newBan(LocalDate day) {
    return new NewBan(
        BanPurpose.DIRECT_MARKETING, BanChannel.ANY, day, Optional.empty(), "kirjeellä");
  }

  private void decideBan(LocalDate day) throws DomainException {
    RequestView view = asked(RequestKind.BAN);
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            Decision.GRANTED.withBans(List.of(newBan(day))));
  }

  private RequestView asked(RequestKind kind) throws DomainException {
    return identified(session, request(kind, person, TODAY), IdentityMethod.SIGNATURE);
  }

  private void consent(LocalDate day) throws DomainException {
    session
        .consents()
        .add(
            id(),
            new NewConsent(
                true,
                new ConsentScope.OfUse(BanPurpose.DIRECT_ADVERTISING, BanChannel.EMAIL),
                day,
                Optional.empty(),
                StatedBy.PERSON,
                "messuilla",
                "",
                Optional.empty()));
  }

  private void ask(LocalDate day) throws DomainException {
    session.requests().add(request(RequestKind.INSPECTION, person, day));
  }

  private void bringIn(LocalDate day) throws DomainException {
    ImportOrder order =
        ImportOrder.into(register, "testi.csv").from(Optional.empty(), Optional.of(day));
    session.imports().run(order, Optional::empty, false, Progress.NONE, _ -> {});
  }

  private void banList(LocalDate day) throws DomainException {
    BanListOrder order =
        new BanListOrder(
            "kiellot.csv",
            BanPurpose.DIRECT_MARKETING,
            BanChannel.PHONE,
            Optional.of(day),
            Optional.empty(),
            StatedBy.NATIONAL_REGISTER);
    session.imports().runBans(order, Optional::empty, false, Progress.NONE, _ -> {});
  }

  private void commit(LocalDate day) throws DomainException {
    session.users().commit(session.user().id(), day, Optional.empty());
  }

  private void disclose(LocalDate day) throws DomainException {
    session.disclosures().add(id(), disclosed(day), Purpose.NONE);
  }

  private void discloseList(LocalDate day) throws DomainException {
    session.disclosures().addList(List.of(id()), disclosed(day));
  }

  private DisclosureContent disclosed(LocalDate day) {
    DisclosureContent one = disclosure(register, "Keksitty Perintä Oy", "family");
    return new DisclosureContent(
        one.register(),
        one.recipientCode(),
        one.recipient(),
        day,
        one.fields(),
        one.why(),
        one.basis(),
        one.outsideEea(),
        one.safeguard());
  }

  private void send(LocalDate day) throws DomainException {
    RequestView view = asked(RequestKind.INSPECTION);
    LetterOrder order = LetterOrder.of(LetterKind.ACKNOWLEDGEMENT, Language.FI, ROAD);
    Letter letter =
        session.letters().file(session.letters().facts(view.request().id(), order), new byte[] {1});
    session.letters().sent(letter.id(), ROAD, day);
  }

  private void tell(LocalDate day) throws DomainException {
    disclose(TODAY);
    RequestView view = asked(RequestKind.RECTIFICATION);
    RequestView decided =
        session
            .decisions()
            .decide(
                view.request().id(),
                view.request().version(),
                Decision.GRANTED.withCorrections(
                    List.of(Correction.of(ItemKey.of(familyName()), "Oikea", "kirjoitusvirhe"))));
    session.letters().told(decided.passedOn().getFirst().id(), day, "puhelimessa");
  }

  private Datum familyName() {
    return person
        .data()
        .filter(datum -> datum.field().role() == FieldRole.FAMILY_NAME)
        .findFirst()
        .orElseThrow();
  }

  private void addValue(LocalDate day) throws DomainException {
    DatumChange.Add email = Given.add(session, FieldRole.EMAIL, "aino@example.fi");
    change(
        new DatumChange.Add(email.field(), email.value(), "", "customer", Optional.of(day), true));
  }

  private void changeValue(LocalDate day) throws DomainException {
    change(
        new DatumChange.Replace(
            familyName().number(), "Muu", "", "customer", Optional.of(day), true));
  }

  private void change(DatumChange change) throws DomainException {
    session.subjects().change(id(), person.subject().version(), List.of(change));
  }

  private void enter(EntryKind kind, LocalDate day, LocalDate obtained) throws DomainException {
    EntryContent content =
        new EntryContent(
            kind,
            LocalDateTime.of(day, LocalTime.NOON),
            Optional.empty(),
            "sovittu",
            Map.of(),
            List.of(),
            new Provenance("customer", Optional.of(obtained), true));
    session.entries().change(id(), new EntryChange.Add(register, content));
  }

  private void enterFrom(LocalDate day) throws DomainException {
    enter(EntryKind.ASSIGNMENT, TODAY, day);
  }

  private void attach(LocalDate day) throws DomainException {
    byte[] content = {'%', 'P', 'D', 'F', '-'};
    session
        .attachments()
        .add(
            id(),
            new NewAttachment(
                register,
                Optional.empty(),
                "sopimus.pdf",
                new Provenance("customer", Optional.of(day), true)),
            new ByteArrayInputStream(content),
            content.length,
            Progress.NONE);
  }

  private void except(LocalDate day) throws DomainException {
    session
        .bans()
        .addException(
            id(),
            new NewException(
                BanPurpose.DISCLOSURE, BanChannel.ANY, "ulosotto", day, Optional.empty()));
  }

  private void endRelation(LocalDate day) throws DomainException {
    session.subjects().endRelation(id(), register, Optional.of(day));
  }

  private void hold(LocalDate day) throws DomainException {
    session
        .holds()
        .record(
            id(),
            new NewHold(
                ItemKey.of(familyName()),
                HoldGround.LEGAL_CLAIM,
                Optional.of(day),
                Optional.empty(),
                "riita"));
  }
}
