package fi.kortisto.format;

import fi.kortisto.model.Language;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Periods and storage rules in words. */
public final class Spans {

  private Spans() {}

  /** 2 years, 6 months. */
  public static String of(Period period, Language language) {
    Words words = Words.of(language);
    List<String> parts = new ArrayList<>();
    if (period.getYears() != 0) {
      parts.add(words.get("span.years", period.getYears()));
    }
    if (period.getMonths() != 0) {
      parts.add(words.get("span.months", period.getMonths()));
    }
    if (period.getDays() != 0 || parts.isEmpty()) {
      parts.add(words.get("span.days", period.getDays()));
    }
    return String.join(", ", parts);
  }

  /**
   * 180 days from the event, then erased; or that there is no fixed time. With the shortest time,
   * where a law sets one.
   */
  public static String of(StorageRule rule, Language language) {
    Words words = Words.of(language);
    String span =
        rule.period()
            .map(
                period ->
                    words.get(
                        "storage.span",
                        of(period, language),
                        from(rule, language),
                        words.of(rule.then())))
            .orElseGet(() -> words.get("storage.no-span"));
    return withFloor(span, rule, language);
  }

  private static String from(StorageRule rule, Language language) {
    Words words = Words.of(language);
    return rule.noticeDay()
        .filter(_ -> rule.clock() == StorageClock.NOTICE_DAY)
        .map(day -> words.get("storage.from-day", ValueForms.date(day, language)))
        .orElseGet(() -> words.of(rule.clock()));
  }

  /** What is said of a rule, with the shortest time where a law sets one. */
  public static String withFloor(String said, StorageRule rule, Language language) {
    return rule.floor()
        .map(floor -> said.replaceFirst("\\.$", "") + "; " + of(floor, language))
        .orElse(said);
  }

  /** At least 6 years from the end of the calendar year, and by which law. */
  public static String of(StorageFloor floor, Language language) {
    String key = floor.fromYearEnd() ? "storage.floor-from-year-end" : "storage.floor";
    return Words.of(language).get(key, of(floor.period(), language), floor.law().in(language));
  }
}
