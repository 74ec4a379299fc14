package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.DISTINCT_PAIR;
import static fi.kortisto.store.db.Tables.DUPLICATE_SUSPECT;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suspicion;
import fi.kortisto.model.SuspicionReason;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.conf.ParamType;

/** Pairs of persons who may be one, and of those who are not. */
public final class DuplicateRecords {

  private static final String SEPARATOR = " ";
  private static final Subject ONE = SUBJECT.as("one");
  private static final Subject OTHER = SUBJECT.as("other");

  private final Database database;
  private final DSLContext sql;

  DuplicateRecords(Database database) {
    this.database = database;
    this.sql = database.sql();
  }

  /** Takes values of persons as they are read, those of one person together. */
  @FunctionalInterface
  public interface Values {
    void take(long subject, long field, String value);
  }

  /**
   * Reads what the next persons have in those fields, in the order of their ids.
   *
   * @param after the id of the last one who was read
   * @return the id of the last of these; empty when there is nobody more
   */
  public OptionalLong read(long after, int persons, Collection<Long> fields, Values to)
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
    stream(
        sql.select(DATUM.SUBJECT_ID, DATUM.FIELD_ID, DATUM.VALUE)
            .from(DATUM)
            .where(DATUM.SUBJECT_ID.gt(after))
            .and(DATUM.SUBJECT_ID.le(last))
            .and(DATUM.FIELD_ID.in(fields))
            .orderBy(DATUM.SUBJECT_ID, DATUM.NUMBER),
        to);
    return OptionalLong.of(last);
  }

  /** Reads what those persons have in those fields. */
  public void read(Collection<Long> subjects, Collection<Long> fields, Values to)
      throws DomainException {
    stream(
        sql.select(DATUM.SUBJECT_ID, DATUM.FIELD_ID, DATUM.VALUE)
            .from(DATUM)
            .where(DATUM.SUBJECT_ID.in(subjects))
            .and(DATUM.FIELD_ID.in(fields))
            .orderBy(DATUM.SUBJECT_ID, DATUM.NUMBER),
        to);
  }

  /** Straight from the driver: ten million values are read while somebody waits. */
  private void stream(Query query, Values to) throws DomainException {
    try (Statement statement = database.connection().createStatement();
        ResultSet rows = statement.executeQuery(query.getSQL(ParamType.INLINED))) {
      while (rows.next()) {
        to.take(rows.getLong(1), rows.getLong(2), rows.getString(3));
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /** Puts what was found in the place of what was found before. */
  public void replaceSuspects(Collection<Suspicion> found, Instant at) throws DomainException {
    sql.deleteFrom(DUPLICATE_SUSPECT).execute();
    try (BulkInsert rows =
        BulkInsert.into(
            database,
            DUPLICATE_SUSPECT,
            List.of(
                DUPLICATE_SUSPECT.SUBJECT_ID,
                DUPLICATE_SUSPECT.OTHER_ID,
                DUPLICATE_SUSPECT.SCORE,
                DUPLICATE_SUSPECT.REASONS),
            Map.of(DUPLICATE_SUSPECT.FOUND_AT, at.toEpochMilli()))) {
      for (Suspicion one : found) {
        rows.add(one.subject().value(), one.other().value(), one.score(), reasons(one.reasons()));
        if (rows.isFull()) {
          rows.flush();
        }
      }
      rows.flush();
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  private static String reasons(List<SuspicionReason> reasons) {
    return reasons.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
  }

  /** Those whose score is not below, the strongest first, of persons who are still two. */
  public List<Suspicion> page(int least, int skip, int rows) {
    return pageQuery(least, skip, rows).fetch(DuplicateRecords::suspicion);
  }

  Select<Record> pageQuery(int least, int skip, int rows) {
    return suspects()
        .and(DUPLICATE_SUSPECT.SCORE.ge((long) least))
        .orderBy(
            DUPLICATE_SUSPECT.SCORE.desc(),
            DUPLICATE_SUSPECT.SUBJECT_ID,
            DUPLICATE_SUSPECT.OTHER_ID)
        .limit(rows)
        .offset(skip);
  }

  /** How many there are. */
  public int count(int least) {
    return sql.fetchCount(suspects().and(DUPLICATE_SUSPECT.SCORE.ge((long) least)));
  }

  /** Those of one person, the strongest first. */
  public List<Suspicion> of(SubjectId subject) {
    return ofQuery(subject)
        .orderBy(DUPLICATE_SUSPECT.SCORE.desc())
        .fetch(DuplicateRecords::suspicion);
  }

  SelectConditionStep<Record> ofQuery(SubjectId subject) {
    return suspects()
        .and(
            DUPLICATE_SUSPECT
                .SUBJECT_ID
                .eq(subject.value())
                .or(DUPLICATE_SUSPECT.OTHER_ID.eq(subject.value())));
  }

  private SelectConditionStep<Record> suspects() {
    return sql.select(DUPLICATE_SUSPECT.fields())
        .from(DUPLICATE_SUSPECT)
        .join(ONE)
        .on(ONE.ID.eq(DUPLICATE_SUSPECT.SUBJECT_ID))
        .join(OTHER)
        .on(OTHER.ID.eq(DUPLICATE_SUSPECT.OTHER_ID))
        .where(isThere(ONE))
        .and(isThere(OTHER))
        .and(
            notExists(
                selectOne()
                    .from(DISTINCT_PAIR)
                    .where(DISTINCT_PAIR.SUBJECT_ID.eq(DUPLICATE_SUSPECT.SUBJECT_ID))
                    .and(DISTINCT_PAIR.OTHER_ID.eq(DUPLICATE_SUSPECT.OTHER_ID))));
  }

  private static Condition isThere(Subject person) {
    return person.MERGED_INTO.isNull().and(person.ERASED_ON.isNull());
  }

  private static Suspicion suspicion(Record row) {
    return new Suspicion(
        new SubjectId(row.get(DUPLICATE_SUSPECT.SUBJECT_ID)),
        new SubjectId(row.get(DUPLICATE_SUSPECT.OTHER_ID)),
        row.get(DUPLICATE_SUSPECT.SCORE).intValue(),
        Arrays.stream(row.get(DUPLICATE_SUSPECT.REASONS).split(SEPARATOR))
            .filter(name -> !name.isEmpty())
            .map(SuspicionReason::valueOf)
            .toList());
  }

  /** Two persons, the smaller id first. */
  public record Pair(SubjectId subject, SubjectId other) {

    public static Pair of(SubjectId one, SubjectId other) {
      return one.value() < other.value() ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** Remembers that the two are not one; false when that is known. */
  public boolean markDistinct(Pair pair, Instant at, UserId by) {
    return sql.insertInto(DISTINCT_PAIR)
            .set(DISTINCT_PAIR.SUBJECT_ID, pair.subject().value())
            .set(DISTINCT_PAIR.OTHER_ID, pair.other().value())
            .set(DISTINCT_PAIR.RECORDED_AT, at.toEpochMilli())
            .set(DISTINCT_PAIR.RECORDED_BY, by.value())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Forgets that any of some is not any of the others; false when it was not said. */
  public boolean unmarkDistinct(Collection<SubjectId> some, Collection<SubjectId> others) {
    return sql.deleteFrom(DISTINCT_PAIR).where(between(some, others)).execute() > 0;
  }

  /** Whether any of some was said not to be any of the others. */
  public boolean isDistinct(Collection<SubjectId> some, Collection<SubjectId> others) {
    return sql.fetchExists(DISTINCT_PAIR, between(some, others));
  }

  private static Condition between(Collection<SubjectId> some, Collection<SubjectId> others) {
    List<Long> one = some.stream().map(SubjectId::value).toList();
    List<Long> other = others.stream().map(SubjectId::value).toList();
    return DISTINCT_PAIR
        .SUBJECT_ID
        .in(one)
        .and(DISTINCT_PAIR.OTHER_ID.in(other))
        .or(DISTINCT_PAIR.SUBJECT_ID.in(other).and(DISTINCT_PAIR.OTHER_ID.in(one)));
  }

  /** All pairs that are not one, under the ids they were said of. */
  public List<Pair> distinctPairs() {
    return sql.select(DISTINCT_PAIR.SUBJECT_ID, DISTINCT_PAIR.OTHER_ID)
        .from(DISTINCT_PAIR)
        .fetch(row -> new Pair(new SubjectId(row.value1()), new SubjectId(row.value2())));
  }

  /** Takes away every pair of a person. */
  public void forget(Collection<SubjectId> persons) {
    List<Long> ids = persons.stream().map(SubjectId::value).toList();
    sql.deleteFrom(DUPLICATE_SUSPECT)
        .where(DUPLICATE_SUSPECT.SUBJECT_ID.in(ids).or(DUPLICATE_SUSPECT.OTHER_ID.in(ids)))
        .execute();
    sql.deleteFrom(DISTINCT_PAIR)
        .where(DISTINCT_PAIR.SUBJECT_ID.in(ids).or(DISTINCT_PAIR.OTHER_ID.in(ids)))
        .execute();
  }
}
