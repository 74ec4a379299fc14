package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Effect;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.Stationery;
import fi.kortisto.model.WithdrawnConsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestLetterTest {

  private static final RegisterId REGISTER = Asked.REGISTER.id();
  private static final String INVOICE = PastChange.codeOf(EntryKind.INVOICE);
  private static final LocalDate KEPT = LocalDate.of(2031, 12, 31);
  private static final Refusal BOOKKEEPING =
      new Refusal(RefusalGround.LEGAL_OBLIGATION, "Lasku kuuluu kirjanpitoon.", Optional.of(KEPT));
  private static final Effect MOVED =
      new Effect.Corrected(
          REGISTER,
          "address",
          PostalAddress.of("Vanhatie 1", "20100", "Turku").canonical(),
          PostalAddress.of("Uusitie 2", "33100", "Tampere").canonical(),
          "Henkilö on muuttanut.");

  @ParameterizedTest
  @EnumSource
  void isAccessibleAndArchivableInEveryLanguage(LetterKind kind) throws Exception {
    for (Language language : Language.values()) {
      Document letter = sample(kind, language);

      assertThat(Conformance.faults(letter)).as(language.code()).isEmpty();
      assertThat(Paper.text(letter))
          .as(language.code())
          .contains(letter.title())
          .contains(new LetterText(language).get("letter.sample"))
          .doesNotContain("{{", "}}", "523/1999");
    }
  }

  @Test
  void namesTheFirmWhereNothingElseSaysHowItIsReached() {
    assertThat(RequestLetter.roads(Controller.named("Esimerkki Oy", "1457511-2")))
        .containsExactly("Esimerkki Oy");
  }

  private static Document sample(LetterKind kind, Language language) throws Exception {
    return RequestLetter.sample(
        kind,
        language,
        Invented.CONTROLLER,
        new Stationery(Optional.of(LogoPictureTest.png(400, 100)), List.of()),
        EnvelopeWindow.FINNISH);
  }

  @Test
  void standsInTheFrameThatAllLettersHave() throws Exception {
    Document letter = Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.INSPECTION).render();

    assertThat(Paper.text(letter))
        .contains("Viite: pyyntö 12", "5.3.2026", "Maija Mallikas Esimerkkikauppa Oy")
        .contains("Lokitunniste 18231-2026-03-05-9f86d081884c7d65", "Sivu 1 / 1")
        .doesNotContain("kasittelija");
    assertThat(Paper.within(letter, 10, 32, 130, 53))
        .isEqualTo("Aino Esimerkki\nÖljymäentie 3 B 12\n20100 TURKU");
  }

  @Test
  void saysInWordsByWhenARequestIsAnswered() throws Exception {
    assertThat(text(Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.ERASURE)))
        .contains("Saimme 27.2.2026 pyyntösi, joka koskee tietojesi poistamista")
        .contains("Vastaamme viimeistään 27.3.2026. Kuukausi vastaanottopäivästä");
  }

  @Test
  void asksForIdentityWithReasonAndWithoutACopy() throws Exception {
    assertThat(text(Asked.with(LetterKind.IDENTITY_REQUEST, RequestKind.INSPECTION)))
        .contains("Osoite ei ole se, joka meillä on.", "Allekirjoitusta vertaamalla")
        .contains("Älä lähetä meille jäljennöstä", "Vastausaika ei kulu");
  }

  @Test
  void tellsTheReasonsForAnExtensionAndTheNewDay() throws Exception {
    assertThat(text(Asked.with(LetterKind.EXTENSION, RequestKind.INSPECTION)))
        .contains("Tietoja on poikkeuksellisen paljon.", "viimeistään 27.5.2026")
        .contains("Tietosuojavaltuutetun toimisto");
  }

  @Test
  void namesTheRegistersThatHoldNothing() throws Exception {
    assertThat(text(Asked.with(LetterKind.NOT_IN_REGISTER, RequestKind.INSPECTION)))
        .contains("emmekä ole löytäneet", "Asiakasrekisteri", "Tietosuojavaltuutetun toimisto");
  }

  @Test
  void certifiesARefusalWithGroundLawReasonDayAndWhereToComplain() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.REFUSAL, RequestKind.ERASURE)
                    .wishing("Poistakaa kaikki.")
                    .decided(Decision.refused(BOOKKEEPING).explained("Olemme pahoillamme."))
                    .effect(new Effect.WhollyRefused(BOOKKEEPING))))
        .contains("12 artiklan 4 kohdassa", "päätös on tehty 4.3.2026", "Poistakaa kaikki.")
        .contains("Koko pyyntö", "kirjanpitolain (1336/1997) 2 luvun 10 §:ssä")
        .contains("Lasku kuuluu kirjanpitoon.", "Aikaisintaan 31.12.2031")
        .contains("Olemme pahoillamme.", "77 artikla", "tuomioistuimen", "Maija Mallikas");
  }

  @Test
  void tellsOfAPartlyRefusedErasureWhatIsGoneWhatStaysAndWhy() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.ERASURE_DONE, RequestKind.ERASURE)
                    .effect(new Effect.Erased(REGISTER, "email", 2))
                    .effect(new Effect.Erased(REGISTER, "phone", 1))
                    .effect(new Effect.Later(REGISTER, INVOICE, 3, BOOKKEEPING))
                    .effect(
                        new Effect.Refused(
                            REGISTER,
                            "note",
                            1,
                            new Refusal(
                                RefusalGround.LEGAL_CLAIMS,
                                "Riita on kesken.",
                                Optional.of(LocalDate.of(2027, 6, 1)))))
                    .effect(
                        new Effect.ToBeTold(
                            REGISTER,
                            Optional.of(1L),
                            Correspondent.named("Keksitty Perintä Oy"),
                            PassOnReason.ERASED,
                            Set.of("email")))))
        .contains("Nimi- ja yhteystiedot Sähköposti (2), Puhelin")
        .contains("Mitä säilytetään Lasku (3)", "17 artiklan 3 kohdan b alakohta")
        .contains("aikaisintaan 31.12.2031")
        .contains("Mihin ei suostuta Lisätieto", "17 artiklan 3 kohdan e alakohta")
        .contains("Riita on kesken.", "Aikaisintaan 1.6.2027")
        .contains("Keksitty Perintä Oy: Sähköposti")
        .contains("tuomioistuimen ratkaistavaksi");
  }

  @Test
  void showsWhatWasRectifiedBeforeAndNow() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.RECTIFICATION_DONE, RequestKind.RECTIFICATION)
                    .about(Invented.aino().file())
                    .effect(MOVED)
                    .effect(
                        new Effect.Corrected(REGISTER, "phone", "", "+358401234567", "Puuttui."))))
        .contains("Vanhatie 1 20100 TURKU Uusitie 2 33100 TAMPERE Henkilö on muuttanut.")
        .contains("Puhelin (ei tietoa) +358 40 1234567 Puuttui.");
  }

  @Test
  void printsARectifiedAddressOnlyWhereItIsKnownNotToBeProtected() throws Exception {
    Asked letter =
        Asked.with(LetterKind.RECTIFICATION_DONE, RequestKind.RECTIFICATION).effect(MOVED);

    assertThat(text(letter)).contains("Osoitetta ei ole painettu").doesNotContain("Uusitie");
    assertThat(text(letter.about(Invented.aino().protectedAddress().file())))
        .doesNotContain("Uusitie", "Tampere", "TAMPERE");
    assertThat(Paper.text(letter.render(Inclusion.PROTECTED_ADDRESS))).contains("Uusitie 2");
  }

  @Test
  void tellsWhatARestrictionMeansAndThatItIsNotLiftedUnannounced() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.RESTRICTION_SET, RequestKind.RESTRICTION)
                    .effect(new Effect.Restricted(RestrictionGround.ACCURACY_CONTESTED))))
        .contains("18 artiklan 1 kohdan a alakohta", "vain säilytetään", "4.3.2026 alkaen")
        .contains("Ilmoitamme sinulle ennen kuin rajoitus poistetaan");
  }

  @Test
  void tellsBeforeARestrictionIsLiftedWhy() throws Exception {
    assertThat(text(Asked.with(LetterKind.RESTRICTION_LIFTING, RequestKind.RESTRICTION)))
        .contains("18 artiklan 3 kohta", "Tiedot on tarkistettu ja todettu oikeiksi.");
  }

  @Test
  void givesARecipientOfRectifiedDataTheValuesAndNobodyElse() throws Exception {
    Asked recipient =
        Asked.with(LetterKind.TO_RECIPIENT, RequestKind.RECTIFICATION)
            .about(Invented.aino().file())
            .effect(MOVED)
            .effect(new Effect.Corrected(REGISTER, "note", "salaisuus", "", "Väärä."))
            .passedOn(PassOnReason.RECTIFIED, Optional.of(1L), "address");
    Asked source =
        Asked.with(LetterKind.TO_SOURCE, RequestKind.RECTIFICATION)
            .about(Invented.aino().file())
            .effect(MOVED)
            .passedOn(PassOnReason.RECTIFIED, Optional.empty(), "address");

    assertThat(text(recipient))
        .contains("Keksitty Perintä Oy", "seuraavaa henkilöä: Aino Helmi Åse", "19 artiklaan")
        .contains("Postiosoite Vanhatie 1 20100 TURKU Uusitie 2 33100 TAMPERE")
        .doesNotContain("salaisuus", "Henkilö on muuttanut.", "Tietosuojavaltuutetun");
    assertThat(text(source))
        .contains("Postiosoite", "Emme kerro")
        .doesNotContain("Vanhatie", "Uusitie", "aino@example.fi");
  }

  @Test
  void asksARecipientToEraseAsWell() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.TO_RECIPIENT, RequestKind.ERASURE)
                    .passedOn(PassOnReason.ERASED, Optional.of(1L), "email", INVOICE)))
        .contains("Poistimme seuraavat tiedot", "Lasku", "Sähköposti", "poistamaan vastaavat")
        .doesNotContain("Tietoja on oikaistu", "rajoitettu");
  }

  @Test
  void tellsWhenDataWasConsultedWithoutNamesUnlessThereIsAReason() throws Exception {
    LogLine line =
        new LogLine(Instant.parse("2026-03-02T10:00:00Z"), LogAction.VIEW, "request:7 laskutus");
    Asked unnamed =
        Asked.with(LetterKind.LOG_EXTRACT, RequestKind.LOG_EXTRACT)
            .log(new LogExtractLine(line, ""));
    Asked named =
        Asked.with(LetterKind.LOG_EXTRACT, RequestKind.LOG_EXTRACT)
            .decided(Decision.GRANTED.withNames("Epäilty väärinkäyttö."))
            .log(new LogExtractLine(line, "matti.malli"));

    assertThat(text(unnamed))
        .contains("2.3.2026 klo 12.00 katselu pyyntö 7", "laskutus", "nimiä ei ilmoiteta")
        .doesNotContain("Käyttäjä ");
    assertThat(text(named)).contains("Epäilty väärinkäyttö.", "Käyttäjä", "matti.malli");
  }

  @Test
  void tellsWhatIsPortableAndWhatIsNot() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.PORTABILITY_COVER, RequestKind.PORTABILITY)
                    .effect(new Effect.Given(REGISTER, "email", 2))
                    .effect(
                        new Effect.Refused(
                            REGISTER,
                            "customer-class",
                            1,
                            new Refusal(
                                RefusalGround.NOT_SUPPLIED, "Oma merkintä.", Optional.empty())))))
        .contains("JSContact", "vCard", "CSV", "salatussa paketissa", "Sähköposti (2)")
        .contains("Asiakasluokka", "20 artiklan 1 kohta", "Oma merkintä.");
  }

  @Test
  void confirmsBansAndWithdrawnConsents() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.CONFIRMATION, RequestKind.BAN)
                    .effect(
                        new Effect.Banned(
                            new NewBan(
                                BanPurpose.DIRECT_ADVERTISING,
                                BanChannel.EMAIL,
                                Asked.RECEIVED,
                                Optional.empty(),
                                "sähköposti")))
                    .effect(new Effect.ConsentWithdrawn(new WithdrawnConsent(REGISTER, "orders")))))
        .contains("voimassa heti", "Suoramainonta sähköposti 27.2.2026 alkaen")
        .contains("Tilausten toimittaminen ja laskutus");
  }

  @Test
  void answersAComplaintInTheFirmsOwnWords() throws Exception {
    assertThat(
            text(
                Asked.with(LetterKind.COMPLAINT_ANSWER, RequestKind.COMPLAINT)
                    .decided(Decision.GRANTED.explained("Korjasimme virheen.\n\nPahoittelemme."))))
        .contains("Korjasimme virheen. Pahoittelemme.", "voit viedä asian viranomaiselle");
  }

  @Test
  void listsInAnAnswerWhatIsRefusedAndWhatIsCovered() throws Exception {
    Refusal others =
        new Refusal(RefusalGround.OTHERS_RIGHTS, "Muistiinpano nimeää toisen.", Optional.empty());

    assertThat(
            text(
                Asked.with(LetterKind.INSPECTION_ANSWER, RequestKind.INSPECTION)
                    .about(Invented.aino().file())
                    .effect(
                        new Effect.Redacted(REGISTER, PastChange.codeOf(EntryKind.NOTE), 1, others))
                    .effect(new Effect.Refused(REGISTER, "note", 2, others))))
        .contains("Olet 27.2.2026 pyytänyt", "Osa tiedoista on jätetty pois tai peitetty")
        .contains("Mitä tästä vastauksesta puuttuu", "Mitä on peitetty Muistiinpano")
        .contains("Mihin ei suostuta Lisätieto (2)", "15 artiklan 4 kohta")
        .contains("Muistiinpano nimeää toisen.")
        .doesNotContain("kaikki tiedot, jotka");
  }

  @Test
  void needsTheWholeFileForAnAnswer() {
    assertThatThrownBy(
            () -> Asked.with(LetterKind.INSPECTION_ANSWER, RequestKind.INSPECTION).render())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesAnyTextAsText() throws Exception {
    String hostile =
        "<script>alert(1)</script> {{authority}} {{{x}}} \uE000 ]]>&nbsp; 🎉\n# Ei\n- ei";
    Document letter =
        Asked.with(LetterKind.REFUSAL, RequestKind.ERASURE)
            .by("Å".repeat(3000))
            .wishing(hostile)
            .decided(Decision.GRANTED.explained(hostile))
            .effect(
                new Effect.WhollyRefused(
                    new Refusal(RefusalGround.LEGAL_CLAIMS, hostile, Optional.empty())))
            .render();

    assertThat(Conformance.faults(letter)).isEmpty();
    assertThat(Paper.text(letter))
        .contains("<script>alert(1)</script> {{authority}} {{{x}}} □ ]]>&nbsp; □ # Ei - ei")
        .contains("neliönä (□)");
  }

  private static String text(Asked letter) throws Exception {
    return Paper.text(letter.render());
  }
}
