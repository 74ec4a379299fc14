package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.HOLD;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Register;
import fi.kortisto.model.StoredPerson;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.db.tables.records.HoldRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.conf.ParamType;

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
  interface Whose extends Function<Field<Long>, Condition> {}

  private void read(Whose persons, List<Register> registers, LocalDate today, Hearer to)
      throws DomainException {
    StoredRows reading = new StoredRows(registers);
    stream(subjects(persons), reading::person);
    stream(memberships(persons), reading::membership);
    stream(data(persons, reading.pictureFields()), reading::datum);
    stream(entries(persons), reading::entry);
    stream(invoices(persons), reading::invoice);
    stream(files(persons), reading::file);
    holds(persons).forEach(hold -> reading.hold(hold.getSubjectId(), HoldRecords.hold(hold)));
    reading.finish(today, to);
  }

  Query subjects(Whose persons) {
    return sql.select(SUBJECT.ID, SUBJECT.RESTRICTED)
        .from(SUBJECT)
        .where(persons.apply(SUBJECT.ID))
        .and(SUBJECT.ERASED_ON.isNull())
        .and(SUBJECT.MERGED_INTO.isNull())
        .orderBy(SUBJECT.ID);
  }

  Query memberships(Whose persons) {
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
  Query data(Whose persons, Collection<Long> pictureFields) {
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

  Query entries(Whose persons) {
    return sql.select(ENTRY.SUBJECT_ID, ENTRY.REGISTER_ID, ENTRY.KIND, ENTRY.AT, ENTRY.ID)
        .from(ENTRY)
        .where(persons.apply(ENTRY.SUBJECT_ID));
  }

  /** Invoices hold themselves by what they say. */
  Query invoices(Whose persons) {
    return sql.select(ENTRY.SUBJECT_ID, ENTRY.ID, ENTRY.AT, ENTRY.PARTICULARS)
        .from(ENTRY)
        .where(persons.apply(ENTRY.SUBJECT_ID))
        .and(ENTRY.KIND.eq(inline(EntryKind.INVOICE.name())));
  }

  Select<HoldRecord> holds(Whose persons) {
    return sql.selectFrom(HOLD)
        .where(persons.apply(HOLD.SUBJECT_ID))
        .and(HOLD.RELEASED_ON.isNull())
        .orderBy(HOLD.ID);
  }

  Query files(Whose persons) {
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
}
