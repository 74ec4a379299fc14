package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesOfDayTest {

  @ParameterizedTest
  @CsvSource({"14.05, 14:05", "14:05, 14:05", "9.00, 09:00", "' 23:59:30 ', 23:59:30"})
  void readsATimeAsPeopleWriteIt(String written, LocalTime time) throws DomainException {
    assertThat(TimesOfDay.parse(written)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24.00", "12.60", "1405", "kahdelta"})
  void refusesWhatIsNoTime(String written) {
    assertThatThrownBy(() -> TimesOfDay.parse(written)).hasMessage("BAD_TIME_OF_DAY");
  }

  @Test
  void showsWhatItReads() throws DomainException {
    LocalTime time = LocalTime.of(9, 5, 7);
    assertThat(TimesOfDay.show(time, Language.FI)).isEqualTo("9.05.07");
    assertThat(TimesOfDay.show(time, Language.EN)).isEqualTo("09:05:07");
    assertThat(TimesOfDay.parse(TimesOfDay.show(time, Language.SV))).isEqualTo(time);
  }
}
