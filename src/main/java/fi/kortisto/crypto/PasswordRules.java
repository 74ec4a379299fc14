package fi.kortisto.crypto;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which passwords may be chosen: at least twelve characters, and not to be guessed within 10^8
 * tries by zxcvbn's reckoning, which knows common passwords, names, English words, keyboard rows,
 * dates and repeats, and here common Finnish and Swedish words too. No character is required or
 * forbidden, and there is no longest password.
 */
public final class PasswordRules {

  /** Fewest characters (Unicode code points). */
  public static final int FEWEST_CHARACTERS = 12;

  /** The lowest {@link #score} that is accepted. */
  public static final int LOWEST_SCORE = 3;

  /**
   * zxcvbn's time grows faster than the password's length, so it is shown the beginning only: one
   * that begins badly is refused however long it is.
   */
  private static final int MOST_MEASURED = 100;

  private static final int SHORTEST_WORD = 3;

  private PasswordRules() {}

  /**
   * Passes a password that may be chosen.
   *
   * @param userInputs what an attacker would try first: login, the person's and the firm's names
   * @throws DomainException {@link Problem#PASSWORD_TOO_SHORT} with the fewest characters, {@link
   *     Problem#PASSWORD_TOO_COMMON} for known passwords, words and the user inputs, {@link
   *     Problem#PASSWORD_TOO_EASY} for anything else that is soon guessed
   */
  public static void check(Password password, String... userInputs) throws DomainException {
    if (length(password) < FEWEST_CHARACTERS) {
      throw new DomainException(Problem.PASSWORD_TOO_SHORT, FEWEST_CHARACTERS);
    }
    Strength strength = measure(password, userInputs);
    boolean tooWeak = strength.getScore() < LOWEST_SCORE;
    boolean onlyWords =
        strength.getSequence().stream().allMatch(match -> match.pattern == Pattern.Dictionary);
    strength.wipe();
    if (tooWeak) {
      throw new DomainException(
          onlyWords ? Problem.PASSWORD_TOO_COMMON : Problem.PASSWORD_TOO_EASY);
    }
  }

  /**
   * For a meter while typing: 0 guessed at once, 4 very hard to guess. Short passwords may score
   * well and still be refused.
   *
   * @param userInputs as for {@link #check}
   */
  public static int score(Password password, String... userInputs) {
    Strength strength = measure(password, userInputs);
    int score = strength.getScore();
    strength.wipe();
    return score;
  }

  private static int length(Password password) {
    char[] characters = password.characters();
    int length = Character.codePointCount(characters, 0, characters.length);
    Arrays.fill(characters, '\0');
    return length;
  }

  private static Strength measure(Password password, String... userInputs) {
    char[] characters = password.characters();
    char[] measured = Arrays.copyOf(characters, Math.min(characters.length, MOST_MEASURED));
    Arrays.fill(characters, '\0');
    return Guessing.ZXCVBN.measure(new WipeableString(measured), words(userInputs));
  }

  /** Each input as it is and its words, so that "Esimerkki Oy" is also found as "esimerkki". */
  private static List<String> words(String... userInputs) {
    return Arrays.stream(userInputs)
        .flatMap(
            input -> Stream.concat(Stream.of(input), Stream.of(input.split("[^\\p{L}\\p{N}]+"))))
        .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= MOST_MEASURED)
        .distinct()
        .toList();
  }

  /** Loads some 100,000 words when first needed. */
  private static final class Guessing {

    static final Zxcvbn ZXCVBN = load();

    private static Zxcvbn load() {
      try (InputStream words =
          Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-words.txt"))) {
        List<String> finnishAndSwedish =
            new String(words.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split(" ")))
                .flatMap(word -> Stream.of(word, withoutDots(word)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
        return new ZxcvbnBuilder()
            .dictionaries(StandardDictionaries.loadAllDictionaries())
            .dictionary(new Dictionary("finnish_and_swedish", finnishAndSwedish))
            .keyboards(StandardKeyboards.loadAllKeyboards())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** As on a keyboard that has no ä. */
    private static String withoutDots(String word) {
      return word.replace('ä', 'a').replace('å', 'a').replace('ö', 'o');
    }
  }
}
