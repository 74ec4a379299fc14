package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RestrictedUse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PurposeWordsTest {

  private static final String LOGGED =
      new Purpose(
              Optional.of(new RequestId(1234)),
              Optional.of(RestrictedUse.LEGAL_CLAIM),
              "laskun selvittely")
          .logged();

  @Test
  void tellsTheRequestTheUseAndTheWords() {
    assertThat(new PurposeWords(Language.FI).of(LOGGED))
        .isEqualTo("pyyntö 1234 · oikeusvaade · laskun selvittely");
    assertThat(new PurposeWords(Language.SV).of(LOGGED))
        .isEqualTo("begäran 1234 · rättsligt anspråk · laskun selvittely");
    assertThat(new PurposeWords(Language.EN).of(LOGGED))
        .isEqualTo("request 1234 · legal claim · laskun selvittely");
  }

  @Test
  void leavesWordsAsTheyWereWritten() {
    assertThat(new PurposeWords(Language.EN).of("a call: request {0}"))
        .isEqualTo("a call: request {0}");
  }

  @Test
  void saysWhichCopyWasWritten() {
    assertThat(new PurposeWords(Language.FI).of("access json")).isEqualTo("kaikki tiedot, json");
    assertThat(new PurposeWords(Language.SV).of("portability vcf"))
        .isEqualTo("uppgifter att överföra, vcf");
    assertThat(new PurposeWords(Language.EN).of("access to the archive"))
        .isEqualTo("access to the archive");
  }

  @Test
  void saysNothingOfNoPurpose() {
    assertThat(new PurposeWords(Language.FI).of("")).isEmpty();
  }
}
