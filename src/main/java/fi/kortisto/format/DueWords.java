package fi.kortisto.format;

import fi.kortisto.model.DueRequest;
import fi.kortisto.model.Language;
import java.time.LocalDate;

/** Says how long there is to answer a request, as short as a row of a list needs it. */
public final class DueWords {

  private final Language language;
  private final Words words;

  public DueWords(Language language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /**
   * {@code 3 päivää jäljellä}, {@code tänään} or {@code 2 päivää myöhässä}; while the clock stands
   * still, that it does; of an answered request when it was, and of one that was closed without an
   * answer that it is closed.
   */
  public String of(DueRequest request, LocalDate today) {
    if (request.isPaused()) {
      return words.of(request.state());
    }
    return request.state().isUnanswered()
        ? left(request.daysLeft(today))
        : request
            .answered()
            .map(day -> words.get("due.answered", ValueForms.date(day, language)))
            .orElseGet(() -> words.of(request.state()));
  }

  /**
   * How long there is.
   *
   * @param days until the last day; negative when it has passed
   */
  public String left(long days) {
    if (days == 0) {
      return words.get("due.today");
    }
    return days > 0 ? words.get("due.left", days) : words.get("due.late", -days);
  }
}
