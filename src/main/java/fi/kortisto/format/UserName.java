package fi.kortisto.format;

import fi.kortisto.model.Kinship;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a user's name, as they are compared with the names of persons on file: family and
 * given name in whatever order, accents and hyphens forgiven.
 *
 * @param words those of the full name; where it is not known, those of a login such as {@code
 *     given.family}. Fewer than two tell nothing
 */
public record UserName(Set<String> words) {

  private static final int ENOUGH = 2;

  public UserName {
    words = Set.copyOf(words);
  }

  public static UserName of(String fullName, String login) {
    return new UserName(Set.copyOf(Folded.words(fullName.isBlank() ? login : fullName)));
  }

  public boolean tellsAnything() {
    return words.size() >= ENOUGH;
  }

  /**
   * @param displayName as a person stands in lists: {@code Mäkinen, Aino}, or a whole name without
   *     a comma, whose last word is taken for the surname
   */
  public Kinship with(String displayName) {
    if (!tellsAnything()) {
      return Kinship.NONE;
    }
    int comma = displayName.indexOf(',');
    List<String> all = Folded.words(displayName);
    Set<String> family =
        new HashSet<>(
            comma >= 0
                ? Folded.words(displayName.substring(0, comma))
                : all.subList(Math.max(0, all.size() - 1), all.size()));
    Set<String> given =
        new HashSet<>(
            comma >= 0
                ? Folded.words(displayName.substring(comma + 1))
                : all.subList(0, Math.max(0, all.size() - 1)));
    given.removeAll(family);
    family.retainAll(words);
    given.retainAll(words);
    if (family.isEmpty()) {
      return Kinship.NONE;
    }
    return given.isEmpty() ? Kinship.SAME_SURNAME : Kinship.OWN_NAME;
  }
}
