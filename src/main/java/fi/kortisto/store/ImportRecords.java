package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.IMPORT_BATCH;
import static fi.kortisto.store.db.Tables.IMPORT_CHANGE;
import static fi.kortisto.store.db.Tables.IMPORT_MAPPING;

import fi.kortisto.format.ColumnUseJson;
import fi.kortisto.format.ImportChangeJson;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.ImportBatch.Counts;
import fi.kortisto.model.ImportChange;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.ImportBatchRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The imports that were done, what they did to persons, and how their columns were understood. */
public final class ImportRecords {

  private final DSLContext sql;

  ImportRecords(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Begins a batch, which has no rows yet.
   *
   * @param obtained when the firm got the file
   */
  public long insert(
      ImportBatch.Kind kind,
      Optional<RegisterId> register,
      String fileName,
      String sourceCode,
      LocalDate obtained,
      Instant at,
      UserId by) {
    ImportBatchRecord row = sql.newRecord(IMPORT_BATCH);
    row.setKind(kind.name());
    row.setRegisterId(register.map(RegisterId::value).orElse(null));
    row.setFileName(fileName);
    row.setSourceCode(sourceCode);
    row.setObtained(obtained.toString());
    row.setLogRow(new LogChain(sql).head().number());
    row.setAdded(0L);
    row.setChanged(0L);
    row.setUnchanged(0L);
    row.setSkipped(0L);
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    return row.getId();
  }

  /**
   * Ends a batch.
   *
   * @param persons the first and the last new one; empty where there are none
   */
  public void finish(long batch, Optional<IdRange> persons, Counts counts) {
    sql.update(IMPORT_BATCH)
        .set(IMPORT_BATCH.FIRST_SUBJECT, persons.map(IdRange::first).orElse(null))
        .set(IMPORT_BATCH.LAST_SUBJECT, persons.map(IdRange::last).orElse(null))
        .set(IMPORT_BATCH.ADDED, counts.added())
        .set(IMPORT_BATCH.CHANGED, counts.changed())
        .set(IMPORT_BATCH.UNCHANGED, counts.unchanged())
        .set(IMPORT_BATCH.SKIPPED, counts.skipped())
        .where(IMPORT_BATCH.ID.eq(batch))
        .execute();
  }

  /** The first and the last of ids between which there are none of anybody else. */
  public record IdRange(long first, long last) {}

  /** All batches, the newest first. */
  public List<ImportBatch> all() {
    return batches(DSL.noCondition());
  }

  public Optional<ImportBatch> find(long id) {
    return batches(IMPORT_BATCH.ID.eq(id)).stream().findFirst();
  }

  private List<ImportBatch> batches(Condition which) {
    return sql.select(IMPORT_BATCH.fields())
        .select(APP_USER.LOGIN)
        .from(IMPORT_BATCH)
        .join(APP_USER)
        .on(APP_USER.ID.eq(IMPORT_BATCH.RECORDED_BY))
        .where(which)
        .orderBy(IMPORT_BATCH.ID.desc())
        .fetch(ImportRecords::batch);
  }

  private static ImportBatch batch(Record row) {
    return new ImportBatch(
        row.get(IMPORT_BATCH.ID),
        ImportBatch.Kind.valueOf(row.get(IMPORT_BATCH.KIND)),
        Optional.ofNullable(row.get(IMPORT_BATCH.REGISTER_ID)).map(RegisterId::new),
        row.get(IMPORT_BATCH.FILE_NAME),
        row.get(IMPORT_BATCH.SOURCE_CODE),
        LocalDate.parse(row.get(IMPORT_BATCH.OBTAINED)),
        new Counts(
            row.get(IMPORT_BATCH.ADDED),
            row.get(IMPORT_BATCH.CHANGED),
            row.get(IMPORT_BATCH.UNCHANGED),
            row.get(IMPORT_BATCH.SKIPPED)),
        Times.instant(row.get(IMPORT_BATCH.RECORDED_AT)),
        row.get(APP_USER.LOGIN),
        Times.optionalInstant(row.get(IMPORT_BATCH.UNDONE_AT)));
  }

  Optional<IdRange> newPersons(long batch) {
    return sql.select(IMPORT_BATCH.FIRST_SUBJECT, IMPORT_BATCH.LAST_SUBJECT)
        .from(IMPORT_BATCH)
        .where(IMPORT_BATCH.ID.eq(batch))
        .and(IMPORT_BATCH.FIRST_SUBJECT.isNotNull())
        .fetchOptional(row -> new IdRange(row.value1(), row.value2()));
  }

  /**
   * Adds to what a batch did to a person.
   *
   * @param version of the person after it
   */
  public void record(long batch, SubjectId subject, ImportChange change, long version) {
    Optional<ImportChange> before =
        sql.select(IMPORT_CHANGE.BEFORE)
            .from(IMPORT_CHANGE)
            .where(of(batch, subject))
            .fetchOptional(row -> ImportChangeJson.read(row.value1()));
    String json = ImportChangeJson.write(before.map(first -> first.then(change)).orElse(change));
    sql.insertInto(IMPORT_CHANGE)
        .set(IMPORT_CHANGE.BATCH_ID, batch)
        .set(IMPORT_CHANGE.SUBJECT_ID, subject.value())
        .set(IMPORT_CHANGE.BEFORE, json)
        .set(IMPORT_CHANGE.VERSION, version)
        .onConflict(IMPORT_CHANGE.BATCH_ID, IMPORT_CHANGE.SUBJECT_ID)
        .doUpdate()
        .set(IMPORT_CHANGE.BEFORE, json)
        .set(IMPORT_CHANGE.VERSION, version)
        .execute();
  }

  private static Condition of(long batch, SubjectId subject) {
    return IMPORT_CHANGE.BATCH_ID.eq(batch).and(IMPORT_CHANGE.SUBJECT_ID.eq(subject.value()));
  }

  /** Whom a batch found on file and changed, some after another id. */
  public List<Long> changed(long batch, long after, int limit) {
    return sql.select(IMPORT_CHANGE.SUBJECT_ID)
        .from(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.BATCH_ID.eq(batch))
        .and(IMPORT_CHANGE.SUBJECT_ID.gt(after))
        .orderBy(IMPORT_CHANGE.SUBJECT_ID)
        .limit(limit)
        .fetch(IMPORT_CHANGE.SUBJECT_ID);
  }

  public ImportChange change(long batch, SubjectId subject) {
    return sql.select(IMPORT_CHANGE.BEFORE)
        .from(IMPORT_CHANGE)
        .where(of(batch, subject))
        .fetchSingle(row -> ImportChangeJson.read(row.value1()));
  }

  /** What imports have changed in a person's data, the newest first. */
  public List<PastChange> changesOf(SubjectId subject) {
    return sql
        .select(IMPORT_CHANGE.BEFORE, IMPORT_BATCH.RECORDED_AT, APP_USER.LOGIN)
        .from(IMPORT_CHANGE)
        .join(IMPORT_BATCH)
        .on(IMPORT_BATCH.ID.eq(IMPORT_CHANGE.BATCH_ID))
        .join(APP_USER)
        .on(APP_USER.ID.eq(IMPORT_BATCH.RECORDED_BY))
        .where(IMPORT_CHANGE.SUBJECT_ID.eq(subject.value()))
        .orderBy(IMPORT_CHANGE.BATCH_ID.desc())
        .fetch()
        .stream()
        .flatMap(
            row ->
                ImportChangeJson.read(row.value1())
                    .history(Times.instant(row.value2()), row.value3())
                    .stream())
        .toList();
  }

  /** Takes away the old values of a field of a person, which was erased. */
  public void forget(SubjectId subject, String field) {
    forget(subject, change -> change.without(field));
  }

  /** Takes away all old values of a person who was erased. */
  public void forget(SubjectId subject) {
    forget(subject, change -> ImportChange.nothing(change.version()));
  }

  private void forget(SubjectId subject, UnaryOperator<ImportChange> less) {
    sql.selectFrom(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.SUBJECT_ID.eq(subject.value()))
        .forEach(
            row ->
                sql.update(IMPORT_CHANGE)
                    .set(
                        IMPORT_CHANGE.BEFORE,
                        ImportChangeJson.write(less.apply(ImportChangeJson.read(row.getBefore()))))
                    .where(of(row.getBatchId(), subject))
                    .execute());
  }

  /** Marks a batch as taken back; what it did to persons is no longer kept. */
  public void undone(long batch, Instant at, UserId by) {
    sql.deleteFrom(IMPORT_CHANGE).where(IMPORT_CHANGE.BATCH_ID.eq(batch)).execute();
    sql.update(IMPORT_BATCH)
        .set(IMPORT_BATCH.UNDONE_AT, at.toEpochMilli())
        .set(IMPORT_BATCH.UNDONE_BY, by.value())
        .where(IMPORT_BATCH.ID.eq(batch))
        .execute();
  }

  /**
   * How the columns of the last file with such a head were understood.
   *
   * @param head a digest of what the columns are called
   */
  public Optional<List<ColumnUse>> columns(RegisterId register, String head) {
    return sql.select(IMPORT_MAPPING.COLUMNS)
        .from(IMPORT_MAPPING)
        .where(IMPORT_MAPPING.REGISTER_ID.eq(register.value()))
        .and(IMPORT_MAPPING.HEAD.eq(head))
        .fetchOptional(row -> ColumnUseJson.read(row.value1()));
  }

  public void remember(RegisterId register, String head, List<ColumnUse> columns, Instant at) {
    String json = ColumnUseJson.write(columns);
    sql.insertInto(IMPORT_MAPPING)
        .set(IMPORT_MAPPING.REGISTER_ID, register.value())
        .set(IMPORT_MAPPING.HEAD, head)
        .set(IMPORT_MAPPING.COLUMNS, json)
        .set(IMPORT_MAPPING.USED_AT, at.toEpochMilli())
        .onConflict(IMPORT_MAPPING.REGISTER_ID, IMPORT_MAPPING.HEAD)
        .doUpdate()
        .set(IMPORT_MAPPING.COLUMNS, json)
        .set(IMPORT_MAPPING.USED_AT, at.toEpochMilli())
        .execute();
  }
}
