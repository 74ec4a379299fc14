package fi.kortisto.format;

import fi.kortisto.model.Deadline;
import fi.kortisto.model.Holiday;
import fi.kortisto.model.Language;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words why a request must be answered by a certain day. */
public final class DeadlineWords {

  private final Language language;
  private final Words words;

  public DeadlineWords(Language language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /** The steps of the reckoning, one sentence each, the last day at the end. */
  public String of(Deadline deadline) {
    List<String> sentences = new ArrayList<>();
    for (Deadline.Step step : deadline.steps()) {
      sentences.add(sentence(step, deadline.received()));
    }
    sentences.add(words.get("deadline.due", date(deadline.due())));
    return String.join(" ", sentences);
  }

  private String sentence(Deadline.Step step, LocalDate received) {
    return switch (step) {
      case Deadline.MonthsOn(int months, LocalDate day) ->
          words.get("deadline.months-on", months, date(received), date(day));
      case Deadline.MonthsEnd(int months, int number, LocalDate day) ->
          words.get("deadline.months-end", months, date(received), date(day), number);
      case Deadline.Paused(long days, LocalDate day) ->
          words.get("deadline.paused", days, date(day));
      case Deadline.MovedOn(LocalDate from, Optional<Holiday> holiday) ->
          words.get("deadline.moved-on", date(from), holiday.map(words::of).orElse(weekday(from)));
    };
  }

  private String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
  }

  private String date(LocalDate day) {
    return ValueForms.date(day, language);
  }
}
