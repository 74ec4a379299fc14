package fi.kortisto.exchange;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's data laid out as the properties of one JSContact Card, each datum in one place only;
 * what has no place there stands with its register.
 *
 * <p>A Card has one name: it comes from the first register that knows one. What two registers say
 * alike is said once in the Card, and the second time with its register.
 */
final class ContactPlaces {

  /** A datum and the register it is in. */
  record Placed(Register register, Datum datum) {}

  private record Said(ContactPlace place, FieldRole role, String value) {}

  /** What a Card can hold in bytes and still be read; a larger picture is only beside it. */
  private static final int LARGEST_PICTURE = 15_000_000;

  private final Map<ContactPlace, List<Placed>> placed = new EnumMap<>(ContactPlace.class);
  private final Set<Said> said = new HashSet<>();
  private final Set<Placed> taken = new HashSet<>();
  private final SubjectFile file;
  private Optional<Register> named = Optional.empty();

  ContactPlaces(SubjectFile file) {
    this.file = file;
    for (RegisterPart part : file.parts()) {
      part.data().forEach(datum -> take(new Placed(part.register(), datum)));
    }
  }

  private void take(Placed one) {
    Datum datum = one.datum();
    Optional<ContactPlace> place = ContactPlace.of(datum);
    if (place.isPresent()
        && fits(place.get(), one)
        && said.add(new Said(place.get(), datum.field().role(), datum.value()))) {
      placed.computeIfAbsent(place.get(), _ -> new ArrayList<>()).add(one);
      taken.add(one);
    }
  }

  private boolean fits(ContactPlace place, Placed one) {
    return switch (place) {
      case NAME -> fitsName(one);
      case MEDIA -> picture(one.datum()).isPresent();
      case NICKNAMES,
          ORGANIZATIONS,
          TITLES,
          EMAILS,
          PHONES,
          ADDRESSES,
          ONLINE_SERVICES,
          LINKS,
          ANNIVERSARIES,
          PREFERRED_LANGUAGES,
          NOTES ->
          true;
    };
  }

  private boolean fitsName(Placed one) {
    if (named.isEmpty()) {
      named = Optional.of(one.register());
    }
    boolean second =
        one.datum().field().role() == FieldRole.FULL_NAME
            && in(ContactPlace.NAME).stream()
                .anyMatch(name -> name.datum().field().role() == FieldRole.FULL_NAME);
    return named.get().equals(one.register()) && !second;
  }

  /** The file that the value names, where it is small enough for a Card. */
  Optional<Attachment> picture(Datum datum) {
    return file.attachments().stream()
        .filter(attachment -> Long.toString(attachment.id()).equals(datum.value()))
        .filter(attachment -> attachment.size() <= LARGEST_PICTURE)
        .findFirst();
  }

  /** The data in that place, in the order of the registers. */
  List<Placed> in(ContactPlace place) {
    return placed.getOrDefault(place, List.of());
  }

  /** The data of the register that the Card has no place for. */
  List<Datum> without(RegisterPart part) {
    return part.data().stream()
        .filter(datum -> !taken.contains(new Placed(part.register(), datum)))
        .toList();
  }
}
