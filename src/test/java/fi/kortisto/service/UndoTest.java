package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseFacts;
import fi.kortisto.model.UsePermit;
import fi.kortisto.model.UseRule;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was done a moment ago is taken back, exactly that, and the history stays true. */
class UndoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Session session;
  private RegisterId register;
  private SubjectFile aino;
  private SubjectId id;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    register = session.registers().getFirst().id();
    aino =
        session
            .subjects()
            .add(
                register,
                List.of(
                    Given.add(session, FieldRole.GIVEN_NAME, "Aino"),
                    Given.add(session, FieldRole.FAMILY_NAME, "Esimerkki"),
                    Given.add(session, FieldRole.EMAIL, "aino@example.fi")));
    id = aino.subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.log().verify(Optional.empty(), Progress.NONE);
    session.close();
  }

  @Test
  void takesBackExactlyThatBan() throws DomainException {
    Done<SubjectFile> first = session.bans().add(id, ban(BanPurpose.MARKET_RESEARCH));
    session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING));
    SubjectFile now = first.undo().run();

    assertThat(now.bans()).hasSize(2);
    assertThat(now.bans())
        .filteredOn(one -> one.withdrawn().isEmpty())
        .extracting(Ban::purpose)
        .containsExactly(BanPurpose.DIRECT_MARKETING);
    assertThat(undone()).isEqualTo(List.of("ban:" + now.bans().getLast().id()));
    refuses(first.undo()::run);
  }

  @Test
  void aBanThatWasWithdrawnSinceIsNotTakenBack() throws DomainException {
    Done<SubjectFile> done = session.bans().add(id, ban(BanPurpose.MARKET_RESEARCH));
    session.bans().withdraw(id, done.now().bans().getFirst().id());

    refuses(done.undo()::run);
  }

  @Test
  void aBanWithdrawnByMistakeStandsAgain() throws DomainException {
    long ban =
        session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING)).now().bans().getFirst().id();
    SubjectFile now = session.bans().withdraw(id, ban).undo().run();

    assertThat(now.bans().getFirst().withdrawn()).isEmpty();
    assertThat(now.bans().getFirst().id()).isEqualTo(ban);
  }

  @Test
  void aConsentEnteredByMistakeIsPutRightAndStaysInTheLedger() throws DomainException {
    SubjectFile now = session.consents().add(id, consent(true, TODAY)).undo().run();

    assertThat(permit(now)).isEqualTo(UsePermit.NEEDS_CONSENT);
    assertThat(now.dealings().consents()).hasSize(2);
    assertThat(now.dealings().consents().getLast().act().statedBy()).isEqualTo(StatedBy.CORRECTION);
  }

  @Test
  void aConsentWithdrawnByMistakeStandsAsItStoodBefore() throws DomainException {
    session.consents().add(id, consent(true, TODAY.minusDays(3)));
    Done<SubjectFile> withdrawn = session.consents().add(id, consent(false, TODAY));
    assertThat(permit(withdrawn.now())).isEqualTo(UsePermit.NEEDS_CONSENT);
    SubjectFile now = withdrawn.undo().run();

    assertThat(permit(now)).isEqualTo(UsePermit.ALLOWED);
    assertThat(now.dealings().consents()).hasSize(3);
    assertThat(permit(session.consents().add(id, consent(false, TODAY)).now()))
        .as("withdrawn in earnest on the same day")
        .isEqualTo(UsePermit.NEEDS_CONSENT);
  }

  @Test
  void aConsentThatSomethingCameAfterIsNotPutRight() throws DomainException {
    Done<SubjectFile> given = session.consents().add(id, consent(true, TODAY));
    session.consents().add(id, consent(false, TODAY));

    refuses(given.undo()::run);
  }

  @Test
  void nobodyEntersAConsentAsACorrection() {
    RequestGiven.refuses(
        Problem.EVIDENCE_MISSING,
        () -> session.consents().add(id, consent(true, TODAY).correction()));
  }

  @Test
  void anExceptionAndItsEndAreTakenBack() throws DomainException {
    session.bans().add(id, ban(BanPurpose.DISCLOSURE));
    NewException wanted =
        new NewException(
            BanPurpose.DISCLOSURE, BanChannel.ANY, "ulosotto", TODAY, Optional.empty());
    SubjectFile gone = session.bans().addException(id, wanted).undo().run();
    assertThat(gone.dealings().exceptions().getFirst().ended()).isPresent();

    long number =
        session.bans().addException(id, wanted).now().dealings().exceptions().getFirst().id();
    SubjectFile back = session.bans().endException(id, number).undo().run();
    assertThat(back.dealings().exceptions().getFirst().ended()).isEmpty();
  }

  @Test
  void aHoldItsChangeAndItsEndAreTakenBack() throws DomainException {
    ItemKey item = ItemKey.of(aino.parts().getFirst().data().getFirst());
    NewHold wanted =
        new NewHold(item, HoldGround.LEGAL_CLAIM, Optional.empty(), Optional.empty(), "riita");
    assertThat(session.holds().record(id, wanted).undo().run().dealings().holds()).isEmpty();

    Hold hold = session.holds().record(id, wanted).now().dealings().holds().getFirst();
    SubjectFile changed =
        session
            .holds()
            .change(id, hold.id(), Optional.of(TODAY.plusDays(9)), Optional.empty(), "toinen")
            .undo()
            .run();
    assertThat(changed.dealings().holds()).containsExactly(hold);
    SubjectFile ended = session.holds().end(id, hold.id(), "sovittu").undo().run();
    assertThat(ended.dealings().holds()).containsExactly(hold);
  }

  @Test
  void theEndOfARelationIsTakenBackToWhatItWas() throws DomainException {
    LocalDate first = TODAY.minusDays(20);
    session.subjects().endRelation(id, register, Optional.of(first));
    Done<SubjectFile> later = session.subjects().endRelation(id, register, Optional.of(TODAY));
    SubjectFile now = later.undo().run();

    assertThat(now.parts().getFirst().membership().ended()).contains(first);
  }

  @Test
  void aDisclosureGoesFromTheLedgerAndTheLogTellsThatItWasThere() throws DomainException {
    Done<Disclosure> done = session.disclosures().add(id, disclosure(), Purpose.NONE);
    done.undo().run();

    assertThat(session.disclosures().of(id)).isEmpty();
    assertThat(actions()).contains(LogAction.DISCLOSE, LogAction.UNDO);
    assertThat(undone()).isEqualTo(List.of("disclosure:" + done.now().id()));
    refuses(done.undo()::run);
  }

  @Test
  void aUserIsAgainAsBefore() throws DomainException {
    User vaino = clerk();
    Undo<User> role = session.users().assign(vaino.id(), UserRole.CLERK, Set.of(register)).undo();
    assertThat(role.run()).isEqualTo(vaino);
    Undo<User> name = session.users().rename(vaino.id(), "Väinö Toinen").undo();
    assertThat(name.run().fullName()).isEqualTo("Väinö Keksitty");

    byte[] content = {1, 2, 3};
    CommitmentPaper paper = new CommitmentPaper("sitoumus.pdf", "application/pdf", content);
    session.users().commit(vaino.id(), TODAY.minusDays(9), Optional.of(paper));
    Undo<User> commitment =
        session
            .users()
            .commit(
                vaino.id(),
                TODAY,
                Optional.of(new CommitmentPaper("toinen.pdf", "application/pdf", content)))
            .undo();
    assertThat(commitment.run().commitment()).contains(TODAY.minusDays(9));
    assertThat(session.users().paper(vaino.id()).orElseThrow().fileName())
        .isEqualTo("sitoumus.pdf");
  }

  @Test
  void whatWasChangedAgainSinceIsLeftAsItIs() throws DomainException {
    User vaino = clerk();
    Undo<User> role = session.users().assign(vaino.id(), UserRole.READER, Set.of()).undo();
    session.users().assign(vaino.id(), UserRole.CLERK, Set.of(register));

    refuses(role::run);
  }

  @Test
  void aRequestIsOpenAgainAndItsTrailShowsBoth() throws DomainException {
    RequestView received = session.requests().add(request(RequestKind.INSPECTION, aino, TODAY));
    Done<RequestView> withdrawn = session.requests().withdraw(received.request().id(), 1, "soitti");
    assertThat(withdrawn.now().request().state()).isEqualTo(RequestState.CLOSED);
    RequestView now = withdrawn.undo().run();

    assertThat(now.request().state()).isEqualTo(RequestState.RECEIVED);
    assertThat(now.request().outcome()).isEmpty();
    assertThat(now.steps()).hasSize(received.steps().size() + 2);
  }

  @Test
  void aRequestOfWhichMoreWasNotedIsLeftAsItIs() throws DomainException {
    RequestView received = session.requests().add(request(RequestKind.INSPECTION, aino, TODAY));
    Done<RequestView> extended =
        session.requests().extend(received.request().id(), 1, "laaja pyyntö");
    session.requests().note(received.request().id(), "kerrottu puhelimessa");

    refuses(extended.undo()::run);
  }

  @Test
  void nothingIsTakenBackAfterTheSession() throws DomainException {
    Done<SubjectFile> done = session.bans().add(id, ban(BanPurpose.MARKET_RESEARCH));
    session.close();
    RequestGiven.refuses(Problem.SESSION_ENDED, done.undo()::run);
    session = Given.signIn(temp.resolve("Asiakkaat.kortisto"), clock);
    assertThat(session.bans().of(id).getFirst().withdrawn()).isEmpty();
  }

  private User clerk() throws DomainException {
    NewUser wanted =
        new NewUser(
            "vaino",
            "Väinö Keksitty",
            UserRole.READER,
            Set.of(),
            Optional.empty(),
            Optional.empty());
    try (Password password = Password.of("viisi keltaista kumisaapasta")) {
      return session.users().add(wanted, password);
    }
  }

  private DisclosureContent disclosure() {
    return new DisclosureContent(
        register,
        "",
        Correspondent.named("Tilitoimisto Keksitty Oy"),
        TODAY,
        Set.of("given"),
        "Laskutus",
        LegalBasis.CONTRACT,
        false,
        "");
  }

  private List<LogRow> log() throws DomainException {
    return session.log().rows(LogFilter.ALL.of(id), Long.MAX_VALUE, 50);
  }

  private List<LogAction> actions() throws DomainException {
    return log().stream().map(LogRow::action).toList();
  }

  /** What the newest row of an undoing names. */
  private List<String> undone() throws DomainException {
    return log().stream()
        .filter(row -> row.action() == LogAction.UNDO)
        .findFirst()
        .orElseThrow()
        .fields();
  }

  private static void refuses(ThrowingCallable deed) {
    RequestGiven.refuses(Problem.CANNOT_BE_TAKEN_BACK, deed);
  }

  private static NewBan ban(BanPurpose purpose) {
    return new NewBan(purpose, BanChannel.ANY, TODAY, Optional.empty(), "kirjeellä");
  }

  private static NewConsent consent(boolean given, LocalDate day) {
    return new NewConsent(
        given,
        new ConsentScope.OfUse(BanPurpose.DIRECT_ADVERTISING, BanChannel.EMAIL),
        day,
        Optional.empty(),
        StatedBy.PERSON,
        "messuilla",
        "",
        Optional.empty());
  }

  private static UsePermit permit(SubjectFile file) {
    return new UseRule(UseFacts.of(file), TODAY)
        .mayWe(BanPurpose.DIRECT_ADVERTISING, BanChannel.EMAIL)
        .permit();
  }
}
