package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.HOLD;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
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
import fi.kortisto.store.db.tables.records.HoldRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.conf.ParamType;
import org.jspecify.annotations.Nullable;

/**
 * Reads very many persons as far as their storage times hang on what is held: one query for each
 * table and some thousands of persons, none for each person.
 */
public final class StoredPersons {

  private static final String NO_PICTURE = "";

  private final Database database;
  private final DSLContext sql;

  StoredPersons(Database database) {
    this.database = database;
    this.sql = database.sql();
  }

  /** Hears of persons in the order of their ids. */
  @FunctionalInterface
  public interface Hearer {
    void take(StoredPerson person);
  }

  /**
   * Reads the next persons.
   *
   * @param after the id of the last one who was read
   * @param today on which holds are to stand
   * @return the id of the last of these; empty when there is nobody more
   */
  public OptionalLong read(
      long after, int persons, List<Register> registers, LocalDate today, Hearer to)
      throws DomainException {
    List<Long> next =
        sql.select(SUBJECT.ID)
            .from(SUBJECT)
            .where(SUBJECT.ID.gt(after))
            .orderBy(SUBJECT.ID)
            .limit(persons)
            .fetch(SUBJECT.ID);
    if (next.isEmpty()) {
      return OptionalLong.empty();
    }
    long last = next.getLast();
    read(subject -> subject.gt(after).and(subject.le(last)), registers, today, to);
    return OptionalLong.of(last);
  }

  /** Reads those of the persons who are there. */
  public void read(
      Collection<SubjectId> persons, List<Register> registers, LocalDate today, Hearer to)
      throws DomainException {
    List<Long> ids = persons.stream().map(SubjectId::value).toList();
    read(subject -> subject.in(ids), registers, today, to);
  }

  /** Which rows belong to the persons. */
  @FunctionalInterface
  interface Among extends Function<org.jooq.Field<Long>, Condition> {}

  private void read(Among persons, List<Register> registers, LocalDate today, Hearer to)
      throws DomainException {
    Reading reading = new Reading(registers);
    stream(
        subjects(persons),
        row -> reading.persons.put(row.getLong(1), new Person(row.getBoolean(2))));
    stream(memberships(persons), reading::membership);
    stream(data(persons, reading.pictureFields()), reading::datum);
    stream(entries(persons), reading::entry);
    stream(invoices(persons), reading::invoice);
    stream(files(persons), reading::file);
    holds(persons).forEach(hold -> reading.hold(hold.getSubjectId(), HoldRecords.hold(hold)));
    reading.finish(today, to);
  }

  Query subjects(Among persons) {
    return sql.select(SUBJECT.ID, SUBJECT.RESTRICTED)
        .from(SUBJECT)
        .where(persons.apply(SUBJECT.ID))
        .and(SUBJECT.ERASED_ON.isNull())
        .and(SUBJECT.MERGED_INTO.isNull())
        .orderBy(SUBJECT.ID);
  }

  Query memberships(Among persons) {
    return sql.select(
            MEMBERSHIP.SUBJECT_ID,
            MEMBERSHIP.REGISTER_ID,
            MEMBERSHIP.SINCE,
            MEMBERSHIP.ENDED,
            MEMBERSHIP.LAST_ACTIVITY)
        .from(MEMBERSHIP)
        .where(persons.apply(MEMBERSHIP.SUBJECT_ID));
  }

  /** Of values none but which file a picture is. */
  Query data(Among persons, Collection<Long> pictureFields) {
    return sql.select(
            DATUM.SUBJECT_ID,
            DATUM.NUMBER,
            DATUM.FIELD_ID,
            DATUM.OBTAINED,
            DATUM.RECORDED_AT,
            when(DATUM.FIELD_ID.in(pictureFields), DATUM.VALUE).otherwise(inline(NO_PICTURE)))
        .from(DATUM)
        .where(persons.apply(DATUM.SUBJECT_ID))
        .orderBy(DATUM.SUBJECT_ID, DATUM.NUMBER);
  }

  Query entries(Among persons) {
    return sql.select(ENTRY.SUBJECT_ID, ENTRY.REGISTER_ID, ENTRY.KIND, ENTRY.AT, ENTRY.ID)
        .from(ENTRY)
        .where(persons.apply(ENTRY.SUBJECT_ID));
  }

  /** Invoices hold themselves by what they say. */
  Query invoices(Among persons) {
    return sql.select(ENTRY.SUBJECT_ID, ENTRY.ID, ENTRY.AT, ENTRY.PARTICULARS)
        .from(ENTRY)
        .where(persons.apply(ENTRY.SUBJECT_ID))
        .and(ENTRY.KIND.eq(inline(EntryKind.INVOICE.name())));
  }

  Select<HoldRecord> holds(Among persons) {
    return sql.selectFrom(HOLD)
        .where(persons.apply(HOLD.SUBJECT_ID))
        .and(HOLD.RELEASED_ON.isNull())
        .orderBy(HOLD.ID);
  }

  Query files(Among persons) {
    return sql.select(
            ATTACHMENT.SUBJECT_ID,
            ATTACHMENT.ID,
            ATTACHMENT.REGISTER_ID,
            ATTACHMENT.ENTRY_ID,
            ATTACHMENT.ADDED_AT)
        .from(ATTACHMENT)
        .where(persons.apply(ATTACHMENT.SUBJECT_ID))
        .orderBy(ATTACHMENT.SUBJECT_ID, ATTACHMENT.ID);
  }

  /** Takes a row where the driver stands. */
  @FunctionalInterface
  private interface Row {
    void take(ResultSet row) throws SQLException;
  }

  /** Straight from the driver: ten million rows are read while somebody waits. */
  private void stream(Query query, Row to) throws DomainException {
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(query.getSQL(ParamType.INLINED))) {
      while (rows.next()) {
        to.take(rows);
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
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

  /** Puts together what was read row by row. */
  private static final class Reading {
    private final List<Register> registers;
    private final Map<Long, Register> byId = new HashMap<>();
    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, Person> persons = new LinkedHashMap<>();

    Reading(List<Register> registers) {
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

    private @Nullable Person person(ResultSet row) throws SQLException {
      return persons.get(row.getLong(1));
    }

    void membership(ResultSet row) throws SQLException {
      Person person = person(row);
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
      Person person = person(row);
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
      Person person = person(row);
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
      Person person = person(row);
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
      Person person = person(row);
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

    void finish(LocalDate today, Hearer to) {
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
  }
}
