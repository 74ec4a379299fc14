package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.SubjectFile;
import org.junit.jupiter.api.Test;

/** What the answer tells of where the data comes from (GDPR art. 15(1)(g)). */
class AnswerSourcesTest {

  private static final String ALL_FROM_PERSON = "Kaikki tietosi on saatu sinulta itseltäsi";

  @Test
  void saysThatAllCameFromThePersonOnlyWhereItDid() throws Exception {
    assertThat(answer(Invented.person().with("given-name", "Aino").file()))
        .contains(ALL_FROM_PERSON)
        .doesNotContain("Emme tiedä");
  }

  @Test
  void saysOfDataFromAFileThatItsSourceIsNotKnown() throws Exception {
    assertThat(answer(Invented.person().imported("given-name", "Aino").file()))
        .doesNotContain(ALL_FROM_PERSON, "antanut itse", "Muut tietosi")
        .contains("Emme tiedä, mistä seuraavat tiedot ovat peräisin: Etunimi.")
        .contains("Tuotu tiedostosta lähde ei ole tiedossa, saatu 20.11.2024");
  }

  @Test
  void tellsTheRestFromWhatIsNotKnown() throws Exception {
    assertThat(
            answer(
                Invented.person()
                    .with("given-name", "Aino")
                    .imported("family-name", "Esimerkki")
                    .file()))
        .doesNotContain(ALL_FROM_PERSON)
        .contains("peräisin: Sukunimi.", "Muut tietosi on saatu sinulta itseltäsi.");
  }

  @Test
  void saysOfDataWithoutAnySourceThatItIsNotKnown() throws Exception {
    assertThat(
            answer(
                Invented.person()
                    .fromElsewhere("customer-class", "Kanta-asiakas", "")
                    .fromElsewhere("family-name", "Esimerkki", "update-service")
                    .file()))
        .contains("seuraavista lähteistä", "Osoitepalvelu", "lähdettä ei ole merkitty")
        .contains("peräisin: Asiakasluokka.")
        .doesNotContain("Muut tietosi");
  }

  private static String answer(SubjectFile file) throws Exception {
    return Paper.text(
        InspectionAnswer.render(file, AnswerOptions.standard(Language.FI, Invented.TODAY)));
  }
}
