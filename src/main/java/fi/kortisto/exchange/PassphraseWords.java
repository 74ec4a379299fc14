package fi.kortisto.exchange;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The words of which passphrases are made: short, everyday, in the letters a to z. */
final class PassphraseWords {

  private PassphraseWords() {}

  static List<String> in(Language language) {
    String name = "passphrase/words_" + language.code() + ".txt";
    try (InputStream data = PassphraseWords.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.US_ASCII);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split(" +")))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
