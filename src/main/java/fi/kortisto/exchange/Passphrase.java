package fi.kortisto.exchange;

import fi.kortisto.model.Language;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The passphrase of a {@link SealedArchive}: words drawn at random from a list in the person's
 * language, such as {@code metsa-kello-...}, to be told by phone or by post. Zeroed when closed.
 *
 * <p>Whoever has the archive can try passphrases for as long as they like, at a thousand rounds of
 * PBKDF2-HMAC-SHA1 each (WinZip's form fixes that), so that there must be at least {@value
 * #LEAST_BITS} bits in it: eight words of the lists of 1,024 to 2,047 words, seven of up to 7,131.
 * The words have the letters a to z alone: programs disagree about how others are encoded in a
 * ZIP's password, and no list has two words that sound alike but for a doubled letter.
 */
public final class Passphrase implements AutoCloseable {

  static final int LEAST_BITS = 77;
  static final int FEWEST_WORDS = 6;

  private static final char BETWEEN = '-';
  private static final SecureRandom RANDOM = new SecureRandom();

  private final char[] characters;

  private Passphrase(char[] characters) {
    this.characters = characters;
  }

  /** A new one, which nobody has seen yet. */
  public static Passphrase generate(Language language) {
    List<String> list = PassphraseWords.in(language);
    List<String> drawn =
        IntStream.range(0, words(list.size()))
            .mapToObj(_ -> list.get(RANDOM.nextInt(list.size())))
            .toList();
    int letters = drawn.stream().mapToInt(String::length).sum();
    CharBuffer characters = CharBuffer.allocate(letters + drawn.size() - 1);
    for (String word : drawn) {
      if (characters.position() > 0) {
        characters.put(BETWEEN);
      }
      characters.put(word);
    }
    return new Passphrase(characters.array());
  }

  /** How many words of a list of that size are needed. */
  static int words(int size) {
    return Math.max(FEWEST_WORDS, (int) Math.ceil(LEAST_BITS * Math.log(2) / Math.log(size)));
  }

  /** The characters themselves, which are zeroed when this is closed; not a copy. */
  public char[] characters() {
    return characters;
  }

  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "Passphrase";
  }
}
