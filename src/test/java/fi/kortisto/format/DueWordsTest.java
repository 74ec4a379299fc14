package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DueRequest;
import fi.kortisto.model.Language;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestState;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);

  @Test
  void countsTheDaysThatAreLeft() {
    assertThat(due(Language.FI, 3)).isEqualTo("3 päivää jäljellä");
    assertThat(due(Language.FI, 1)).isEqualTo("1 päivä jäljellä");
    assertThat(due(Language.SV, 1)).isEqualTo("1 dag kvar");
    assertThat(due(Language.SV, 3)).isEqualTo("3 dagar kvar");
    assertThat(due(Language.EN, 1)).isEqualTo("1 day left");
    assertThat(due(Language.EN, 3)).isEqualTo("3 days left");
  }

  @Test
  void tellsTheLastDay() {
    assertThat(due(Language.FI, 0)).isEqualTo("tänään");
    assertThat(due(Language.SV, 0)).isEqualTo("i dag");
    assertThat(due(Language.EN, 0)).isEqualTo("today");
  }

  @Test
  void countsTheDaysPastTheLast() {
    assertThat(due(Language.FI, -2)).isEqualTo("2 päivää myöhässä");
    assertThat(due(Language.FI, -1)).isEqualTo("1 päivä myöhässä");
    assertThat(due(Language.SV, -2)).isEqualTo("2 dagar för sent");
    assertThat(due(Language.EN, -1)).isEqualTo("1 day late");
  }

  @Test
  void saysThatTheClockStandsStillAndNotHowLate() {
    assertThat(
            new DueWords(Language.FI)
                .of(request(RequestState.AWAITING_IDENTITY, -2, Optional.empty()), TODAY))
        .isEqualTo("odottaa henkilöllisyyden selvittämistä");
  }

  @Test
  void countsDownUntilTheAnswerHasLeft() {
    assertThat(
            new DueWords(Language.FI)
                .of(request(RequestState.DECIDED, -2, Optional.empty()), TODAY))
        .isEqualTo("2 päivää myöhässä");
    assertThat(
            new DueWords(Language.FI)
                .of(request(RequestState.ANSWERED, -2, Optional.of(TODAY)), TODAY))
        .isEqualTo("vastattu 7.4.2026");
    assertThat(
            new DueWords(Language.EN).of(request(RequestState.CLOSED, -2, Optional.empty()), TODAY))
        .isEqualTo("closed");
  }

  private static String due(Language language, long days) {
    return new DueWords(language)
        .of(request(RequestState.IN_HANDLING, days, Optional.empty()), TODAY);
  }

  private static DueRequest request(RequestState state, long days, Optional<LocalDate> answered) {
    return new DueRequest(
        new RequestId(1),
        RequestKind.INSPECTION,
        state,
        Optional.empty(),
        Optional.empty(),
        "Esimerkki, Aino",
        TODAY.minusDays(30),
        TODAY.plusDays(days),
        false,
        answered,
        "");
  }
}
