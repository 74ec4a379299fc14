package fi.kortisto.format;

import fi.kortisto.model.Language;
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

  /** 180 days from the event, then erased; or that there is no fixed time. */
  public static String of(StorageRule rule, Language language) {
    Words words = Words.of(language);
    return rule.period()
        .map(
            period ->
                words.get(
                    "storage.span",
                    of(period, language),
                    words.of(rule.clock()),
                    words.of(rule.then())))
        .orElseGet(() -> words.get("storage.no-span"));
  }
}
