package fi.kortisto.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestStep;
import fi.kortisto.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepWordsTest {

  @Test
  void aStateIsNamedWhenItBegins() {
    assertThat(
            words(step(RequestState.RECEIVED, ""), step(RequestState.IN_HANDLING, "Passport seen")))
        .containsExactly("Received", "Being handled. Passport seen");
  }

  @Test
  void aLetterIsFirstWrittenAndThenSent() {
    assertThat(
            words(step(RequestState.DECIDED, "letter:7"), step(RequestState.ANSWERED, "letter:7")))
        .containsExactly(
            "Decided. Letter written: acknowledgement of receipt",
            "Answered. Letter sent: acknowledgement of receipt");
  }

  @Test
  void anAppointmentIsToldAsADayAndATime() {
    assertThat(
            words(
                step(RequestState.IN_HANDLING, ""),
                step(RequestState.IN_HANDLING, "2026-03-09T10:30 Mallikatu 12")))
        .last()
        .isEqualTo("Viewing agreed: 9 Mar 2026 at 10:30 Mallikatu 12");
  }

  @Test
  void whatChangedNothingElseCompletedTheDetails() {
    assertThat(words(step(RequestState.RECEIVED, ""), step(RequestState.RECEIVED, "")))
        .containsExactly("Received", "Details were completed");
  }

  private static RequestStep step(RequestState state, String note) {
    return new RequestStep(Given.THEN, "aino.esimerkki", state, note);
  }

  private static List<String> words(RequestStep... steps) {
    return new StepWords(
            Given.view(
                Given.request(RequestState.ANSWERED, Optional.empty()),
                Arrays.asList(steps),
                List.of(PossibleTest.sent(LetterKind.ACKNOWLEDGEMENT))),
            new Texts(Language.EN))
        .all();
  }
}
