package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suspect;
import fi.kortisto.model.SuspectReason;
import fi.kortisto.store.Among;
import fi.kortisto.store.Store;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which person on file an imported contact is.
 *
 * <p>The same person is one with the same customer number; or with the same e-mail address or
 * phone, unless both are named and differently; or, where one of the two has neither, with the same
 * name and the same organisation or postal address, or nothing but the name. Namesakes are never
 * taken for one another.
 */
final class ContactMatch {

  private static final int CANDIDATES = 50;

  static final Set<FieldRole> NAMES =
      Set.of(FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME, FieldRole.FULL_NAME, FieldRole.NICKNAME);

  private final Store store;
  private final List<Register> registers;
  private final Among among;
  private final Register register;
  private final boolean somebodyOnFile;
  private final EarlierRows earlier = new EarlierRows();

  /**
   * Compares with the persons whom the user reaches, by what the user's registers hold of them: to
   * anybody else an import says nothing and does nothing.
   */
  ContactMatch(Desk desk, Register register) throws DomainException {
    this(desk, register, desk.reach().among());
  }

  private ContactMatch(Desk desk, Register register, Among among) throws DomainException {
    this.store = desk.store();
    this.registers = desk.registers();
    this.among = among;
    this.register = register;
    this.somebodyOnFile = store.subjects().size() > 0;
  }

  /** Compares with everybody on file, whomever the user reaches; for what nobody is shown. */
  static ContactMatch withEverybody(Desk desk, Register register) throws DomainException {
    return new ContactMatch(desk, register, Among.ALL);
  }

  /** What was found. */
  sealed interface Match {}

  /** Nobody on file is this contact, though somebody may resemble it. */
  record Nobody(Optional<Suspect> suspect) implements Match {}

  /** Several are. */
  record Several() implements Match {}

  /** This person is, with this data in the register; none when they are in another one only. */
  record Found(SubjectId subject, List<Datum> data) implements Match {}

  void remember(PreparedRow.Contact contact, SubjectId id) {
    earlier.remember(contact, id);
  }

  /**
   * Whether an earlier row of the file looks the same; it must be in the database to be compared.
   */
  boolean mayBeInThisFile(PreparedRow.Contact contact) {
    return !earlier.like(contact).isEmpty();
  }

  Match find(PreparedRow.Contact contact) throws DomainException {
    Set<SubjectId> like = earlier.like(contact);
    if (like.isEmpty() && !somebodyOnFile) {
      return new Nobody(earlier.resembling(contact));
    }
    Profile wanted = Profile.of(contact.roleValues());
    List<Known> candidates = known(byContact(contact, like));
    List<Found> fitting = fitting(wanted, candidates);
    if (fitting.isEmpty() && somebodyOnFile) {
      List<Known> namesakes = known(byName(contact));
      fitting = fitting(wanted, namesakes);
      candidates.addAll(namesakes);
    }
    if (fitting.size() > 1) {
      List<Found> complete =
          fitting.stream().filter(found -> hasAll(found.data(), contact)).toList();
      return complete.isEmpty() ? new Several() : complete.getFirst();
    }
    if (!fitting.isEmpty()) {
      return fitting.getFirst();
    }
    candidates.removeIf(known -> like.contains(known.subject()));
    return new Nobody(resembling(wanted, candidates).or(() -> earlier.resembling(contact)));
  }

  /** All on file who are this contact. */
  List<SubjectId> all(PreparedRow.Contact contact) {
    Set<SubjectId> candidates = byContact(contact, Set.of());
    candidates.addAll(byName(contact));
    return fitting(Profile.of(contact.roleValues()), known(candidates)).stream()
        .map(Found::subject)
        .toList();
  }

  /** Somebody on file with what they are compared by. */
  private record Known(SubjectId subject, Profile profile, List<Datum> data) {}

  private Set<SubjectId> byContact(PreparedRow.Contact contact, Set<SubjectId> like) {
    Set<SubjectId> candidates = new LinkedHashSet<>(like);
    if (somebodyOnFile) {
      for (RoleValue value : contact.roleValues()) {
        switch (value.role()) {
          case EMAIL, PHONE, CUSTOMER_NUMBER ->
              candidates.addAll(store.subjects().bearing(List.of(value), among, CANDIDATES));
          default -> {}
        }
      }
    }
    return candidates;
  }

