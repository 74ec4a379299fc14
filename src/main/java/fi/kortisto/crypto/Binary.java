package fi.kortisto.crypto;

import java.util.Base64;

/** Bytes as the text that stands in the key ring. */
final class Binary {

  private Binary() {}

  static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Of a text seen to be {@linkplain #hasLength well-formed}. */
  static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }

  static boolean hasLength(String text, int length) {
    try {
      return bytes(text).length == length;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
