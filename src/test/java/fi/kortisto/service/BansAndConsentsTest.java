package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseFacts;
import fi.kortisto.model.UsePermit;
import fi.kortisto.model.UseRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons forbid and consent to, and how a ban outlives their data. */
class BansAndConsentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final ConsentScope NEWS =
      new ConsentScope.OfUse(BanPurpose.DIRECT_ADVERTISING, BanChannel.EMAIL);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Session session;
  private RegisterId register;
  private SubjectId id;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    register = session.registers().getFirst().id();
    id = add("Aino", "Esimerkki", "aino@example.fi", "20100").subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private SubjectFile add(String given, String family, String email, String postcode)
      throws DomainException {
    String address =
        new PostalAddress("", "", "Mallikatu 1", "Turku", "", postcode, "").canonical();
    return session
        .subjects()
        .add(
            register,
            List.of(
                Given.add(session, FieldRole.GIVEN_NAME, given),
                Given.add(session, FieldRole.FAMILY_NAME, family),
                Given.add(session, FieldRole.EMAIL, email),
                Given.add(session, FieldRole.POST_ADDRESS, address)));
  }

  @Test
  void keepsFromWhomABanCameAndWhatProvesIt() throws DomainException {
    NewBan wanted =
        new NewBan(
            BanPurpose.MARKET_RESEARCH,
            BanChannel.PHONE,
            TODAY,
            Optional.of(TODAY.plusYears(5)),
            "tarkistettu luettelosta",
            StatedBy.NATIONAL_REGISTER,
            "ote kansiossa 7",
            Optional.empty());
    Ban ban = session.bans().add(id, wanted).now().bans().getFirst();

    assertThat(ban.statedBy()).isEqualTo(StatedBy.NATIONAL_REGISTER);
    assertThat(ban.evidence()).isEqualTo("ote kansiossa 7");
    assertThat(ban.until()).contains(TODAY.plusYears(5));
  }

  @Test
  void aConsentOpensAndItsWithdrawalClosesAndBothStayInTheLedger() throws DomainException {
    assertThat(permit(session.consents().add(id, consent(true, "messuilla")).now()))
        .isEqualTo(UsePermit.ALLOWED);
    SubjectFile after = session.consents().add(id, consent(false, "")).now();

    assertThat(permit(after)).isEqualTo(UsePermit.NEEDS_CONSENT);
    assertThat(after.dealings().consents()).hasSize(2);
    assertThat(session.consents().of(id)).isEqualTo(after.dealings().consents());
  }

  /** A year mistyped would let the firm write to whoever forbade it. */
  @Test
  void aBanIsNotReceivedTomorrow() throws DomainException {
    NewBan tomorrow =
        new NewBan(
            BanPurpose.DIRECT_ADVERTISING,
            BanChannel.ANY,
            TODAY.plusDays(1),
            Optional.empty(),
            "kirjeellä");
    refuses(Problem.RECEIVED_IN_FUTURE, () -> session.bans().add(id, tomorrow));
    assertThat(session.bans().of(id)).isEmpty();
  }

  @Test
  void aConsentThatNothingShowsIsNotEntered() {
    refuses(Problem.EVIDENCE_MISSING, () -> session.consents().add(id, consent(true, " ")));
  }

  @Test
  void aPurposeThatRestsOnSomethingElseIsNotConsentedTo() {
    NewConsent other =
        new NewConsent(
            true,
            new ConsentScope.OfRegister(register, "care"),
            TODAY,
            Optional.empty(),
            StatedBy.PERSON,
            "kirjeellä",
            "",
            Optional.empty());
    refuses(Problem.NOT_A_CONSENT, () -> session.consents().add(id, other));
  }

  @Test
  void anExceptionNeedsAReasonAndIsNeverForMarketing() throws DomainException {
    refuses(
        Problem.OBJECTION_IS_ABSOLUTE,
        () -> session.bans().addException(id, exception(BanPurpose.DIRECT_ADVERTISING, "tarve")));
    refuses(
        Problem.REASON_MISSING,
        () -> session.bans().addException(id, exception(BanPurpose.DISCLOSURE, " ")));
    session.bans().add(id, ban(BanPurpose.DISCLOSURE));
    SubjectFile opened =
        session.bans().addException(id, exception(BanPurpose.DISCLOSURE, "ulosotto")).now();

    assertThat(rule(opened).mayWe(BanPurpose.DISCLOSURE, BanChannel.ANY).permit())
        .isEqualTo(UsePermit.ALLOWED);
    long number = opened.dealings().exceptions().getFirst().id();
    SubjectFile ended = session.bans().endException(id, number).now();
    assertThat(rule(ended).mayWe(BanPurpose.DISCLOSURE, BanChannel.ANY).permit())
        .isEqualTo(UsePermit.FORBIDDEN);
    refuses(Problem.NO_SUCH_BAN, () -> session.bans().endException(id, number));
  }

  @Test
  void aBannedPersonWhoWasErasedComesBackBanned() throws DomainException {
    session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING));
    eraseAll();

    SubjectFile byEmail = add("Aino", "Toinen", "AINO@example.fi", "00100");
    assertThat(byEmail.bans()).hasSize(1);
    assertThat(byEmail.bans().getFirst().statedBy()).isEqualTo(StatedBy.SUPPRESSION);
    assertThat(byEmail.bans().getFirst().purpose()).isEqualTo(BanPurpose.DIRECT_MARKETING);
    assertThat(add("Esimerkki", "Aino", "uusi@example.fi", "20100").bans())
        .as("name and postcode, whichever way round the name is")
        .hasSize(1);
    assertThat(add("Aino", "Esimerkki", "kolmas@example.fi", "90100").bans())
        .as("a namesake elsewhere")
        .isEmpty();
  }

  @Test
  void aDetailThatIsAddedLaterBringsTheBanToo() throws DomainException {
    session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING));
    eraseAll();
    SubjectFile stranger = add("Toinen", "Henkilö", "toinen@example.fi", "90100");
    DatumChange old = Given.add(session, FieldRole.EMAIL, "aino@example.fi");

    SubjectFile now =
        session
            .subjects()
            .change(stranger.subject().id(), stranger.subject().version(), List.of(old))
            .file();
    assertThat(now.bans()).hasSize(1);
  }

  @Test
  void whatWasWithdrawnBeforeTheErasureDoesNotComeBack() throws DomainException {
    SubjectFile banned = session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING)).now();
    session.bans().withdraw(id, banned.bans().getFirst().id());
    eraseAll();

    assertThat(add("Aino", "Esimerkki", "aino@example.fi", "20100").bans()).isEmpty();
  }

  @Test
  void whoTakesTheBanBackAfterwardsIsFreeOfItForGood() throws DomainException {
    session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING));
    eraseAll();
    SubjectFile back = add("Aino", "Esimerkki", "aino@example.fi", "20100");
    session.bans().withdraw(back.subject().id(), back.bans().getFirst().id());

    assertThat(add("Aino", "Esimerkki", "aino@example.fi", "20100").bans()).isEmpty();
  }

  @Test
  void aBanThatWasTakenBackByMistakeIsKnownAgainAfterwardsToo() throws DomainException {
    session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING));
    eraseAll();
    SubjectFile back = add("Aino", "Esimerkki", "aino@example.fi", "20100");
    session.bans().withdraw(back.subject().id(), back.bans().getFirst().id()).undo().run();

    assertThat(add("Aino", "Esimerkki", "aino@example.fi", "20100").bans()).hasSize(1);
  }

  @Test
  void aBanForATimeEndsAlsoWhenThePersonIsGone() throws DomainException {
    NewBan forAWhile =
        new NewBan(
            BanPurpose.OPINION_POLL,
            BanChannel.ANY,
            TODAY,
            Optional.of(TODAY.plusDays(9)),
            "kirjeellä");
    session.bans().add(id, forAWhile);
    eraseAll();
    clock.set(TODAY.plusDays(10));

    assertThat(add("Aino", "Esimerkki", "aino@example.fi", "20100").bans()).isEmpty();
  }

  @Test
  void theLogOfSuchABanVerifies() throws DomainException {
    session.bans().add(id, ban(BanPurpose.DIRECT_MARKETING));
    session.consents().add(id, consent(true, "messuilla"));
    eraseAll();
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
  }

  private void eraseAll() throws DomainException {
    SubjectFile person = session.subjects().view(id, Purpose.NONE);
    RequestView view =
        identified(
            session,
            request(RequestKind.ERASURE, person, LocalDate.now(clock)),
            IdentityMethod.SIGNATURE);
    Decision all = session.decisions().sheet(view.request().id()).proposed();
    RequestView decided =
        session.decisions().decide(view.request().id(), view.request().version(), all);
    assertThat(decided.effects()).contains(new Effect.Emptied());
  }

  private static NewBan ban(BanPurpose purpose) {
    return new NewBan(purpose, BanChannel.ANY, TODAY, Optional.empty(), "kirjeellä");
  }

  private static NewConsent consent(boolean given, String received) {
    return new NewConsent(
        given, NEWS, TODAY, Optional.empty(), StatedBy.PERSON, received, "", Optional.empty());
  }

  private static NewException exception(BanPurpose purpose, String reason) {
    return new NewException(purpose, BanChannel.ANY, reason, TODAY, Optional.empty());
  }

  private static UseRule rule(SubjectFile file) {
    return new UseRule(UseFacts.of(file), TODAY);
  }

  private static UsePermit permit(SubjectFile file) {
    return rule(file).mayWe(BanPurpose.DIRECT_ADVERTISING, BanChannel.EMAIL).permit();
  }
}
