package fi.kortisto.store;

import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Membership;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.StoredItem;
import fi.kortisto.model.StoredPart;
import fi.kortisto.model.StoredPerson;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts persons together from the rows that {@link StoredPersons} reads. */
final class StoredRows {

  private final List<Register> registers;
  private final Map<Long, Register> byId = new HashMap<>();
  private final Map<Long, Place> places = new HashMap<>();
  private final Map<Long, Person> persons = new LinkedHashMap<>();

  StoredRows(List<Register> registers) {
    this.registers = registers;
    for (Register register : registers) {
      byId.put(register.id().value(), register);
      register
          .fields()
          .forEach(field -> places.put(field.id().value(), new Place(register, field)));
    }
  }

  List<Long> pictureFields() {
    return places.entrySet().stream()
        .filter(place -> place.getValue().field().type() == FieldType.IMAGE)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  void person(ResultSet row) throws SQLException {
    persons.put(row.getLong(1), new Person(row.getBoolean(2)));
  }

  private @Nullable Person of(ResultSet row) throws SQLException {
    return persons.get(row.getLong(1));
  }

  void membership(ResultSet row) throws SQLException {
    Person person = of(row);
    if (person != null) {
      person.memberships.put(
          new RegisterId(row.getLong(2)),
          new Membership(
              LocalDate.parse(row.getString(3)),
              Times.optionalDay(row.getString(4)),
              Times.optionalDay(row.getString(5))));
    }
  }

  void datum(ResultSet row) throws SQLException {
    Person person = of(row);
    Place place = places.get(row.getLong(3));
    if (person == null || place == null) {
      return;
    }
    Optional<LocalDate> obtained = Times.optionalDay(row.getString(4));
    LocalDate day =
        obtained.isPresent() ? obtained.get() : Datum.dayOf(Instant.ofEpochMilli(row.getLong(5)));
    StoredItem item =
        StoredItem.ofDatum(row.getLong(2), place.field(), place.register(), day, obtained);
    person.in(place.register().id()).add(item);
    String picture = row.getString(6);
    if (!picture.isEmpty()) {
      person.pictures.put(picture, item.key());
    }
  }

  void entry(ResultSet row) throws SQLException {
    Person person = of(row);
    Register register = byId.get(row.getLong(2));
    if (person != null && register != null) {
      person
          .in(register.id())
          .add(
              StoredItem.ofEntry(
                  row.getLong(5),
                  EntryKind.valueOf(row.getString(3)),
                  register,
                  LocalDateTime.parse(row.getString(4)).toLocalDate()));
    }
  }

  void invoice(ResultSet row) throws SQLException {
    Person person = of(row);
    if (person != null) {
      EntryContent content =
          new EntryContent(
              EntryKind.INVOICE,
              LocalDateTime.parse(row.getString(3)),
              Optional.empty(),
              "",
              EntryColumns.particulars(row.getString(4)),
              List.of(),
              new Provenance("", Optional.empty(), false));
      person.invoices.add(new Entry(row.getLong(2), content, Instant.EPOCH, new UserId(0)));
    }
  }

  void file(ResultSet row) throws SQLException {
    Person person = of(row);
    if (person != null) {
      long id = row.getLong(2);
      long entry = row.getLong(4);
      Optional<ItemKey> carrier =
          row.wasNull()
              ? Optional.ofNullable(person.pictures.get(Long.toString(id)))
              : Optional.of(new ItemKey(ItemKey.Kind.ENTRY, entry));
      LocalDate added = Datum.dayOf(Instant.ofEpochMilli(row.getLong(5)));
      person.in(new RegisterId(row.getLong(3))).add(StoredItem.ofFile(id, added, carrier));
    }
  }

  void hold(long subject, Hold hold) {
    Person person = persons.get(subject);
    if (person != null) {
      person.holds.add(hold);
    }
  }

  void finish(LocalDate today, StoredPersons.Hearer to) {
    persons.forEach((id, person) -> to.take(stored(new SubjectId(id), person, today)));
  }

  private StoredPerson stored(SubjectId id, Person person, LocalDate today) {
    List<StoredPart> parts = new ArrayList<>();
    for (Register register : registers) {
      Membership membership = person.memberships.get(register.id());
      if (membership != null) {
        List<StoredItem> items = person.items.getOrDefault(register.id(), List.of());
        parts.add(new StoredPart(register, membership, items));
      }
    }
    List<Hold> holds = Holds.of(person.holds, person.invoices, today);
    return new StoredPerson(id, person.restricted, parts, holds);
  }

  /** A person as the rows come in. */
  private static final class Person {
    private final boolean restricted;
    private final Map<RegisterId, Membership> memberships = new HashMap<>();
    private final Map<RegisterId, List<StoredItem>> items = new HashMap<>();
    private final Map<String, ItemKey> pictures = new HashMap<>();
    private final List<Entry> invoices = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();

    Person(boolean restricted) {
      this.restricted = restricted;
    }

    List<StoredItem> in(RegisterId register) {
      return items.computeIfAbsent(register, _ -> new ArrayList<>(8));
    }
  }

  /** A field and the register it is of. */
  private record Place(Register register, Field field) {}
}
