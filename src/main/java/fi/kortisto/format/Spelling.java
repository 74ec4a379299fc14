package fi.kortisto.format;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words may be one that somebody has mistyped. */
final class Spelling {

  private static final double ALIKE = 0.9;
  private static final int LONG_WORD = 8;
  private static final int SHORTEST = 4;

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
  private static final LevenshteinDistance TWO_LETTERS = new LevenshteinDistance(2);

  private Spelling() {}

  /** Whether they are equal or nearly so: a letter or, in a long word, two. */
  static boolean isNear(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST) {
      return false;
    }
    LevenshteinDistance letters = shorter >= LONG_WORD ? TWO_LETTERS : ONE_LETTER;
    return letters.apply(one, other) >= 0 && JARO_WINKLER.apply(one, other) >= ALIKE;
  }

  /** Whether one of the two stands for the other: {@code a} for {@code aino}. */
  static boolean isInitial(String one, String other) {
    return Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
  }

  /** Names of several words run together: {@code anna liisa} as {@code annaliisa}. */
  static boolean isNear(List<String> one, List<String> other) {
    return isNear(String.join("", one), String.join("", other));
  }
}
