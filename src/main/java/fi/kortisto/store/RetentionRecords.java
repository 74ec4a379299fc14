package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.RETENTION_COUNT;
import static fi.kortisto.store.db.Tables.RETENTION_RUN;

import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RetentionCount;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.RetentionRunRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** The clean-ups that were done, with what each counted. */
public final class RetentionRecords {

  private final DSLContext sql;

  RetentionRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Begins a clean-up and gives its id. */
  public long begin(LocalDate day, Instant at, UserId by) {
    RetentionRunRecord row = sql.newRecord(RETENTION_RUN);
    row.setDay(day.toString());
    row.setStartedAt(at.toEpochMilli());
    row.setStartedBy(by.value());
    row.insert();
    return row.getId();
  }

  /** Adds to what a clean-up has counted. */
  public void add(long run, RetentionCount count) {
    sql.insertInto(RETENTION_COUNT)
        .set(RETENTION_COUNT.RUN_ID, run)
        .set(RETENTION_COUNT.REGISTER_ID, count.register().value())
        .set(RETENTION_COUNT.CATEGORY_CODE, count.category())
        .set(RETENTION_COUNT.ENDING, count.then().name())
        .set(RETENTION_COUNT.ITEMS, (long) count.items())
        .set(RETENTION_COUNT.PERSONS, (long) count.persons())
        .onConflict(
            RETENTION_COUNT.RUN_ID,
            RETENTION_COUNT.REGISTER_ID,
            RETENTION_COUNT.CATEGORY_CODE,
            RETENTION_COUNT.ENDING)
        .doUpdate()
        .set(RETENTION_COUNT.ITEMS, RETENTION_COUNT.ITEMS.plus((long) count.items()))
        .set(RETENTION_COUNT.PERSONS, RETENTION_COUNT.PERSONS.plus((long) count.persons()))
        .execute();
  }

  public List<RetentionCount> counts(long run) {
    return sql.selectFrom(RETENTION_COUNT)
        .where(RETENTION_COUNT.RUN_ID.eq(run))
        .orderBy(RETENTION_COUNT.REGISTER_ID, RETENTION_COUNT.CATEGORY_CODE, RETENTION_COUNT.ENDING)
        .fetch(
            row ->
                new RetentionCount(
                    new RegisterId(row.getRegisterId()),
                    row.getCategoryCode(),
                    Ending.valueOf(row.getEnding()),
                    row.getItems().intValue(),
                    row.getPersons().intValue()));
  }

  /** Those that were begun and whose counts are not in the access log yet. */
  public List<Unfinished> unfinished() {
    return sql.select(RETENTION_RUN.ID, RETENTION_RUN.STARTED_BY)
        .from(RETENTION_RUN)
        .where(RETENTION_RUN.FINISHED_AT.isNull())
        .orderBy(RETENTION_RUN.ID)
        .fetch(row -> new Unfinished(row.value1(), new UserId(row.value2())));
  }

  /** A clean-up that was interrupted, or still goes on. */
  public record Unfinished(long run, UserId by) {}

  public void finish(long run, Instant at) {
    sql.update(RETENTION_RUN)
        .set(RETENTION_RUN.FINISHED_AT, at.toEpochMilli())
        .where(RETENTION_RUN.ID.eq(run))
        .execute();
  }
}
