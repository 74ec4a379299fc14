package fi.kortisto.exchange;

/** Text as it may be stored: no control characters but line feed and tab, nothing at its edges. */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .chars()
        .filter(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\t')
        .forEach(c -> plain.append((char) c));
    return plain.toString().strip();
  }

  private static boolean isPlain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7F) {
        return false;
      }
    }
    return length == 0
        || !Character.isWhitespace(text.charAt(0))
            && !Character.isWhitespace(text.charAt(length - 1));
  }
}
