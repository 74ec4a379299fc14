package fi.kortisto.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a row of the log says beyond its columns. The digest stays in the chain when salt and text
 * are erased with the person; without the salt nobody can try out what the text was.
 */
record LogDetail(String salt, String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  static LogDetail salted(String text) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new LogDetail(HexFormat.of().formatHex(salt), text);
  }

  /** SHA-256 of salt and text, in hexadecimal. */
  String digest() {
    return LogChain.sha256((salt + text).getBytes(StandardCharsets.UTF_8));
  }
}
