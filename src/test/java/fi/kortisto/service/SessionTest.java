package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.UserRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

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

  @Test
  void findsAPersonThatWasAdded() throws DomainException {
    SubjectFile added = Given.person(session, "Aino", "Mäkinen");

    assertThat(found("maki")).containsExactly("Mäkinen, Aino");
    assertThat(added.subject().version()).isEqualTo(1);
    assertThat(added.addressee()).isEqualTo("Aino Mäkinen");
  }

  @Test
  void keepsEverythingOverClosingAndOpening() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();
    session.close();

    session = Given.signIn(folder, CLOCK);

    assertThat(session.subjects().view(id, Purpose.NONE).valuesOf(FieldRole.GIVEN_NAME))
        .containsExactly("Aino");
  }

  @Test
  void opensAgainAfterLocking() throws DomainException {
    Given.person(session, "Aino", "Mäkinen");
    ClosedFolder closed = session.lock();

    assertThatThrownBy(() -> session.search().size())
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.SESSION_ENDED));
    try (Password password = Password.of(Given.PASSWORD)) {
      session = closed.signIn(Given.LOGIN, password);
    }

    assertThat(session.search().size()).isEqualTo(1);
  }

  @Test
  void holdsWhatAValueWasBeforeItWasChanged() throws DomainException {
    SubjectFile before = Given.person(session, "Aino", "Mäkinen");
    SubjectId id = before.subject().id();
    DatumChange change =
        new DatumChange.Replace(
            number(before, FieldRole.FAMILY_NAME),
            "Virtanen",
            "",
            "customer",
            Optional.empty(),
            true);
    session.subjects().change(id, before.subject().version(), List.of(change));

    SubjectFile exported = session.subjects().export(id, ExportKind.ACCESS, "json", Purpose.NONE);

    assertThat(exported.history()).hasSize(1);
    PastChange past = exported.history().getFirst();
    assertThat(past.field()).isEqualTo("family");
    assertThat(past.before().orElseThrow().value()).isEqualTo("Mäkinen");
    assertThat(past.before().orElseThrow().provenance().sourceCode()).isEqualTo("customer");
    assertThat(past.after().orElseThrow().value()).isEqualTo("Virtanen");
    assertThat(session.subjects().card(id, Purpose.NONE).history()).isEmpty();
    assertThat(session.subjects().view(id, Purpose.NONE).history()).isEqualTo(exported.history());
  }

  @Test
  void changesADatumAndTakesTheChangeBack() throws DomainException {
    SubjectFile before = Given.person(session, "Aino", "Mäkinen");
    int family = number(before, FieldRole.FAMILY_NAME);

    Subjects.Changed changed =
        session
            .subjects()
            .change(
                before.subject().id(),
                before.subject().version(),
                List.of(
                    new DatumChange.Replace(
                        family, "Virtanen", "", "customer", Optional.empty(), true)));

    assertThat(changed.file().subject().displayName()).isEqualTo("Virtanen, Aino");
    assertThat(found("mäki")).isEmpty();
    assertThat(found("virt")).containsExactly("Virtanen, Aino");

    Subject after = changed.file().subject();
    session.subjects().undo(after.id(), after.version(), changed.undo());

    assertThat(found("mäki")).containsExactly("Mäkinen, Aino");
    assertThat(found("virt")).isEmpty();
  }

  @Test
  void refusesAChangeMadeFromAnOlderSight() throws DomainException {
    SubjectFile before = Given.person(session, "Aino", "Mäkinen");
    SubjectId id = before.subject().id();
    List<DatumChange> change = List.of(Given.add(session, FieldRole.EMAIL, "aino@example.fi"));
    session.subjects().change(id, before.subject().version(), change);

    assertProblem(
        Problem.CHANGED_MEANWHILE,
        () -> session.subjects().change(id, before.subject().version(), change));
  }

  @Test
  void writesNothingWhenOneOfSeveralChangesIsWrong() throws DomainException {
    SubjectFile before = Given.person(session, "Aino", "Mäkinen");
    SubjectId id = before.subject().id();

    assertProblem(
        Problem.BAD_EMAIL,
        () ->
            session
                .subjects()
                .change(
                    id,
                    before.subject().version(),
                    List.of(
                        Given.add(session, FieldRole.PHONE, "040 123 4567"),
                        Given.add(session, FieldRole.EMAIL, "ei osoite"))));

    assertThat(session.subjects().view(id, Purpose.NONE).valuesOf(FieldRole.PHONE)).isEmpty();
  }

  @Test
  void refusesAPersonWhomNothingTells() {
    assertProblem(
        Problem.NAMELESS_SUBJECT,
        () ->
            session
                .subjects()
                .add(
                    session.registers().getFirst().id(),
                    List.of(Given.add(session, FieldRole.JOB_TITLE, "kaupunginjohtaja"))));
  }

  @Test
  void recordsABanAndItsWithdrawal() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();

    SubjectFile banned =
        session
            .bans()
            .add(
                id,
                new NewBan(
                    BanPurpose.DIRECT_MARKETING,
                    BanChannel.POST,
                    LocalDate.of(2026, 3, 5),
                    Optional.empty(),
                    "puhelimitse"))
            .now();

    assertThat(banned.subject().bans()).isEqualTo(1);
    assertThat(session.bans().standing()).hasSize(1);
    SubjectFile free = session.bans().withdraw(id, banned.bans().getFirst().id()).now();
    assertThat(free.subject().bans()).isZero();
    assertThat(free.bans()).hasSize(1);
  }

  @Test
  void refusesABanThatEndsBeforeItStarts() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();
    NewBan backwards =
        new NewBan(
            BanPurpose.DISCLOSURE,
            BanChannel.ANY,
            LocalDate.of(2026, 3, 5),
            Optional.of(LocalDate.of(2026, 3, 4)),
            "");

    assertProblem(Problem.BAN_ENDS_BEFORE_IT_STARTS, () -> session.bans().add(id, backwards));
  }

  @Test
  void leavesATraceOfEverythingInOrder() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();
    session.search().find(SearchQuery.of("aino"), SubjectPage.Mark.START, 50);
    session.subjects().view(id, Purpose.of("puhelu"));
    session.subjects().export(id, ExportKind.ACCESS, "json", Purpose.NONE);

    assertThat(actions())
        .containsExactly(
            LogAction.CREATE_REGISTER,
            LogAction.SIGN_IN,
            LogAction.ADD,
            LogAction.SEARCH,
            LogAction.VIEW,
            LogAction.EXPORT,
            LogAction.VIEW_LOG);
  }

  @Test
  void writesOneRowForAllThatWasTyped() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();
    for (String typed : List.of("a", "ai", "ain", "aino")) {
      session.search().typing(SearchQuery.of(typed), SubjectPage.Mark.START, 50);
    }
    session.subjects().view(id, Purpose.NONE);
    session.search().settle();

    assertThat(actions())
        .endsWith(LogAction.ADD, LogAction.SEARCH, LogAction.VIEW, LogAction.VIEW_LOG);
  }

  @Test
  void tracesWhatWasTypedBeforeTheSessionEnds() throws DomainException {
    Given.person(session, "Aino", "Mäkinen");
    session.search().typing(SearchQuery.of("a"), SubjectPage.Mark.START, 50);
    session.close();

    session = Given.signIn(folder, CLOCK);

    assertThat(actions())
        .endsWith(LogAction.SEARCH, LogAction.CLOSE, LogAction.SIGN_IN, LogAction.VIEW_LOG);
  }

  @Test
  void putsNoNameAndNoValueIntoTheLog() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();
    session.search().find(SearchQuery.of("Mäkinen"), SubjectPage.Mark.START, 50);
    session.subjects().view(id, Purpose.NONE);

    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 100).toString())
        .doesNotContain("Aino", "Mäkinen");
  }

  @Test
  void tracesWhatItRefused() {
    assertProblem(
        Problem.NO_SUCH_SUBJECT,
        () -> session.subjects().view(new SubjectId(123456), Purpose.NONE));

    assertThat(rows()).anyMatch(row -> row.action() == LogAction.VIEW && !row.done());
  }

  @Test
  void showsTheReadingItselfInTheFileThatIsRead() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();

    SubjectFile read = session.subjects().view(id, Purpose.of("puhelu"));

    assertThat(read.log().getFirst().action()).isEqualTo(LogAction.VIEW);
    assertThat(read.log().getFirst().purpose()).isEqualTo("puhelu");
    assertThat(session.log().verify(Optional.of(read.anchor()), Progress.NONE).rows())
        .isEqualTo(read.anchor().number());
  }

  @Test
  void hidesAProtectedAddressUnlessAReasonIsGiven() throws DomainException {
    SubjectFile person =
        session
            .subjects()
            .add(
                session.registers().getFirst().id(),
                List.of(
                    Given.add(session, FieldRole.FAMILY_NAME, "Suojattu"),
                    Given.add(
                        session,
                        FieldRole.POST_ADDRESS,
                        Given.address("Salakuja 1", "00100", "Helsinki"))));
    SubjectId id = person.subject().id();

    session.subjects().protectAddress(id, person.subject().version(), true);

    SubjectFile hidden = session.subjects().view(id, Purpose.NONE);
    assertThat(hidden.toString()).doesNotContain("Salakuja", "Helsinki");
    assertThat(found("salakuja")).isEmpty();
    assertThat(session.subjects().export(id, ExportKind.ACCESS, "json", Purpose.NONE).toString())
        .doesNotContain("Salakuja", "Helsinki");
    assertThat(
            session
                .subjects()
                .view(id, Purpose.of("kirjattu kirje"))
                .address()
                .orElseThrow()
                .street())
        .isEqualTo("Salakuja 1");
  }

  @Test
  void letsAReaderReadAndNothingElse() throws DomainException {
    SubjectId id = Given.person(session, "Aino", "Mäkinen").subject().id();
    addUser("lukija", UserRole.READER);
    signInAs("lukija");

    assertThat(session.subjects().view(id, Purpose.NONE).subject().id()).isEqualTo(id);
    assertProblem(
        Problem.NOT_PERMITTED,
        () ->
            session
                .requests()
                .add(
                    RequestGiven.unknown(
                        RequestKind.INSPECTION, "Joku Keksitty", LocalDate.of(2026, 3, 5))));
    assertProblem(Problem.NOT_PERMITTED, () -> session.users().list());
    assertProblem(
        Problem.NOT_PERMITTED, () -> session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1));
  }

  @Test
  void givesTheDataANewKeyWhenAUserIsRemoved() throws Exception {
    Given.person(session, "Aino", "Mäkinen");
    addUser("lukija", UserRole.READER);
    byte[] before = Files.readAllBytes(folder.resolve("register.db"));
    var removed =
        session.users().list().stream()
            .filter(user -> user.login().equals("lukija"))
            .findFirst()
            .orElseThrow();

    session.users().remove(removed.id());

    assertThat(Files.readAllBytes(folder.resolve("register.db"))).isNotEqualTo(before);
    assertThat(found("aino")).hasSize(1);
    assertProblem(Problem.WRONG_LOGIN_OR_PASSWORD, () -> signInAs("lukija"));
    session.close();
    session = Given.signIn(folder, CLOCK);
    assertThat(found("aino")).hasSize(1);
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
  }

  @Test
  void keepsTheLastAdministrator() {
    assertProblem(Problem.LAST_ADMINISTRATOR, () -> session.users().remove(session.user().id()));
  }

  @Test
  void changesThePassword() throws DomainException {
    try (Password current = Password.of(Given.PASSWORD);
        Password wanted = Password.of("sininen aurinko paistaa yöllä")) {
      session.keys().changePassword(current, wanted);
      session.close();
      assertProblem(Problem.WRONG_LOGIN_OR_PASSWORD, () -> Given.signIn(folder, CLOCK));
      session = Given.folders(CLOCK).open(folder).signIn(Given.LOGIN, wanted);
    }
    assertThat(actions()).contains(LogAction.CHANGE_PASSWORD, LogAction.SIGN_IN_FAILED);
  }

  @Test
  void makesOneWaitAfterThreeWrongPasswords() throws DomainException {
    session.close();
    for (int i = 0; i < 3; i++) {
      assertProblem(Problem.WRONG_LOGIN_OR_PASSWORD, () -> signInWith("väärä salasana tämä on"));
    }

    assertProblem(Problem.TOO_MANY_TRIES, () -> signInWith(Given.PASSWORD));
    Clock later = Clock.offset(CLOCK, java.time.Duration.ofMinutes(2));
    session = Given.signIn(folder, later);

    assertThat(rows())
        .anyMatch(row -> row.action() == LogAction.SIGN_IN_FAILED && row.count() == 3);
  }

  @Test
  void opensWithTheRecoveryKey() throws DomainException {
    session.close();
    Path other = temp.resolve("Toinen.kortisto");
    Created created = Given.created(other, CLOCK);
    String recovery = created.recoveryKey().text();
    created.session().close();

    try (Password wanted = Password.of("sininen aurinko paistaa yöllä")) {
      session = Given.folders(CLOCK).open(other).recover(recovery, Given.LOGIN, wanted);
    }

    assertThat(session.user().role()).isEqualTo(UserRole.ADMINISTRATOR);
  }

  private void addUser(String login, UserRole role) throws DomainException {
    try (Password password = Password.of("punainen meri kohisee hiljaa")) {
      SettledUsers.add(session, login, role, password);
    }
  }

  private void signInAs(String login) throws DomainException {
    session.close();
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (Password password = Password.of("punainen meri kohisee hiljaa")) {
      session = closed.signIn(login, password);
    } catch (DomainException refused) {
      closed.close();
      throw refused;
    }
  }

  private void signInWith(String typed) throws DomainException {
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (closed;
        Password password = Password.of(typed)) {
      session = closed.signIn(Given.LOGIN, password);
    }
  }

  private List<String> found(String text) throws DomainException {
    return session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 50).rows().stream()
        .map(Subject::displayName)
        .toList();
  }

  private List<LogAction> actions() {
    return rows().reversed().stream().map(LogRow::action).toList();
  }

  private List<LogRow> rows() {
    try {
      return session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1000);
    } catch (DomainException failed) {
      throw new AssertionError(failed);
    }
  }

  private static int number(SubjectFile file, FieldRole role) {
    return file.data()
        .filter(datum -> datum.field().role() == role)
        .findFirst()
        .orElseThrow()
        .number();
  }

  static void assertProblem(
      Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}
