package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Deadline;
import fi.kortisto.model.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineWordsTest {

  @Test
  void tellsEachStepOfTheReckoning() {
    assertThat(of(Language.FI, "2026-03-05", false))
        .isEqualTo(
            "Kuukausi vastaanottopäivästä 5.3.2026 päättyy 5.4.2026 (tietosuoja-asetuksen 12"
                + " artiklan 3 kohta). 5.4.2026 ei ole arkipäivä (pääsiäispäivä), joten aika jatkuu"
                + " seuraavaan päivään. 6.4.2026 ei ole arkipäivä (toinen pääsiäispäivä), joten"
                + " aika jatkuu seuraavaan päivään. Viimeinen päivä on 7.4.2026.");
    assertThat(of(Language.EN, "2026-01-31", false))
        .contains("28 Feb 2026, the last day of the month, as that month has no day 31")
        .contains("28 Feb 2026 is not a working day (Saturday)")
        .endsWith("The last day is 2 Mar 2026.");
    assertThat(of(Language.SV, "2026-04-01", true)).contains("3 månader", "1.7.2026");
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoGap(Language language) {
    LocalDate.of(2026, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            day ->
                assertThat(
                        new DeadlineWords(language)
                            .of(Deadline.of(day, day.getDayOfYear() % 2 == 0, 3)))
                    .doesNotContain("{", "}"));
  }

  private static String of(Language language, String received, boolean extended) {
    return new DeadlineWords(language).of(Deadline.of(LocalDate.parse(received), extended));
  }
}
