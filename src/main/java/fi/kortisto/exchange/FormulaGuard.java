package fi.kortisto.exchange;

/**
 * Keeps a spreadsheet from running a cell as a formula: a text that begins like one gets an
 * apostrophe before it (OWASP, CSV injection), which reading takes away again.
 */
final class FormulaGuard {

  private static final String STARTS = "=+-@\t\r";

  private FormulaGuard() {}

  static String guard(String text) {
    return isRisky(text, firstOther(text)) ? "'" + text : text;
  }

  /** Undoes {@link #guard}; a text that was never guarded may lose the same apostrophe. */
  static String unguard(String text) {
    return !text.isEmpty() && text.charAt(0) == '\'' && isRisky(text, firstOther(text))
        ? text.substring(1)
        : text;
  }

  private static boolean isRisky(String text, int position) {
    return position < text.length() && STARTS.indexOf(text.charAt(position)) >= 0;
  }

  private static int firstOther(String text) {
    int position = 0;
    while (position < text.length() && text.charAt(position) == '\'') {
      position++;
    }
    return position;
  }
}
