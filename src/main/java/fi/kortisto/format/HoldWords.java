package fi.kortisto.format;

import fi.kortisto.model.Hold;
import fi.kortisto.model.Language;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what keeps an item, and until when. */
public final class HoldWords {

  private final Language language;
  private final Words words;
  private final LocalDate today;

  public HoldWords(Language language, LocalDate today) {
    this.language = language;
    this.words = Words.of(language);
    this.today = today;
  }

  /** On one line: {@code Oikeusvaade · arviolta 1.6.2027 asti · reklamaatio}. */
  public String of(Hold hold) {
    return Stream.of(words.beginning(hold.ground()), end(hold), hold.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /**
   * Until when it stands: {@code 31.12.2032 asti}, {@code arviolta 1.6.2027 asti} or {@code
   * toistaiseksi}; or how it ended.
   */
  public String end(Hold hold) {
    if (hold.ended().isPresent()) {
      return words.get("held.ended", hold.ended().get().reason());
    }
    return hold.until()
        .map(day -> words.get(hold.standsOn(today) ? "held.until" : "held.over", date(day)))
        .or(() -> hold.expected().map(day -> words.get("held.expected", date(day))))
        .orElseGet(() -> words.get("held.open"));
  }

  private String date(LocalDate day) {
    return ValueForms.date(day, language);
  }
}
