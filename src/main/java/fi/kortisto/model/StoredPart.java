package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one register holds about a person, as far as storage times hang on it. */
public record StoredPart(Register register, Membership membership, List<StoredItem> items) {

  public StoredPart {
    items = List.copyOf(items);
  }

  public Relation relation() {
    LocalDate last =
        Stream.concat(
                Stream.concat(Stream.of(membership.since()), membership.pastActivity().stream()),
                items.stream().flatMap(item -> item.activity().stream()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new Relation(membership.ended(), last);
  }

  /** The data that says who the person is. */
  public List<StoredItem> names() {
    Set<FieldRole> naming = Naming.among(roles(items));
    return items.stream().filter(item -> item.role().filter(naming::contains).isPresent()).toList();
  }

  static Set<FieldRole> roles(List<StoredItem> items) {
    return items.stream().flatMap(item -> item.role().stream()).collect(Collectors.toSet());
  }
}
