package fi.kortisto.model;

/** Y-tunnus, the Finnish business id {@code NNNNNNN-C}. */
public final class BusinessId {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  private BusinessId() {}

  /**
   * Whether the text is a business id with a right check digit: the digits weighted 7 9 10 5 8 4 2,
   * summed modulo 11; 0 gives 0, 1 is never used, anything else gives 11 less the remainder.
   */
  public static boolean isValid(String text) {
    if (!text.matches("[0-9]{7}-[0-9]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    int remainder = sum % 11;
    int check = remainder == 0 ? 0 : 11 - remainder;
    return remainder != 1 && check == text.charAt(8) - '0';
  }
}
