package fi.kortisto.cli;

import fi.kortisto.format.DeadlineWords;
import fi.kortisto.format.ValueForms;
import fi.kortisto.format.Words;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The command line's own sentences in one language, and the words it shares. */
record Speech(Language language, ZoneId zone) {

  static final String MESSAGES = "fi.kortisto.cli.messages";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  ResourceBundle messages() {
    return Words.bundle(MESSAGES, language);
  }

  Words words() {
    return Words.of(language);
  }

  String say(String key, Object... arguments) {
    return words().fill(messages().getString(key), arguments);
  }

  String day(LocalDate day) {
    return ValueForms.date(day, language);
  }

  String moment(Instant instant) {
    ZonedDateTime local = instant.atZone(zone);
    return day(local.toLocalDate()) + " " + TIME.format(local);
  }

  /** Why a request must be answered by its last day. */
  String reason(Deadline deadline) {
    return new DeadlineWords(language).of(deadline);
  }

  /** The words for constants, in their order, commas between them. */
  String list(Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparingInt(Enum::ordinal))
        .map(words()::of)
        .collect(Collectors.joining(", "));
  }

  /**
   * Text of a file or a person made harmless for a terminal: no control characters, which could
   * rewrite the screen, and none that turn the direction of writing.
   */
  static String harmless(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", " ");
  }

  /**
   * Whether characters were lost before the program saw the text: without a locale, Java reads each
   * byte of an ä in an argument or a variable as the replacement character.
   */
  static boolean isGarbled(String text) {
    return text.indexOf('\ufffd') >= 0;
  }
}
