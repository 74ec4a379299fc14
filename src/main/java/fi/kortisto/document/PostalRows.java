package fi.kortisto.document;

import fi.kortisto.model.ListRow;
import fi.kortisto.model.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address as it is to stand on a label: by Posti's instructions at most five rows of at most
 * thirty characters, the postcode and the town in capitals last, or the country below them.
 *
 * <p>What is too long is first broken at a space, where there is room for one more row; then given
 * names become initials, and what stands between name and street shares a row. The row with the
 * postcode stays whole as long as it can.
 */
public record PostalRows(List<String> rows) {

  static final int MOST_ROWS = 5;
  static final int LONGEST = 30;

  private static final String CUT = "…";

  public PostalRows {
    rows = List.copyOf(rows);
  }

  /** Empty for somebody without an address. */
  public static Optional<PostalRows> of(ListRow person) {
    return person.address().isEmpty()
        ? Optional.empty()
        : Optional.of(of(person.addressee(), person.organisation(), person.address()));
  }

  /**
   * @param addressee the person; may be blank
   * @param organisation where it is; may be blank
   */
  static PostalRows of(String addressee, String organisation, PostalAddress address) {
    List<String> names =
        Stream.of(organisation, addressee)
            .map(String::strip)
            .filter(row -> !row.isEmpty())
            .toList();
    List<String> place = address.lines();
    List<String> rows = new ArrayList<>(names);
    rows.addAll(place);
    while (rows.size() > MOST_ROWS && place.size() > 2) {
      place = joined(place);
      rows = new ArrayList<>(names);
      rows.addAll(place);
    }
    List<String> broken = broken(rows);
    if (broken.size() > MOST_ROWS) {
      broken =
          broken(
              rows.stream()
                  .map(row -> row.equals(addressee.strip()) ? initials(row) : row)
                  .toList());
    }
    return new PostalRows(
        (broken.size() > MOST_ROWS ? rows : broken).stream().map(PostalRows::cut).toList());
  }

  /** The first two rows of the place become one. */
  private static List<String> joined(List<String> place) {
    List<String> fewer = new ArrayList<>(place);
    fewer.set(0, fewer.get(0) + ", " + fewer.remove(1));
    return fewer;
  }

  private static List<String> broken(List<String> rows) {
    List<String> broken = new ArrayList<>();
    for (String row : rows) {
      String rest = row;
      while (rest.length() > LONGEST && rest.lastIndexOf(' ', LONGEST) > 0) {
        int space = rest.lastIndexOf(' ', LONGEST);
        broken.add(rest.substring(0, space).strip());
        rest = rest.substring(space).strip();
      }
      broken.add(rest);
    }
    return broken;
  }

  /** {@code A. M. Esimerkki} of <em>Aino Maria Esimerkki</em>. */
  private static String initials(String name) {
    String[] words = name.split("\\s+");
    StringBuilder shorter = new StringBuilder();
    for (int i = 0; i < words.length - 1; i++) {
      shorter.appendCodePoint(words[i].codePointAt(0)).append(". ");
    }
    return shorter.append(words[words.length - 1]).toString();
  }

  private static String cut(String row) {
    if (row.length() <= LONGEST) {
      return row;
    }
    int end = LONGEST - CUT.length();
    return row.substring(0, Character.isHighSurrogate(row.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