  private Set<SubjectId> byName(PreparedRow.Contact contact) {
    List<RoleValue> names =
        contact.roleValues().stream().filter(value -> NAMES.contains(value.role())).toList();
    List<RoleValue> organisation =
        contact.roleValues().stream()
            .filter(value -> value.role() == FieldRole.ORGANISATION)
            .limit(1)
            .toList();
    return new LinkedHashSet<>(
        store.subjects().bearing(names.isEmpty() ? organisation : names, among, CANDIDATES));
  }

  private List<Known> known(Set<SubjectId> candidates) {
    List<Known> known = new ArrayList<>();
    for (SubjectId id : candidates) {
      Map<RegisterId, List<Datum>> data = store.data().of(id, registers);
      List<RoleValue> all =
          data.entrySet().stream()
              .filter(part -> among.has(part.getKey()))
              .flatMap(part -> part.getValue().stream())
              .map(RoleValue::of)
              .toList();
      known.add(new Known(id, Profile.of(all), data.getOrDefault(register.id(), List.of())));
    }
    return known;
  }

  private static List<Found> fitting(Profile wanted, List<Known> candidates) {
    return candidates.stream()
        .filter(known -> wanted.isSame(known.profile()))
        .map(known -> new Found(known.subject(), known.data()))
        .toList();
  }

  private static Optional<Suspect> resembling(Profile wanted, List<Known> candidates) {
    return candidates.stream()
        .flatMap(
            known ->
                wanted.resembles(known.profile()).stream()
                    .map(reason -> new Suspect(Optional.of(known.subject()), 0, reason)))
        .findFirst();
  }

  private static boolean hasAll(List<Datum> data, PreparedRow.Contact contact) {
    return contact.values().stream()
        .allMatch(
            value ->
                data.stream()
                    .anyMatch(
                        datum ->
                            datum.field().equals(value.field())
                                && datum.value().equals(value.value())));
  }

  /** What tells persons apart. */
  private record Profile(
      String name,
      Set<String> customerNumbers,
      Set<String> contacts,
      Set<String> organisations,
      Set<String> addresses,
      Set<String> postcodes) {

    static Profile of(List<RoleValue> data) {
      boolean named = data.stream().anyMatch(value -> NAMES.contains(value.role()));
      String name =
          named
              ? ContactKeys.name(SubjectSummary.of(data, SubjectEdit.FALLBACK).displayName())
              : "";
      Set<String> contacts = new HashSet<>(all(data, FieldRole.EMAIL));
      contacts.addAll(all(data, FieldRole.PHONE));
      return new Profile(
          name,
          all(data, FieldRole.CUSTOMER_NUMBER),
          contacts,
          all(data, FieldRole.ORGANISATION),
          all(data, FieldRole.POST_ADDRESS),
          postcodes(data));
    }

    private static Set<String> postcodes(List<RoleValue> data) {
      return data.stream()
          .filter(value -> value.role() == FieldRole.POST_ADDRESS)
          .map(value -> PostalAddress.parse(value.value()).postcode())
          .filter(postcode -> !postcode.isBlank())
          .collect(Collectors.toSet());
    }

    private static Set<String> all(List<RoleValue> data, FieldRole role) {
      return data.stream()
          .filter(value -> value.role() == role)
          .map(value -> value.value().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }

    boolean isSame(Profile other) {
      if (!customerNumbers.isEmpty() && !other.customerNumbers.isEmpty()) {
        return share(customerNumbers, other.customerNumbers);
      }
      if (share(contacts, other.contacts)) {
        return name.equals(other.name) || name.isEmpty() || other.name.isEmpty();
      }
      boolean comparable = contacts.isEmpty() || other.contacts.isEmpty();
      return comparable && name.equals(other.name) && sameCircumstances(other);
    }

    /** In what one resembles the other without being the same. */
    Optional<SuspectReason> resembles(Profile other) {
      if (share(contacts, other.contacts)) {
        return Optional.of(SuspectReason.SAME_CONTACT);
      }
      return !name.isEmpty() && name.equals(other.name) && share(postcodes, other.postcodes)
          ? Optional.of(SuspectReason.SAME_NAME_AND_POSTCODE)
          : Optional.empty();
    }

    private boolean sameCircumstances(Profile other) {
      boolean bare = organisations.isEmpty() && addresses.isEmpty() && contacts.isEmpty();
      boolean otherBare =
          other.organisations.isEmpty() && other.addresses.isEmpty() && other.contacts.isEmpty();
      return share(organisations, other.organisations)
          || share(addresses, other.addresses)
          || (bare && otherBare);
    }

    private static boolean share(Set<String> some, Set<String> others) {
      return some.stream().anyMatch(others::contains);
    }
  }
}
