package fi.kortisto.model;

import static fi.kortisto.model.BanChannel.ANY;
import static fi.kortisto.model.BanChannel.AUTOMATED_CALL;
import static fi.kortisto.model.BanChannel.EMAIL;
import static fi.kortisto.model.BanChannel.PHONE;
import static fi.kortisto.model.BanChannel.POST;
import static fi.kortisto.model.BanChannel.SMS;
import static fi.kortisto.model.BanPurpose.DIRECT_ADVERTISING;
import static fi.kortisto.model.BanPurpose.DIRECT_MARKETING;
import static fi.kortisto.model.BanPurpose.DISCLOSURE;
import static fi.kortisto.model.BanPurpose.DISTANCE_SELLING;
import static fi.kortisto.model.BanPurpose.MARKET_RESEARCH;
import static fi.kortisto.model.BanPurpose.PROCESSING;
import static fi.kortisto.model.BanPurpose.PROFILING;
import static fi.kortisto.model.BanPurpose.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** May we? */
class UseRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final SubjectId AINO = new SubjectId(7);

  private final List<Ban> bans = new ArrayList<>();
  private final List<ConsentAct> consents = new ArrayList<>();
  private final List<LawfulException> exceptions = new ArrayList<>();
  private final Set<BanPurpose> consentFirst = EnumSet.noneOf(BanPurpose.class);
  private boolean restricted;
  private boolean protectedAddress;
  private boolean ownCustomer;

  @Test
  void postAndOrdinaryCallsAreAllowedUntilTheyAreForbidden() {
    assertThat(permit(DIRECT_ADVERTISING, POST)).isEqualTo(UsePermit.ALLOWED);
    assertThat(permit(DISTANCE_SELLING, PHONE)).isEqualTo(UsePermit.ALLOWED);
    ban(DIRECT_ADVERTISING, POST);
    assertThat(permit(DIRECT_ADVERTISING, POST)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(DISTANCE_SELLING, PHONE)).isEqualTo(UsePermit.ALLOWED);
  }

  @Test
  void emailSmsAndAutomatedCallsNeedConsentForMarketingButNotForResearch() {
    for (BanChannel road : List.of(EMAIL, SMS, AUTOMATED_CALL)) {
      assertThat(permit(DIRECT_MARKETING, road)).isEqualTo(UsePermit.NEEDS_CONSENT);
      assertThat(permit(MARKET_RESEARCH, road)).isEqualTo(UsePermit.ALLOWED);
    }
  }

  @Test
  void ownCustomersMayBeToldOfSimilarProductsUnlessTheyTookConsentBack() {
    ownCustomer = true;
    assertThat(permit(DIRECT_ADVERTISING, EMAIL)).isEqualTo(UsePermit.SIMILAR_PRODUCTS);
    assertThat(permit(DIRECT_ADVERTISING, SMS)).isEqualTo(UsePermit.SIMILAR_PRODUCTS);
    assertThat(permit(DIRECT_ADVERTISING, AUTOMATED_CALL)).isEqualTo(UsePermit.NEEDS_CONSENT);
    consent(false, DIRECT_ADVERTISING, ANY, TODAY);
    assertThat(answer(DIRECT_ADVERTISING, EMAIL).reason()).isEqualTo(UseReason.CONSENT_WITHDRAWN);
  }

  @Test
  void theLastWordOfTheLedgerHolds() {
    consent(true, DIRECT_ADVERTISING, ANY, TODAY.minusDays(9));
    assertThat(permit(DIRECT_ADVERTISING, EMAIL)).isEqualTo(UsePermit.ALLOWED);
    consent(false, DIRECT_ADVERTISING, EMAIL, TODAY.minusDays(1));
    assertThat(permit(DIRECT_ADVERTISING, EMAIL)).isEqualTo(UsePermit.NEEDS_CONSENT);
    assertThat(permit(DIRECT_ADVERTISING, SMS)).isEqualTo(UsePermit.ALLOWED);
    consent(true, DIRECT_ADVERTISING, EMAIL, TODAY);
    assertThat(permit(DIRECT_ADVERTISING, EMAIL)).isEqualTo(UsePermit.ALLOWED);
  }

  @Test
  void aConsentForATimeRunsOut() {
    consents.add(act(true, DIRECT_ADVERTISING, EMAIL, TODAY.minusDays(9), Optional.of(TODAY)));
    assertThat(permit(DIRECT_ADVERTISING, EMAIL)).isEqualTo(UsePermit.ALLOWED);
    assertThat(new UseRule(facts(), TODAY.plusDays(1)).mayWe(DIRECT_ADVERTISING, EMAIL).reason())
        .isEqualTo(UseReason.CONSENT_RUN_OUT);
  }

  @Test
  void aNarrowConsentOpensNothingWider() {
    consent(true, DIRECT_ADVERTISING, EMAIL, TODAY);
    assertThat(permit(DIRECT_MARKETING, EMAIL)).isEqualTo(UsePermit.NEEDS_CONSENT);
    assertThat(permit(DISTANCE_SELLING, EMAIL)).isEqualTo(UsePermit.NEEDS_CONSENT);
  }

  @Test
  void aBanOutweighsAConsent() {
    consent(true, DIRECT_ADVERTISING, EMAIL, TODAY);
    ban(DIRECT_MARKETING, ANY);
    assertThat(answer(DIRECT_ADVERTISING, EMAIL).reason()).isEqualTo(UseReason.BANNED);
  }

  @Test
  void aBanOnDirectMarketingForbidsItsKindsAndProfilingForIt() {
    ban(DIRECT_MARKETING, ANY);
    assertThat(permit(DIRECT_ADVERTISING, POST)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(DISTANCE_SELLING, PHONE)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(PROFILING, ANY)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(MARKET_RESEARCH, POST)).isEqualTo(UsePermit.ALLOWED);
  }

  @Test
  void aBanOnCallsForbidsAutomatedOnesToo() {
    ban(MARKET_RESEARCH, PHONE);
    assertThat(permit(MARKET_RESEARCH, AUTOMATED_CALL)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(MARKET_RESEARCH, POST)).isEqualTo(UsePermit.ALLOWED);
  }

  @Test
  void aBanOnAllProcessingForbidsEverything() {
    ban(PROCESSING, ANY);
    for (BanPurpose use : BanPurpose.values()) {
      assertThat(permit(use, ANY)).as(use.code()).isEqualTo(UsePermit.FORBIDDEN);
    }
  }

  @Test
  void aListForAnyChannelIsAsStrictAsItsStrictestChannel() {
    assertThat(permit(MARKET_RESEARCH, ANY)).isEqualTo(UsePermit.ALLOWED);
    ban(MARKET_RESEARCH, SMS);
    assertThat(permit(MARKET_RESEARCH, ANY)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(answer(MARKET_RESEARCH, ANY).road()).isEqualTo(SMS);
  }

  @Test
  void anExceptionOpensWhatItNamesButNeverMarketing() {
    ban(PROCESSING, ANY);
    except(DISCLOSURE);
    except(DIRECT_ADVERTISING);
    assertThat(answer(DISCLOSURE, ANY).reason()).isEqualTo(UseReason.EXCEPTION);
    assertThat(permit(PROFILING, ANY)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(DIRECT_ADVERTISING, POST)).isEqualTo(UsePermit.FORBIDDEN);
  }

  @Test
  void aProtectedAddressStandsOnNoListOfAddresses() {
    protectedAddress = true;
    assertThat(answer(MARKET_RESEARCH, POST).reason()).isEqualTo(UseReason.PROTECTED_ADDRESS);
    assertThat(permit(PUBLICATION, ANY)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(DISCLOSURE, ANY)).isEqualTo(UsePermit.FORBIDDEN);
    assertThat(permit(MARKET_RESEARCH, PHONE)).isEqualTo(UsePermit.ALLOWED);
  }

  @Test
  void restrictedDataIsUsedForNothing() {
    restricted = true;
    except(DISCLOSURE);
    assertThat(answer(DISCLOSURE, ANY).reason()).isEqualTo(UseReason.RESTRICTED);
  }

  @Test
  void whatTheNoticeAsksFirstIsAskedFirst() {
    consentFirst.add(PUBLICATION);
    assertThat(permit(PUBLICATION, ANY)).isEqualTo(UsePermit.NEEDS_CONSENT);
    consents.add(
        new ConsentAct(
            1,
            new NewConsent(
                true,
                new ConsentScope.OfRegister(new RegisterId(1), "publication"),
                TODAY,
                Optional.empty(),
                StatedBy.PERSON,
                "lomakkeella",
                "",
                Optional.empty()),
            Instant.EPOCH,
            new UserId(1)));
    assertThat(permit(PUBLICATION, ANY)).isEqualTo(UsePermit.ALLOWED);
  }

  @Test
  void aBanStandsFromItsFirstDayToItsLast() {
    bans.add(ban(MARKET_RESEARCH, POST, TODAY.plusDays(1), Optional.of(TODAY.plusDays(2))));
    assertThat(permit(MARKET_RESEARCH, POST)).isEqualTo(UsePermit.ALLOWED);
    assertThat(new UseRule(facts(), TODAY.plusDays(2)).mayWe(MARKET_RESEARCH, POST).permit())
        .isEqualTo(UsePermit.FORBIDDEN);
    assertThat(new UseRule(facts(), TODAY.plusDays(3)).mayWe(MARKET_RESEARCH, POST).permit())
        .isEqualTo(UsePermit.ALLOWED);
  }

  private UsePermit permit(BanPurpose use, BanChannel road) {
    return answer(use, road).permit();
  }

  private UseAnswer answer(BanPurpose use, BanChannel road) {
    return new UseRule(facts(), TODAY).mayWe(use, road);
  }

  private UseFacts facts() {
    return new UseFacts(
        restricted, protectedAddress, ownCustomer, consentFirst, bans, consents, exceptions);
  }

  private void ban(BanPurpose purpose, BanChannel channel) {
    bans.add(ban(purpose, channel, TODAY, Optional.empty()));
  }

  private static Ban ban(
      BanPurpose purpose, BanChannel channel, LocalDate from, Optional<LocalDate> until) {
    return new Ban(
        1,
        AINO,
        purpose,
        channel,
        from,
        until,
        "kirjeellä",
        StatedBy.PERSON,
        "",
        Optional.empty(),
        Instant.EPOCH,
        new UserId(1),
        Optional.empty());
  }

  private void consent(boolean given, BanPurpose purpose, BanChannel channel, LocalDate day) {
    consents.add(act(given, purpose, channel, day, Optional.empty()));
  }

  private ConsentAct act(
      boolean given,
      BanPurpose purpose,
      BanChannel channel,
      LocalDate day,
      Optional<LocalDate> until) {
    return new ConsentAct(
        consents.size() + 1L,
        new NewConsent(
            given,
            new ConsentScope.OfUse(purpose, channel),
            day,
            until,
            StatedBy.PERSON,
            "lomakkeella",
            "",
            Optional.empty()),
        Instant.EPOCH,
        new UserId(1));
  }

  private void except(BanPurpose purpose) {
    exceptions.add(
        new LawfulException(
            exceptions.size() + 1L,
            AINO,
            new NewException(purpose, ANY, "laki velvoittaa", TODAY, Optional.empty()),
            Instant.EPOCH,
            new UserId(1),
            Optional.empty()));
  }
}
