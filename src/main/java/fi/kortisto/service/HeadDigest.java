package fi.kortisto.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** By which a table's head is known again, whatever the case and spacing of its words. */
final class HeadDigest {

  private HeadDigest() {}

  static String of(List<String> heads) {
    String text =
        String.join(
            "\n",
            heads.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .toList());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new AssertionError(everyPlatformHasIt);
    }
  }
}
