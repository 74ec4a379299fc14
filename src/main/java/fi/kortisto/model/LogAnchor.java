package fi.kortisto.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of the access log at a moment, short enough to be printed: {@code
 * 1234-2026-03-05-9f86d081884c7d65}. Whoever holds such a paper can tell later whether the log up
 * to that row is still the same.
 *
 * @param number of the last row
 * @param date of that row, UTC
 * @param shortHash first 16 hexadecimal digits of that row's hash
 */
public record LogAnchor(long number, LocalDate date, String shortHash) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,18})-(\\d{4}-\\d{2}-\\d{2})-([0-9a-f]{16})");

  /** Reads the printed form; empty when the text is not one. */
  public static Optional<LogAnchor> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LogAnchor(
              Long.parseLong(matcher.group(1)),
              LocalDate.parse(matcher.group(2)),
              matcher.group(3)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return number + "-" + date + "-" + shortHash;
  }
}
