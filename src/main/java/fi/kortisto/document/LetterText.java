package fi.kortisto.document;

import fi.kortisto.format.ValueForms;
import fi.kortisto.format.Words;
import fi.kortisto.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of the letters in one language, and how dates and spans are written in them. */
final class LetterText {

  /** Letters go out from Finland, whatever the machine's clock is set to. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private final Language language;
  private final Words words;
  private final ResourceBundle bundle;

  LetterText(Language language) {
    this.language = language;
    this.words = Words.of(language);
    this.bundle = Words.bundle("fi.kortisto.document.letters", language);
  }

  Language language() {
    return language;
  }

  String get(String key, Object... arguments) {
    return words.fill(bundle.getString(key), arguments);
  }

  /** The word for an enum's constant that all of the program shares. */
  String word(Enum<?> constant) {
    return words.of(constant);
  }

  /** As {@link #word}, for where it begins a line. */
  String beginning(Enum<?> constant) {
    return words.beginning(constant);
  }

  /** The text with a capital letter first. */
  String capital(String line) {
    return words.beginning(line);
  }

  /** Every text whose key begins with the prefix, by the rest of its key, for a template. */
  Map<String, String> under(String prefix) {
    Map<String, String> texts = new HashMap<>();
    for (String key : bundle.keySet()) {
      if (key.startsWith(prefix)) {
        texts.put(key.substring(prefix.length()), words.fill(bundle.getString(key)));
      }
    }
    return texts;
  }

  String date(LocalDate day) {
    return ValueForms.date(day, language);
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  String moment(Instant instant) {
    return moment(LocalDateTime.ofInstant(instant, ZONE));
  }

  /** The day, and the time where one is known. */
  String moment(LocalDateTime at) {
    String time = time(at);
    return time.isEmpty() ? date(at.toLocalDate()) : get("moment", date(at.toLocalDate()), time);
  }

  /** Blank at midnight, which stands for a day of which the hour is not known. */
  String time(LocalDateTime at) {
    if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return "";
    }
    return get("time", clock(at.toLocalTime()));
  }

  /** The time of day of a message. */
  String clock(LocalTime at) {
    return DateTimeFormatter.ofPattern(bundle.getString("time-pattern")).format(at);
  }

  /** From when, and to when where that is known. */
  String span(LocalDate from, Optional<LocalDate> until) {
    return until
        .map(last -> get("ban.until", date(from), date(last)))
        .orElseGet(() -> get("ban.from", date(from)));
  }

  /** How the Data Protection Ombudsman is reached (GDPR art. 77). */
  List<String> authority() {
    return List.of(
        get("authority.name"),
        get("authority.post"),
        get("authority.visit"),
        get("authority.phone"),
        get("authority.mail") + ", " + get("authority.web"));
  }

  /** A file's size as people read it. */
  String size(long bytes) {
    return bytes < 1_000_000
        ? get("size.kilobytes", Math.ceilDiv(bytes, 1_000))
        : get("size.megabytes", bytes / 1_000_000.0);
  }
}
