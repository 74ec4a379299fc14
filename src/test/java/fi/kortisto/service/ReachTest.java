package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.AccessRules;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Label;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users who are limited to registers, or kept out of one for want of a commitment. */
class ReachTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String OTHER_PASSWORD = "kolme sammakkoa soutaa yöllä";

  private Path folder;
  private Session session;
  private RegisterId first;
  private RegisterId second;
  private SubjectId ofFirst;
  private SubjectId ofSecond;
  private SubjectId ofBoth;

  @BeforeEach
  void twoRegisters(@TempDir Path temp) throws DomainException {
    folder = temp.resolve("rajattu.kortisto");
    RegisterTemplate one = Given.template();
    RegisterTemplate other =
        new RegisterTemplate(
            "other", Label.same("Toinen"), one.content().withName(Label.same("Palauterekisteri")));
    session = Given.register(folder, CLOCK, List.of(one, other));
    first = session.registers().getFirst().id();
    second = session.registers().getLast().id();
    ofFirst = Given.person(session, "Aino", "Esimerkki").subject().id();
    ofBoth = Given.person(session, "Bertta", "Esimerkki").subject().id();
    session.subjects().join(ofBoth, version(ofBoth), second, inSecond("bertta@example.fi"));
    ofSecond = session.subjects().add(second, inSecond("cecilia@example.fi")).subject().id();
    try (Password password = Password.of(OTHER_PASSWORD)) {
      SettledUsers.add(
          session, NewUser.of("rajattu", UserRole.CLERK).limitedTo(Set.of(first)), password);
      SettledUsers.add(session, NewUser.of("vapaa", UserRole.CLERK), password);
    }
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void findsAndSeesOnlyWhoIsInItsRegisters() throws DomainException {
    signInAs("rajattu");

    assertThat(session.registers()).extracting(Register::id).containsExactly(first);
    assertThat(found("")).containsExactlyInAnyOrder(ofFirst, ofBoth);
    assertThat(found("cecilia")).isEmpty();
    assertThat(session.search().count(SearchQuery.of("")).number()).isEqualTo(2);
    refuses(Problem.OUT_OF_REACH, () -> session.subjects().card(ofSecond, Purpose.NONE));
    refuses(
        Problem.OUT_OF_REACH,
        () ->
            session
                .search()
                .find(new SearchQuery("", Optional.of(second)), SubjectPage.Mark.START, 10));
  }

  @Test
  void ofSomebodyInOtherRegistersTooShowsItsOwnPartOnly() throws DomainException {
    signInAs("rajattu");
    SubjectFile card = session.subjects().card(ofBoth, Purpose.NONE);

    assertThat(card.parts()).extracting(part -> part.register().id()).containsExactly(first);
    assertThat(card.valuesOf(FieldRole.EMAIL)).isEmpty();
    assertThat(card.log()).isEmpty();
    assertThat(session.subjects().history(ofBoth, Purpose.NONE)).isEmpty();
  }

  @Test
  void neitherAddsNorChangesOutsideItsRegisters() throws DomainException {
    signInAs("rajattu");

    refuses(Problem.OUT_OF_REACH, () -> session.subjects().add(second, inSecond("x@example.fi")));
    refuses(Problem.OUT_OF_REACH, () -> session.subjects().protectAddress(ofSecond, 0, true));
    refuses(Problem.OUT_OF_REACH, () -> session.bans().of(ofSecond));
    refuses(Problem.NOT_ALL_REGISTERS, () -> session.duplicates().suspects(1, 0, 10));
    assertThat(session.bans().standing()).isEmpty();
  }

  @Test
  void seesNoRequestOfWhoIsOutOfReach() throws DomainException {
    var request =
        session
            .requests()
            .add(RequestGiven.unknown(RequestKind.INSPECTION, "", TODAY).of(ofSecond))
            .request();
    session.requests().add(RequestGiven.unknown(RequestKind.ERASURE, "", TODAY).of(ofFirst));
    signInAs("rajattu");

    assertThat(session.requests().page(RequestFilter.ALL, 0, 10))
        .extracting(one -> one.subject().orElseThrow())
        .containsExactly(ofFirst);
    assertThat(session.due().work().requests()).hasSize(1);
    refuses(Problem.OUT_OF_REACH, () -> session.requests().of(request.id()));
  }

  @Test
  void aRegisterThatDemandsACommitmentIsClosedWithoutOne() throws DomainException {
    demand(second, new AccessRules(true, false));
    signInAs("vapaa");
    assertThat(found("")).containsExactlyInAnyOrder(ofFirst, ofBoth);

    signInAs(Given.LOGIN, Given.PASSWORD);
    CommitmentPaper paper =
        new CommitmentPaper(
            "sitoumus.txt", "text/plain", "Sitoudun.".getBytes(StandardCharsets.UTF_8));
    session.users().commit(user("vapaa").id(), TODAY, Optional.of(paper));
    assertThat(user("vapaa").commitmentKept()).isTrue();
    assertThat(session.users().paper(user("vapaa").id())).contains(paper);
    refuses(
        Problem.COMMITMENT_IN_FUTURE,
        () -> session.users().commit(user("vapaa").id(), TODAY.plusDays(1), Optional.empty()));

    signInAs("vapaa");
    assertThat(found("")).hasSize(3);
  }

  @Test
  void whoeverAnswersForAllRegistersDoesNothingByHalves() throws DomainException {
    demand(second, new AccessRules(true, false));
    try (Password password = Password.of(OTHER_PASSWORD)) {
      SettledUsers.add(session, "vastaava", UserRole.PRIVACY_OFFICER, password);
    }
    signInAs("vastaava");

    refuses(Problem.NOT_ALL_REGISTERS, () -> session.retention().scan(Progress.NONE));
    refuses(Problem.NOT_ALL_REGISTERS, () -> session.lists().history(0, 10));
    assertThat(session.rules().use(second)).isNotNull();
  }

  @Test
  void aRegisterThatAsksForThePurposeIsToldOnceForEachPerson() throws DomainException {
    demand(first, new AccessRules(false, true));

    refuses(Problem.PURPOSE_ASKED, () -> session.subjects().card(ofFirst, Purpose.NONE));
    session.subjects().card(ofFirst, Purpose.of("tilaus"));
    session.subjects().card(ofFirst, Purpose.NONE);
    refuses(Problem.PURPOSE_ASKED, () -> session.subjects().card(ofBoth, Purpose.NONE));
    session.subjects().card(ofSecond, Purpose.NONE);

    assertThat(
            session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 20).stream()
                .filter(row -> row.action() == LogAction.VIEW)
                .filter(row -> row.subject().equals(Optional.of(ofFirst)))
                .map(row -> row.purpose()))
        .containsExactly("tilaus", "tilaus");
  }

  @Test
  void nobodyChangesTheirOwnRightsOrTakesTheLastAdministratorAway() throws DomainException {
    var self = session.user().id();

    refuses(Problem.OWN_RIGHTS, () -> session.users().assign(self, UserRole.READER, Set.of()));
    refuses(Problem.LAST_ADMINISTRATOR, () -> session.users().remove(self));
    refuses(
        Problem.ROLE_OF_ALL_REGISTERS,
        () -> session.users().assign(user("vapaa").id(), UserRole.PRIVACY_OFFICER, Set.of(first)));
    session.users().assign(user("vapaa").id(), UserRole.ADMINISTRATOR, Set.of());
    refuses(Problem.OWN_RIGHTS, () -> session.users().commit(self, TODAY, Optional.empty()));
    session.users().assign(user("vapaa").id(), UserRole.READER, Set.of(second));

    signInAs("vapaa");
    assertThat(found("")).containsExactlyInAnyOrder(ofSecond, ofBoth);
    refuses(
        Problem.NOT_PERMITTED,
        () -> session.users().assign(self, UserRole.ADMINISTRATOR, Set.of()));
  }

  @Test
  void aTemporaryPasswordIsChangedBeforeAnythingElse() throws DomainException {
    try (Password temporary = Password.of("tilapäinen kettu hyppää yli");
        Password own = Password.of("oma kettu kävelee ali")) {
      session.users().add(NewUser.of("uusi", UserRole.ADMINISTRATOR), temporary);
      session.close();
      session = Given.folders(CLOCK).open(folder).signIn("uusi", temporary);
      assertThat(session.user().temporaryPassword()).isTrue();
      refuses(Problem.TEMPORARY_PASSWORD, () -> session.subjects().card(ofFirst, Purpose.NONE));
      refuses(Problem.TEMPORARY_PASSWORD, () -> session.users().list());
      refuses(Problem.SAME_PASSWORD, () -> session.keys().changePassword(temporary, temporary));

      session.keys().changePassword(temporary, own);
      session.subjects().card(ofFirst, Purpose.NONE);
      session.keys().resetPassword(user(Given.LOGIN).id(), temporary);
      session.close();
      session = Given.folders(CLOCK).open(folder).signIn(Given.LOGIN, temporary);
      assertThat(session.user().temporaryPassword()).isTrue();
    }
  }

  @Test
  void whoseAccessHasEndedIsLetInAgainWithATemporaryPassword() throws DomainException {
    User ended = user("vapaa");
    session.users().remove(ended.id());
    session.close();
    try (Password old = Password.of(OTHER_PASSWORD);
        Password fresh = Password.of("uusi sammakko soutaa aamulla")) {
      ClosedFolder closed = Given.folders(CLOCK).open(folder);
      refuses(Problem.WRONG_LOGIN_OR_PASSWORD, () -> closed.signIn("vapaa", old));
      try (Password password = Password.of(Given.PASSWORD)) {
        session = closed.signIn(Given.LOGIN, password);
      }
      session.users().readmit(ended.id(), fresh);
      refuses(Problem.NO_SUCH_USER, () -> session.users().readmit(ended.id(), fresh));
      session.close();

      session = Given.folders(CLOCK).open(folder).signIn("vapaa", fresh);
      assertThat(session.user().temporaryPassword()).isTrue();
    }
  }

  private void demand(RegisterId register, AccessRules rules) throws DomainException {
    Register now =
        session.allRegisters().stream()
            .filter(one -> one.id().equals(register))
            .findFirst()
            .orElseThrow();
    session.rules().change(register, now.content().withAccess(rules));
  }

  private User user(String login) throws DomainException {
    return session.users().list().stream()
        .filter(one -> one.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private List<SubjectId> found(String text) throws DomainException {
    return session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 20).rows().stream()
        .map(one -> one.id())
        .toList();
  }

  private long version(SubjectId person) throws DomainException {
    return session.subjects().card(person, Purpose.NONE).subject().version();
  }

  private List<DatumChange.Add> inSecond(String email) {
    Register register = session.registers().getLast();
    return List.of(
        new DatumChange.Add(
            register.fieldOf(FieldRole.EMAIL).orElseThrow().id(),
            email,
            "",
            "customer",
            Optional.empty(),
            true));
  }

  private void signInAs(String login) throws DomainException {
    signInAs(login, OTHER_PASSWORD);
  }

  private void signInAs(String login, String secret) throws DomainException {
    session.close();
    try (Password password = Password.of(secret)) {
      session = Given.folders(CLOCK).open(folder).signIn(login, password);
    }
  }
}
