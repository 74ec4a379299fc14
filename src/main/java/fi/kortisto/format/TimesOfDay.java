package fi.kortisto.format;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Problem;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write and read them: 14.05 in Finnish, 14:05 elsewhere. */
public final class TimesOfDay {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?");

  private TimesOfDay() {}

  /**
   * @throws DomainException BAD_TIME_OF_DAY
   */
  public static LocalTime parse(String text) throws DomainException {
    Matcher matcher = WRITTEN.matcher(text.strip());
    if (!matcher.matches()) {
      throw new DomainException(Problem.BAD_TIME_OF_DAY);
    }
    try {
      return LocalTime.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException noSuchTime) {
      throw new DomainException(noSuchTime, Problem.BAD_TIME_OF_DAY);
    }
  }

  /** With the seconds where there are any. */
  public static String show(LocalTime time, Language language) {
    String minutes = language == Language.FI ? "H.mm" : "HH:mm";
    String seconds = language == Language.FI ? ".ss" : ":ss";
    String form = time.getSecond() == 0 ? minutes : minutes + seconds;
    return DateTimeFormatter.ofPattern(form, Locale.ROOT).format(time);
  }
}
