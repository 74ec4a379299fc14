package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.HoldGround;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.StayReason;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerm.Cause;
import fi.kortisto.model.StorageTerm.Goes;
import fi.kortisto.model.StorageTerm.Stays;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Storage times as people read them. */
class TermWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final Label LAW =
      new Label("kirjanpitolaki, 2:10", "bokföringslagen, 2:10", "Accounting Act, 2:10");
  private static final StorageFloor SIX_YEARS = new StorageFloor(Period.ofYears(6), true, LAW);

  private static final StorageTerm LATER =
      new Goes(
          LocalDate.of(2027, 4, 3),
          Ending.ERASE,
          new Cause.Time(
              Period.ofMonths(24), StorageClock.LAST_ACTIVITY, LocalDate.of(2025, 4, 3)));

  private static String words(Language language, StorageTerm term) {
    return new TermWords(language, TODAY).of(term);
  }

  private static Stays stays(StayReason why, Label words) {
    return new Stays(why, Optional.empty(), words, Optional.empty());
  }

  @Test
  void saysOnWhichDayAndWhy() {
    assertThat(words(Language.FI, LATER))
        .isEqualTo(
            "Poistetaan 3.4.2027, kun 24 kuukautta on kulunut viimeisestä tapahtumasta henkilön"
                + " kanssa (3.4.2025).");
    assertThat(words(Language.SV, LATER))
        .isEqualTo(
            "Raderas 3.4.2027, när 24 månader har gått från den senaste händelsen med personen"
                + " (3.4.2025).");
    assertThat(words(Language.EN, LATER))
        .isEqualTo(
            "Erased on 3 Apr 2027, 24 months from the last activity with the person (3 Apr 2025).");
  }

  @Test
  void saysThatTheTimeIsOver() {
    StorageTerm due =
        new Goes(
            TODAY,
            Ending.ANONYMISE,
            new Cause.Time(Period.ofDays(1), StorageClock.EVENT, TODAY.minusDays(1)));
    assertThat(words(Language.FI, due))
        .isEqualTo(
            "Anonymisoidaan seuraavassa siivouksessa: 1 päivä on kulunut tapahtumasta (4.3.2026).");
  }

  @Test
  void namesTheLaw() {
    assertThat(
            words(
                Language.FI,
                new Goes(LocalDate.of(2033, 1, 1), Ending.ERASE, new Cause.Law(SIX_YEARS))))
        .isEqualTo("Poistetaan 1.1.2033, kun lain määräämä aika on ohi (kirjanpitolaki, 2:10).");
    Stays until =
        new Stays(StayReason.LAW, Optional.of(LocalDate.of(2027, 12, 31)), LAW, Optional.empty());
    assertThat(words(Language.EN, until))
        .isEqualTo("Stays until 31 Dec 2027: Accounting Act, 2:10.");
  }

  @Test
  void saysWhyAnItemStays() {
    Stays held =
        new Stays(
            StayReason.HELD, Optional.empty(), Label.NONE, Optional.of(HoldGround.OPEN_INVOICE));
    assertThat(words(Language.FI, held)).isEqualTo("Säilyy: avoin lasku.");
    assertThat(words(Language.FI, stays(StayReason.CRITERION, Label.same("Suhteen ajan."))))
        .isEqualTo("Säilyy: Suhteen ajan.");
    assertThat(words(Language.SV, stays(StayReason.NO_RULE, Label.NONE)))
        .isEqualTo("Bevaras: ingen lagringstid har bestämts.");
  }

  @Test
  void aRuleTellsItsShortestTimeAndItsDay() {
    StorageRule rule =
        new StorageRule(
            Optional.of(Period.ofYears(2)),
            StorageClock.NOTICE_DAY,
            Optional.of(LocalDate.of(2026, 1, 1)),
            Ending.ERASE,
            Optional.of(SIX_YEARS),
            Label.NONE);
    assertThat(Spans.of(rule, Language.FI))
        .isEqualTo(
            "2 vuotta 1.1.2026 alkaen, sitten poistetaan; vähintään 6 vuotta kalenterivuoden"
                + " päättymisestä (kirjanpitolaki, 2:10)");
  }
}
