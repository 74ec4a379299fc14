package fi.kortisto.model;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Henkilötunnus, the Finnish personal identity code {@code DDMMYY?NNNC}. */
public final class IdentityCode {

  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private IdentityCode() {}

  /**
   * Whether the text, in capitals, is an identity code: a real birth date, a known century sign, an
   * individual number from 002 and the right check character (nine digits modulo 31). Test codes
   * with an individual number of 900-999 count as valid.
   */
  public static boolean isValid(String text) {
    if (!text.matches("[0-9]{6}[-+YXWVUABCDEF][0-9]{3}[0-9A-Y]")) {
      return false;
    }
    String individual = text.substring(7, 10);
    int digits = Integer.parseInt(text.substring(0, 6) + individual);
    return Integer.parseInt(individual) >= 2
        && isDate(text)
        && CHECK.charAt(digits % 31) == text.charAt(10);
  }

  private static boolean isDate(String text) {
    int century =
        switch (text.charAt(6)) {
          case '+' -> 1800;
          case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
          default -> 1900;
        };
    try {
      return LocalDate.of(
              century + Integer.parseInt(text.substring(4, 6)),
              Integer.parseInt(text.substring(2, 4)),
              Integer.parseInt(text.substring(0, 2)))
          .isAfter(LocalDate.MIN);
    } catch (DateTimeException notADay) {
      return false;
    }
  }
}
