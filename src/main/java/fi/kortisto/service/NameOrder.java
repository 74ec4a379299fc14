package fi.kortisto.service;

import fi.kortisto.format.Traits;
import fi.kortisto.format.Traits.Name;
import java.util.List;

/**
 * The first letters of a person's name in one number: six of the family name and six of the given
 * name. Enough to see that two names have nothing in common, and to lay names beside each other in
 * the order of the alphabet.
 */
final class NameOrder {

  /** Of one who has no name, or several. */
  static final long UNKNOWN = 0;

  private static final int LETTERS = 6;
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;
  private static final int OTHER = MASK;

  private NameOrder() {}

  static long of(Traits traits) {
    if (traits.names().size() != 1) {
      return UNKNOWN;
    }
    Name name = traits.names().getFirst();
    return name.given().isEmpty() || name.family().isEmpty()
        ? UNKNOWN
        : (packed(name.family()) << (LETTERS * BITS)) | packed(name.given());
  }

  private static long packed(List<String> words) {
    String word = words.getFirst();
    long packed = 0;
    for (int i = 0; i < LETTERS; i++) {
      packed = (packed << BITS) | (i < word.length() ? letter(word.charAt(i)) : 0);
    }
    return packed;
  }

  private static int letter(char c) {
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : OTHER;
  }

  /** Whether two persons may bear one name, as far as its first letters tell. */
  static boolean mayAgree(long one, long other) {
    if (one == UNKNOWN || other == UNKNOWN) {
      return true;
    }
    long given = initial(one);
    long otherGiven = initial(other);
    long family = initial(one >>> (LETTERS * BITS));
    long otherFamily = initial(other >>> (LETTERS * BITS));
    return given == otherGiven || (given == otherFamily && family == otherGiven);
  }

  private static long initial(long packed) {
    return (packed >>> ((LETTERS - 1) * BITS)) & MASK;
  }
}
