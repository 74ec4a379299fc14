package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InspectionAnswerTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAccessibleAndArchivableInEveryLanguage(Language language) throws Exception {
    Document answer =
        InspectionAnswer.render(
            Invented.aino().alsoInProcessorRegister().file(),
            AnswerOptions.standard(language, Invented.TODAY));

    java.nio.file.Files.write(
        java.nio.file.Path.of("/tmp/answer-" + language + ".pdf"), answer.bytes());
    assertThat(Conformance.faults(answer)).isEmpty();
  }

  @Test
  void isAccessibleForAPersonOfWhomNothingIsHeld() throws Exception {
    Document answer =
        InspectionAnswer.render(
            Invented.person().file(), AnswerOptions.standard(Language.FI, Invented.TODAY));

    assertThat(Conformance.faults(answer)).isEmpty();
  }
}
