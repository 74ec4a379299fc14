package fi.kortisto.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionAnswerTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAccessibleAndArchivable(Language language) throws Exception {
    SubjectFile file = Invented.aino().alsoInProcessorRegister().restricted().file();

    assertThat(Conformance.faults(render(file, language))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAccessibleAndArchivableForAPersonOfWhomNothingIsHeld(Language language) throws Exception {
    assertThat(Conformance.faults(render(Invented.person().file(), language))).isEmpty();
  }

  @Test
  void tellsTheValuesThatWereBeforeAndHidesThoseThatAreSensitive() throws Exception {
    SubjectFile file =
        Invented.aino()
            .file()
            .withHistory(
                List.of(
                    past("family-name", "Neitonimi"),
                    past("identity-code", "020516C903K"),
                    past(PastChange.codeOf(EntryKind.NOTE), "2024-11-20 09:05 Väärä merkintä.")));

    Document answer = finnish(file);

    assertThat(Paper.text(answer))
        .contains("Aiemmat tiedot", "Neitonimi", "Väärä merkintä.")
        .doesNotContain("020516C903K");
    assertThat(Conformance.faults(answer)).isEmpty();
  }

  private static PastChange past(String field, String value) {
    Provenance from = new Provenance("self", Optional.empty(), true);
    return new PastChange(
        Instant.parse("2026-01-07T10:00:00Z"),
        "kayttaja",
        LogAction.CHANGE,
        field,
        Optional.of(new PastValue(value, "", from)),
        Optional.empty());
  }

  @Test
  void takesAnyTextAsText() throws Exception {
    Document answer =
        finnish(
            Invented.person()
                .with("given-name", "<b>Aino</b> & \"Åke\" 'O''Brien' {{x}} {{{y}}} {0}")
                .with("family-name", "Pitkänimi".repeat(60))
                .with("address", PostalAddress.of("a\nb\nc\nd\ne\nf", "20100", "Turku").canonical())
                .with("note", "\u0000\u0007<script>alert(1)</script>\n]]>&nbsp;" + "x".repeat(4000))
                .entry(EntryKind.NOTE, "Pitkä kertomus. ".repeat(2000))
                .attachment("å".repeat(300) + ".pdf", 12_345_678)
                .file());

    assertThat(Conformance.faults(answer)).isEmpty();
    assertThat(Paper.text(answer))
        .contains("<b>Aino</b> & \"Åke\" 'O''Brien' {{x}} {{{y}}} {0}")
        .contains("<script>alert(1)</script> ]]>&nbsp;");
  }

  @Test
  void printsASquareForWhatTheTypefaceLacksAndSaysSo() throws Exception {
    Document answer = finnish(Invented.person().with("given-name", "李明 🎉 Łukasz Ёлка").file());

    assertThat(Paper.text(answer)).contains("□□ □ Łukasz Ёлка").contains("neliönä (□)");
    assertThat(Conformance.faults(answer)).isEmpty();
  }

  @Test
  void saysNothingOfSquaresWhenAllCouldBePrinted() throws Exception {
    assertThat(Paper.text(finnish(Invented.aino().file()))).doesNotContain("□");
  }

  @Test
  void repeatsHeadingsAndFooterOverManyPages() throws Exception {
    Document answer = finnish(Invented.aino().entries(1000).file());

    assertThat(answer.pageCount()).isGreaterThan(20);
    for (int page = 5; page <= 20; page++) {
      assertThat(Paper.page(answer, page))
          .contains("Aika Sisältö Lähde Säilytetään")
          .contains("Esimerkkikauppa Oy")
          .contains("18231-2026-03-05-9f86d081884c7d65")
          .contains("Sivu " + page + " / " + answer.pageCount());
    }
    assertThat(Paper.text(answer)).contains("Merkintä 1:").contains("Merkintä 1000:");
    assertThat(Conformance.faults(answer)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsEveryDatumWithItsSource(Language language) throws Exception {
    SubjectFile file = Invented.aino().file();
    Document answer =
        InspectionAnswer.render(
            file,
            new AnswerOptions(
                language, Invented.TODAY, EnumSet.allOf(Inclusion.class), EnvelopeWindow.FINNISH));

    String paper = Paper.text(answer);
    for (Datum datum : file.data().toList()) {
      FieldType type = datum.field().type();
      assertThat(paper)
          .contains(datum.field().label().in(language))
          .contains(ValueForms.show(type, datum.value(), language).replace('\n', ' '));
    }
    file.entries().forEach(entry -> assertThat(paper).contains(entry.text().replace('\n', ' ')));
  }

  @Test
  void tellsHowLongWhereFromAndForWhat() throws Exception {
    assertThat(Paper.text(finnish(Invented.aino().file())))
        .contains("Sähköposti (työ) aino@example.fi Asiakas itse antanut itse 20.11.2024 ks.")
        .contains("Asiakasluokka Kanta-asiakas Osoitepalvelu saatu muualta 20.11.2024 20.11.2026")
        .contains("Asiakassuhteen päättymisestä lasketaan kaksi vuotta.")
        .contains("oikeutettu etu (6 artiklan 1 kohdan f alakohta)")
        .contains("Perintätoimisto")
        .contains("Tietosuojavaltuutetun toimisto")
        .contains("suoramainonta posti 7.1.2025 alkaen")
        .contains("483 kt Asiakasrekisteri Asiakas itse")
        .contains("5.3.2026 klo 10.15 katselu asiakkaan yhteydenotto");
  }

  @Test
  void putsTheAddressInTheWindowAndNothingElseNearIt() throws Exception {
    Document answer = finnish(Invented.aino().file());

    assertThat(Paper.within(answer, 10, 32, 130, 53))
        .isEqualTo("Aino Helmi Åse Esimerkki-Väisänen\nÖljymäentie 3 B 12\n20100 TURKU");
    assertThat(Paper.within(answer, 19.5, 45, 90, 16))
        .isEqualTo(Paper.within(answer, 10, 32, 130, 53));
  }

  @Test
  void movesTheAddressWithTheWindow() throws Exception {
    Document answer =
        InspectionAnswer.render(
            Invented.aino().file(),
            new AnswerOptions(Language.FI, Invented.TODAY, Set.of(), new EnvelopeWindow(100, 60)));

    assertThat(Paper.within(answer, 99, 60, 91, 16)).startsWith("Aino").endsWith("TURKU");
    assertThat(Paper.within(answer, 15, 40, 84, 35)).isEmpty();
  }

  @Test
  void keepsAnAddressOfManyLinesInsideTheWindow() throws Exception {
    Document answer =
        finnish(
            Invented.person()
                .with("given-name", "Aino")
                .with("address", PostalAddress.of("a\nb\nc\nd\ne\nf", "20100", "Turku").canonical())
                .file());

    assertThat(Paper.within(answer, 19.5, 45, 90, 30))
        .isEqualTo("Aino\na, b, c\nd\ne\nf\n20100 TURKU");
  }

  @Test
  void showsNoProtectedAddress() throws Exception {
    Document answer = finnish(Invented.aino().protectedAddress().file());

    assertThat(Paper.text(answer)).doesNotContainIgnoringCase("Öljymäentie", "Turku");
    assertThat(Paper.within(answer, 10, 32, 130, 53))
        .isEqualTo("Aino Helmi Åse Esimerkki-Väisänen");
    assertThat(Paper.text(answer)).contains("Turvakiellon alainen tieto");
  }

  @Test
  void showsAProtectedAddressWhenThatWasAllowed() throws Exception {
    Document answer =
        InspectionAnswer.render(
            Invented.aino().protectedAddress().file(), options(Inclusion.PROTECTED_ADDRESS));

    assertThat(Paper.within(answer, 10, 32, 130, 53)).endsWith("20100 TURKU");
  }

  @Test
  void tellsOfAnIdentityCodeWithoutPrintingIt() throws Exception {
    assertThat(Paper.text(finnish(Invented.aino().file())))
        .doesNotContain("010594Y9032")
        .contains("Henkilötunnus Tallennettu, mutta");
    assertThat(
            Paper.text(
                InspectionAnswer.render(
                    Invented.aino().file(), options(Inclusion.SENSITIVE_FIELDS))))
        .contains("010594Y9032");
  }

  @Test
  void leavesOutEntriesAndLogWhenTheyAreNotWanted() throws Exception {
    String paper = Paper.text(InspectionAnswer.render(Invented.aino().file(), options()));

    assertThat(paper)
        .doesNotContain("Kysyi toimitusaikaa", "Merkinnät", "Milloin tietojasi on käytetty");
  }

  @Test
  void tellsOnlyOfBansThatStandOnTheDay() throws Exception {
    SubjectFile file = Invented.person().ban(BanPurpose.OPINION_POLL, BanChannel.PHONE).file();
    Ban ban = file.bans().getFirst();
    AnswerOptions before = AnswerOptions.standard(Language.FI, ban.from().minusDays(1));

    assertThat(Paper.text(finnish(file))).contains("mielipidetutkimus");
    assertThat(Paper.text(InspectionAnswer.render(file, before)))
        .doesNotContain("mielipidetutkimus");
  }

  @Test
  void namesTheRoleInEachRegister() throws Exception {
    assertThat(Paper.text(finnish(Invented.aino().alsoInProcessorRegister().file())))
        .contains("Olemme tämän rekisterin rekisterinpitäjä")
        .contains("henkilötietojen käsittelijänä");
  }

  @Test
  void tellsRecipientsFromProcessorsAndWhatEachPurposeRestsOn() throws Exception {
    assertThat(Paper.text(finnish(Invented.aino().file())))
        .contains("vastaanottajille tai vastaanottajaryhmille: Perintätoimisto")
        .contains("tietojasi käsittelevät: Palvelinten ylläpitäjä")
        .contains("f alakohta) Asiakassuhde")
        .contains("24 kuukautta tiedon saamisesta, sitten anonymisoidaan");
  }

  @Test
  void namesTheClientsToWhomTheRequestIsPassedOn() throws Exception {
    assertThat(Paper.text(finnish(Invented.aino().alsoInProcessorRegister().file())))
        .contains("joille välitämme pyyntösi")
        .contains("Keksitty Asiakas Oy, asiakas@example.fi");
  }

  @Test
  void neverPrintsAValueThatIsNotShownAsIfThereWereNone() throws Exception {
    SubjectFile file = Invented.person().with("identity-code", "010594Y9032").file();
    RegisterPart part = file.parts().getFirst();
    SubjectFile hidden =
        file.withParts(
            List.of(part.withData(part.data().stream().map(d -> d.withValue("")).toList())));

    assertThat(Paper.text(InspectionAnswer.render(hidden, options(Inclusion.SENSITIVE_FIELDS))))
        .contains("Henkilötunnus Tallennettu, mutta");
  }

  @Test
  void isNoneWhenSomeEntriesAreNotThere() {
    SubjectFile file = Invented.aino().file();
    RegisterPart part = file.parts().getFirst();
    SubjectFile firstPage =
        file.withParts(
            List.of(
                new RegisterPart(
                    part.register(),
                    part.membership(),
                    part.data(),
                    part.entries().subList(0, 1),
                    part.counts())));

    assertThatThrownBy(() -> finnish(firstPage)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasNobodysNameInItsMetadata() throws Exception {
    Document answer = finnish(Invented.aino().file());

    try (PDDocument pdf = Loader.loadPDF(answer.bytes())) {
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8)
              + pdf.getDocumentInformation().getCOSObject();
      assertThat(metadata).contains("Vastaus tarkastuspyyntöön").doesNotContain("Aino");
    }
    assertThat(answer.title()).isEqualTo("Vastaus tarkastuspyyntöön");
  }

  private static Document finnish(SubjectFile file) {
    return render(file, Language.FI);
  }

  private static Document render(SubjectFile file, Language language) {
    return InspectionAnswer.render(file, AnswerOptions.standard(language, Invented.TODAY));
  }

  private static AnswerOptions options(Inclusion... inclusions) {
    return new AnswerOptions(
        Language.FI, Invented.TODAY, Set.of(inclusions), EnvelopeWindow.FINNISH);
  }
}
