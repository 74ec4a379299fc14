package fi.kortisto.format;

import fi.kortisto.format.Traits.Name;
import java.util.List;

/** How alike the names of two persons are. */
enum NameLikeness {
  /** One of the two says nothing that could be compared. */
  UNKNOWN,
  DIFFERENT,
  /** The given name only; the family name is another. */
  GIVEN,
  NEAR,
  SAME;

  /** The best that any name of the one and any of the other give. */
  static NameLikeness of(List<Name> some, List<Name> others) {
    NameLikeness best = UNKNOWN;
    for (Name one : some) {
      for (Name other : others) {
        NameLikeness likeness = of(one, other);
        if (likeness.compareTo(best) > 0) {
          best = likeness;
        }
      }
    }
    return best;
  }

  private static NameLikeness of(Name one, Name other) {
    Part given = Part.of(one.given(), other.given());
    Part family = Part.of(one.family(), other.family());
    if (given.agrees() && family.agrees()) {
      return given == Part.SAME && family == Part.SAME ? SAME : NEAR;
    }
    if (Part.of(one.given(), other.family()).agrees()
        && Part.of(one.family(), other.given()).agrees()) {
      return NEAR;
    }
    if (given == Part.DIFFERENT) {
      return isLoneFamilyName(one, other) || isLoneFamilyName(other, one) ? UNKNOWN : DIFFERENT;
    }
    if (given.agrees()) {
      return family == Part.DIFFERENT ? GIVEN : UNKNOWN;
    }
    return family == Part.DIFFERENT ? DIFFERENT : UNKNOWN;
  }

  /** A name of one word that nobody has taken apart. */
  private static boolean isLoneFamilyName(Name lone, Name other) {
    return lone.family().isEmpty() && Part.of(lone.given(), other.family()).agrees();
  }

  /** How alike two given or two family names are. */
  private enum Part {
    UNKNOWN,
    DIFFERENT,
    NEAR,
    SAME;

    boolean agrees() {
      return this == NEAR || this == SAME;
    }

    /** A second given name, or one half of a double name, may be left out. */
    static Part of(List<String> one, List<String> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return UNKNOWN;
      }
      if (one.equals(other)) {
        return SAME;
      }
      if (one.containsAll(other) || other.containsAll(one)) {
        return one.getFirst().equals(other.getFirst()) ? SAME : NEAR;
      }
      String first = one.getFirst();
      String second = other.getFirst();
      boolean near =
          Spelling.isNear(first, second)
              || Spelling.isInitial(first, second)
              || Spelling.isNear(one, other);
      return near ? NEAR : DIFFERENT;
    }
  }
}
