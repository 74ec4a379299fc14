package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;

import fi.kortisto.format.Collation;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.UserId;
import fi.kortisto.store.ImportRecords.IdRange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Writes very many new persons inside one transaction. They are found by search only after {@link
 * #finish}.
 */
public final class ContactWriter implements AutoCloseable {

  /** From so many on, and from a tenth of those on file, all are put in order anew. */
  private static final long WORTH_REBUILDING = 2_000;

  private final Connection connection;
  private final Origin origin;
  private final SubjectRecords subjects;
  private final PendingSearchRows pending;
  private final BulkInsert subjectRows;
  private final BulkInsert membershipRows;
  private final BulkInsert datumRows;
  private final BulkInsert searchRows;
  private final long sizeBefore;
  private final SubjectId idBefore;
  private SubjectId lastId;
  private long written;

  /**
   * @param origin what all data of the import has in common
   */
  ContactWriter(Database database, SubjectRecords subjects, Origin origin) throws DomainException {
    DSLContext sql = database.sql();
    SqliteFile.cache(database.connection(), SqliteFile.LARGE_CACHE);
    this.connection = database.connection();
    this.subjects = subjects;
    this.pending = new PendingSearchRows(sql);
    this.subjectRows = BulkInsert.into(database, SUBJECT, List.of(SUBJECT.fields()), Map.of());
    this.membershipRows =
        BulkInsert.into(database, MEMBERSHIP, List.of(MEMBERSHIP.fields()), Map.of());
    this.datumRows =
        BulkInsert.into(
            database,
            DATUM,
            List.of(
                DATUM.SUBJECT_ID,
                DATUM.NUMBER,
                DATUM.FIELD_ID,
                DATUM.VALUE,
                DATUM.LABEL,
                DATUM.SUPPLIED),
            Map.of(
                DATUM.SOURCE_CODE,
                origin.sourceCode(),
                DATUM.OBTAINED,
                origin.obtained().toString(),
                DATUM.RECORDED_AT,
                origin.at().toEpochMilli(),
                DATUM.RECORDED_BY,
                origin.by().value()));
    this.origin = origin;
    this.searchRows =
        BulkInsert.into(
            database,
            pending.table(),
            List.of(pending.subjectId(), pending.sortKey(), pending.tokens()),
            Map.of());
    this.sizeBefore = subjects.size();
    this.idBefore = subjects.highestId();
    this.lastId = idBefore;
  }

  /**
   * Takes in a new person of one register.
   *
   * @param search as {@link SearchRow#of} made it, on whatever thread
   * @param data all of it of the writer's origin
   */
  public SubjectId add(
      RegisterId register, SubjectSummary summary, SearchRow search, List<Datum> data)
      throws DomainException {
    lastId = subjects.idAfter(lastId);
    long id = lastId.value();
    try {
      subjectRows.add(
          id,
          summary.displayName(),
          summary.organisation(),
          summary.town(),
          summary.language().code(),
          0,
          0,
          1,
          origin.at().toEpochMilli());
      membershipRows.add(id, register.value(), origin.day().toString());
      for (Datum datum : data) {
        datumRows.add(
            id,
            datum.number(),
            datum.field().id().value(),
            datum.value(),
            datum.label(),
            datum.supplied() ? 1 : 0);
      }
      searchRows.add(id, search.sortKey(), search.tokens());
      written++;
      if (subjectRows.isFull()) {
        flush();
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
    return lastId;
  }

  /** Whether the person was added here. */
  public boolean isNew(SubjectId id) {
    return id.value() > idBefore.value();
  }

  /** Draws what list and search show of somebody whose data has changed, new or not. */
  public void reindex(SubjectId id, Language fallback) {
    if (isNew(id)) {
      pending.replace(subjects.draw(id, fallback).indexed());
    } else {
      subjects.reindex(id, fallback);
    }
  }

  /** Within which ids are those who were added, and nobody else. */
  public Optional<IdRange> added() {
    return written == 0
        ? Optional.empty()
        : Optional.of(new IdRange(idBefore.value() + 1, lastId.value()));
  }

  /** Sends to the database what still waits here, so that it can be read back. */
  public void flush() throws DomainException {
    try {
      subjectRows.flush();
      membershipRows.flush();
      datumRows.flush();
      searchRows.flush();
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /** Lets search find all that were added. */
  public void finish() throws DomainException {
    flush();
    SearchIndex index = subjects.index();
    if (written >= WORTH_REBUILDING && written * 10 >= sizeBefore) {
      index.rebuild();
    } else {
      pending.rows().forEach(index::insert);
      pending.clear();
    }
  }

  @Override
  public void close() throws DomainException {
    try (subjectRows;
        membershipRows;
        datumRows;
        searchRows) {
      SqliteFile.cache(connection, SqliteFile.USUAL_CACHE);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /**
   * Where, when and by whom data was brought in.
   *
   * @param obtained the day the firm got it
   * @param day on which it is brought in
   */
  public record Origin(
      String sourceCode, LocalDate obtained, LocalDate day, Instant at, UserId by) {}

  /** What search needs of a new person, worked out apart from the database. */
  public record SearchRow(byte[] sortKey, String tokens) {

    /** For one thread at a time, since the collation is. */
    public static SearchRow of(
        Collation collation, SubjectSummary summary, List<RoleValue> data, RegisterId register) {
      return new SearchRow(
          collation.key(summary.displayName()), SearchTokens.of(data, List.of(register), false));
    }
  }
}
