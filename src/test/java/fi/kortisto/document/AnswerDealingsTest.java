package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.ListUse;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerDealingsTest {

  private static final RegisterId REGISTER = Asked.REGISTER.id();
  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

  @ParameterizedTest
  @EnumSource
  void isAccessibleAndArchivable(Language language) throws Exception {
    assertThat(
            Conformance.faults(
                InspectionAnswer.render(
                    dealtWith(), AnswerOptions.standard(language, Invented.TODAY))))
        .isEmpty();
  }

  @Test
  void namesTheActualRecipientsAndWhyTheyWereGivenTheData() throws Exception {
    assertThat(answer(dealtWith()))
        .contains("Keille tietojasi on luovutettu", "2.6.2025 Keksitty Perintä Oy")
        .contains("Puhelu, Sähköposti", "maksamattoman laskun perintä", "oikeutettu etu")
        .contains("Invented Cloud Inc", "suojatoimi: vakiolausekkeet");
  }

  @Test
  void saysWhenNothingWasDisclosed() throws Exception {
    assertThat(answer(Invented.aino().file())).contains("ei ole merkitty tietojesi luovutuksia");
  }

  @Test
  void tellsOfHoldsRestrictionsConsentsAndRequests() throws Exception {
    assertThat(answer(dealtWith()))
        .contains("Rajoitus on ollut voimassa 2.6.2025 alkaen", "18 artiklan 1 kohdan a alakohta")
        .contains("Säilytysperusteet", "Sähköposti Oikeusvaade riita kesken 1.3.2027 asti")
        .contains("Tilausten toimittaminen ja laskutus: annettu 2.6.2025")
        .contains("Tilausten toimittaminen ja laskutus: peruutettu 2.7.2025")
        .contains("Suoramainonta (sähköposti): annettu 2.6.2025")
        .contains("Luovuttaminen, kaikki kanavat, 2.6.2025 alkaen: ulosotto")
        .contains("Markkinatutkimus, posti, 2.6.2025 alkaen: tutkimuslaki (päättynyt 3.3.2026)")
        .contains("Aiemmat käsittelyn rajoitukset", "2.6.2025 – 3.7.2025. Käsittelyä")
        .contains("2.6.2025: markkinatutkimus, Kevätkirje")
        .contains("Muut pyyntösi", "12 Tarkastus 27.2.2026 kesken");
  }

  @Test
  void doesNotListTheRequestThatIsAnswered() throws Exception {
    assertThat(
            Paper.text(
                Asked.with(LetterKind.INSPECTION_ANSWER, RequestKind.INSPECTION)
                    .about(dealtWith())
                    .render()))
        .doesNotContain("Muut pyyntösi")
        .contains("Keksitty Perintä Oy");
  }

  private static SubjectFile dealtWith() {
    RequestCase request =
        Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.INSPECTION).facts().request();
    SubjectFile file = Invented.aino().restricted().file();
    ItemKey email =
        file.data()
            .filter(datum -> datum.field().code().equals("email"))
            .findFirst()
            .map(ItemKey::of)
            .orElseThrow();
    return file.withDealings(
        new Dealings(
            List.of(request),
            List.of(),
            List.of(
                disclosure(1, "Keksitty Perintä Oy", false, ""),
                disclosure(2, "Invented Cloud Inc", true, "vakiolausekkeet")),
            List.of(),
            List.of(
                new Hold(
                    1,
                    new NewHold(
                        email,
                        HoldGround.LEGAL_CLAIM,
                        Optional.of(LocalDate.of(2027, 3, 1)),
                        Optional.empty(),
                        "riita kesken"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            List.of(
                new Restriction(
                    1,
                    file.subject().id(),
                    RestrictionGround.ACCURACY_CONTESTED,
                    DAY,
                    Optional.of(new RequestId(3)),
                    Optional.empty(),
                    Optional.empty(),
                    ""),
                new Restriction(
                    2,
                    file.subject().id(),
                    RestrictionGround.OBJECTION_PENDING,
                    DAY,
                    Optional.empty(),
                    Optional.of(DAY.plusMonths(1)),
                    Optional.of(DAY.plusMonths(1).plusDays(1)),
                    "vastustus ratkaistu")),
            List.of(
                consent(1, true, new ConsentScope.OfRegister(REGISTER, "orders"), DAY),
                consent(
                    2, false, new ConsentScope.OfRegister(REGISTER, "orders"), DAY.plusMonths(1)),
                consent(
                    3,
                    true,
                    new ConsentScope.OfUse(BanPurpose.DIRECT_ADVERTISING, BanChannel.EMAIL),
                    DAY)),
            List.of(
                new LawfulException(
                    1,
                    file.subject().id(),
                    new NewException(
                        BanPurpose.DISCLOSURE, BanChannel.ANY, "ulosotto", DAY, Optional.empty()),
                    Instant.EPOCH,
                    new UserId(1),
                    Optional.empty()),
                new LawfulException(
                    2,
                    file.subject().id(),
                    new NewException(
                        BanPurpose.MARKET_RESEARCH,
                        BanChannel.POST,
                        "tutkimuslaki",
                        DAY,
                        Optional.empty()),
                    Instant.EPOCH,
                    new UserId(1),
                    Optional.of(Instant.parse("2026-03-03T10:00:00Z")))),
            List.of(
                new ListUse(7, "Kevätkirje", BanPurpose.MARKET_RESEARCH, BanChannel.POST, DAY))));
  }

  private static ConsentAct consent(long id, boolean given, ConsentScope scope, LocalDate day) {
    return new ConsentAct(
        id,
        new NewConsent(
            given, scope, day, Optional.empty(), StatedBy.PERSON, "", "", Optional.empty()),
        Instant.EPOCH,
        new UserId(1));
  }

  private static Disclosure disclosure(
      long id, String recipient, boolean outside, String safeguard) {
    return new Disclosure(
        id,
        new DisclosureContent(
            REGISTER,
            "collection",
            Correspondent.named(recipient),
            DAY,
            Set.of("email", PastChange.codeOf(EntryKind.CALL)),
            "maksamattoman laskun perintä",
            LegalBasis.LEGITIMATE_INTEREST,
            outside,
            safeguard),
        1,
        Instant.parse("2025-06-02T10:00:00Z"),
        "kasittelija");
  }

  private static String answer(SubjectFile file) throws Exception {
    return Paper.text(
        InspectionAnswer.render(file, AnswerOptions.standard(Language.FI, Invented.TODAY)));
  }
}
