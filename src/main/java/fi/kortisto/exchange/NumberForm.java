package fi.kortisto.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a spreadsheet shows a number: as such, as a day, a time, or with as many digits as a postcode
 * has.
 *
 * @param pattern of digits, {@code 00000} or {@code 000 0000000}; blank for other kinds
 */
record NumberForm(Kind kind, String pattern) {

  /** What the number stands for. */
  enum Kind {
    NUMBER,
    DAY,
    TIME,
    DIGITS
  }

  static final NumberForm PLAIN = new NumberForm(Kind.NUMBER, "");

  private static final Pattern LITERALS =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].|General|Standard");
  private static final Pattern DIGITS = Pattern.compile("[0# ()+-]*0[0# ()+-]*");
  private static final int LONGEST = 40;
  private static final int DAYS_TO_YEAR_9999 = 2_958_465;

  /**
   * @param id of the formats that every program knows; the code counts for others
   */
  static NumberForm of(int id, String code) {
    if (code.isEmpty()) {
      return byId(id);
    }
    String first = code.split(";", 2)[0];
    String shown = LITERALS.matcher(first).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    if (shown.matches(".*[dy].*") || shown.matches(".*m.*") && !shown.matches(".*[hs].*")) {
      return new NumberForm(Kind.DAY, "");
    }
    if (shown.matches(".*[hs].*") || first.matches(".*\\[[hms]+].*")) {
      return new NumberForm(Kind.TIME, "");
    }
    String digits = first.replaceAll("\\\\(.)|\"([^\"]*)\"", "$1$2");
    return digits.length() > 1 && DIGITS.matcher(digits).matches()
        ? new NumberForm(Kind.DIGITS, digits)
        : PLAIN;
  }

  private static NumberForm byId(int id) {
    boolean day = id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    boolean time = id >= 18 && id <= 21 || id >= 45 && id <= 47;
    return day || time ? new NumberForm(day ? Kind.DAY : Kind.TIME, "") : PLAIN;
  }

  /**
   * The text of a number: a day as ISO 8601 has it, a number without needless zeros.
   *
   * @param from1904 whether days are counted from 1904
   */
  String text(String raw, boolean from1904) {
    Optional<BigDecimal> number = number(raw);
    return number.map(value -> text(value, from1904)).orElse(raw);
  }

  private String text(BigDecimal number, boolean from1904) {
    boolean onCalendar =
        number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(DAYS_TO_YEAR_9999)) <= 0;
    return switch (kind) {
      case DAY -> onCalendar ? day(number, from1904).toString() : plain(number);
      case TIME -> onCalendar ? time(number).toString() : plain(number);
      case DIGITS -> filled(number);
      case NUMBER -> plain(number);
    };
  }

  /** Excel has a 29 February 1900, so that days are counted from another one before March. */
  private static LocalDate day(BigDecimal number, boolean from1904) {
    int days = number.setScale(0, RoundingMode.FLOOR).intValueExact();
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
  }

  private static LocalTime time(BigDecimal number) {
    BigDecimal ofDay = number.remainder(BigDecimal.ONE);
    int minutes =
        ofDay.multiply(BigDecimal.valueOf(1440)).setScale(0, RoundingMode.HALF_UP).intValue();
    return LocalTime.of(minutes / 60 % 24, minutes % 60);
  }

  /** The digits from the right on into the pattern; a sign is taken for part of a plus. */
  private String filled(BigDecimal number) {
    String digits = plain(number);
    if (!digits.matches("\\d+")) {
      return digits;
    }
    StringBuilder text = new StringBuilder();
    int next = digits.length() - 1;
    for (int i = pattern.length() - 1; i >= 0; i--) {
      char place = pattern.charAt(i);
      if (place != '0' && place != '#') {
        text.append(place);
      } else if (next >= 0) {
        text.append(digits.charAt(next--));
      } else if (place == '0') {
        text.append('0');
      }
    }
    return digits.substring(0, next + 1) + text.reverse().toString().strip();
  }

  private static String plain(BigDecimal number) {
    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return shortest.toPlainString();
  }

  /** Empty for text and for what would take pages to write out. */
  static Optional<BigDecimal> number(String raw) {
    if (raw.length() > LONGEST || !raw.matches("[+-]?[0-9.]+([eE][+-]?\\d{1,2})?")) {
      return Optional.empty();
    }
    try {
      BigDecimal exact = new BigDecimal(raw);
      return Optional.of(
          exact.precision() > 15 ? exact.round(new java.math.MathContext(15)) : exact);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
