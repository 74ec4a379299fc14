package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.BAN;
import static fi.kortisto.store.db.Tables.CONSENT_ACT;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.DISCLOSURE;
import static fi.kortisto.store.db.Tables.DISCLOSURE_SUBJECT;
import static fi.kortisto.store.db.Tables.DISTINCT_PAIR;
import static fi.kortisto.store.db.Tables.DRAFT;
import static fi.kortisto.store.db.Tables.DUPLICATE_SUSPECT;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.HOLD;
import static fi.kortisto.store.db.Tables.IMPORT_BATCH;
import static fi.kortisto.store.db.Tables.IMPORT_CHANGE;
import static fi.kortisto.store.db.Tables.LAWFUL_EXCEPTION;
import static fi.kortisto.store.db.Tables.LIST_RUN;
import static fi.kortisto.store.db.Tables.LIST_USE;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static fi.kortisto.store.db.Tables.RESTRICTION;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static fi.kortisto.store.db.Tables.SUBJECT_MERGE;
import static fi.kortisto.store.db.Tables.SUBJECT_SEARCH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.ImportRecords.IdRange;
import fi.kortisto.store.db.tables.records.ImportBatchRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Takes the new persons of an import away again, as long as nothing rests on what it brought. */
public final class ImportUndo {

  /** From so many on, search is put in order anew rather than person by person. */
  private static final int WORTH_REBUILDING = 2_000;

  /** What leaves a person as they are. */
  private static final Set<LogAction> HARMLESS =
      EnumSet.of(
          LogAction.SEARCH,
          LogAction.VIEW,
          LogAction.REVEAL,
          LogAction.EXPORT,
          LogAction.PRINT,
          LogAction.VIEW_BANS,
          LogAction.VIEW_REQUESTS,
          LogAction.VIEW_REQUEST,
          LogAction.VIEW_LOG,
          LogAction.VIEW_RETENTION);

  private final DSLContext sql;
  private final SearchIndex index;
  private final ImportRecords imports;

  ImportUndo(DSLContext sql, SearchIndex index, ImportRecords imports) {
    this.sql = sql;
    this.index = index;
    this.imports = imports;
  }

  /** How many persons of a batch have been changed or dealt with since. */
  public int builtOn(long batch) {
    ImportBatchRecord row =
        sql.selectFrom(IMPORT_BATCH).where(IMPORT_BATCH.ID.eq(batch)).fetchSingle();
    Condition isNew = imports.newPersons(batch).map(ImportUndo::within).orElse(inline(1).eq(0));
    Field<Long> version =
        field(
            select(IMPORT_CHANGE.VERSION)
                .from(IMPORT_CHANGE)
                .where(IMPORT_CHANGE.BATCH_ID.eq(batch))
                .and(IMPORT_CHANGE.SUBJECT_ID.eq(SUBJECT.ID)));
    int ofNew =
        sql.fetchCount(
            select(SUBJECT.ID)
                .from(SUBJECT)
                .where(isNew)
                .and(
                    SUBJECT
                        .VERSION
                        .ne(coalesce(version, inline(1L)))
                        .or(touched(row.getLogRow(), 0, batch))));
    int ofChanged =
        sql.fetchCount(
            select(SUBJECT.ID)
                .from(IMPORT_CHANGE)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(IMPORT_CHANGE.SUBJECT_ID))
                .where(IMPORT_CHANGE.BATCH_ID.eq(batch))
                .and(isNew.not())
                .and(
                    SUBJECT
                        .VERSION
                        .ne(IMPORT_CHANGE.VERSION)
                        .or(touched(row.getLogRow(), row.getRecordedAt(), batch))));
    return ofNew + ofChanged;
  }

  /** Day of the last row removed from the log, where that is later than the batch. */
  public Optional<LocalDate> logGoneUntil(long batch) {
    long row =
        sql.select(IMPORT_BATCH.LOG_ROW)
            .from(IMPORT_BATCH)
            .where(IMPORT_BATCH.ID.eq(batch))
            .fetchSingle()
            .value1();
    return new CheckpointRecords(sql)
        .latest()
        .filter(checkpoint -> checkpoint.number() > row)
        .map(LogCheckpoint::lastDay);
  }

  private static Condition within(IdRange persons) {
    return SUBJECT.ID.between(persons.first(), persons.last());
  }

  /**
   * What was done by somebody, is in the log; what concerned many at once, in its own table.
   *
   * @param since milliseconds from which on it counts
   */
  private static Condition touched(long logRow, long since, long batch) {
    Condition logged =
        exists(
            selectOne()
                .from(ACCESS_LOG)
                .where(ACCESS_LOG.SUBJECT_ID.eq(SUBJECT.ID))
                .and(ACCESS_LOG.NUMBER.gt(logRow))
                .and(ACCESS_LOG.DONE)
                .and(ACCESS_LOG.ACTION.notIn(HARMLESS.stream().map(LogAction::name).toList())));
    return logged
        .or(has(REQUEST_CASE, REQUEST_CASE.SUBJECT_ID, REQUEST_CASE.RECORDED_AT, since))
        .or(has(HOLD, HOLD.SUBJECT_ID, HOLD.RECORDED_AT, since))
        .or(has(RESTRICTION, RESTRICTION.SUBJECT_ID, RESTRICTION.RECORDED_AT, since))
        .or(has(CONSENT_ACT, CONSENT_ACT.SUBJECT_ID, CONSENT_ACT.RECORDED_AT, since))
        .or(has(LAWFUL_EXCEPTION, LAWFUL_EXCEPTION.SUBJECT_ID, LAWFUL_EXCEPTION.RECORDED_AT, since))
        .or(has(SUBJECT_MERGE, SUBJECT_MERGE.SUBJECT_ID, SUBJECT_MERGE.MERGED_AT, since))
        .or(has(SUBJECT_MERGE, SUBJECT_MERGE.GONE_ID, SUBJECT_MERGE.MERGED_AT, since))
        .or(
            exists(
                selectOne()
                    .from(DISCLOSURE_SUBJECT)
                    .join(DISCLOSURE)
                    .on(DISCLOSURE.ID.eq(DISCLOSURE_SUBJECT.DISCLOSURE_ID))
                    .where(DISCLOSURE_SUBJECT.SUBJECT_ID.eq(SUBJECT.ID))
                    .and(DISCLOSURE.RECORDED_AT.ge(since))))
        .or(
            exists(
                selectOne()
                    .from(LIST_USE)
                    .join(LIST_RUN)
                    .on(LIST_RUN.ID.eq(LIST_USE.RUN_ID))
                    .where(LIST_USE.SUBJECT_ID.eq(SUBJECT.ID))
                    .and(LIST_RUN.RECORDED_AT.ge(since))))
        .or(laterImport(batch));
  }

  private static Condition laterImport(long batch) {
    fi.kortisto.store.db.tables.ImportChange later = IMPORT_CHANGE.as("later");
    return exists(
        selectOne()
            .from(later)
            .where(later.SUBJECT_ID.eq(SUBJECT.ID))
            .and(later.BATCH_ID.gt(batch)));
  }

  private static Condition has(
      Table<?> table, Field<Long> subject, Field<Long> recordedAt, long since) {
    return exists(selectOne().from(table).where(subject.eq(SUBJECT.ID)).and(recordedAt.ge(since)));
  }

  /** Some of the new persons of a batch who are still there, in the order of their ids. */
  public List<Long> newPersons(long batch, int limit) {
    Optional<IdRange> persons = imports.newPersons(batch);
    return persons.isEmpty()
        ? List.of()
        : sql.select(SUBJECT.ID)
            .from(SUBJECT)
            .where(within(persons.get()))
            .orderBy(SUBJECT.ID)
            .limit(limit)
            .fetch(SUBJECT.ID);
  }

  /**
   * Takes away everything of the persons from one id to another. They can still be searched for
   * until {@link #settle}, or not at all when there are many.
   */
  public void remove(long first, long last, boolean many) {
    if (!many) {
      sql.select(SUBJECT_SEARCH.SUBJECT_ID)
          .from(SUBJECT_SEARCH)
          .where(SUBJECT_SEARCH.SUBJECT_ID.between(first, last))
          .fetch(SUBJECT_SEARCH.SUBJECT_ID)
          .forEach(id -> index.delete(new SubjectId(id)));
    }
    delete(SUBJECT_SEARCH, SUBJECT_SEARCH.SUBJECT_ID, first, last);
    delete(DUPLICATE_SUSPECT, DUPLICATE_SUSPECT.SUBJECT_ID, first, last);
    delete(DUPLICATE_SUSPECT, DUPLICATE_SUSPECT.OTHER_ID, first, last);
    delete(DISTINCT_PAIR, DISTINCT_PAIR.SUBJECT_ID, first, last);
    delete(DISTINCT_PAIR, DISTINCT_PAIR.OTHER_ID, first, last);
    delete(IMPORT_CHANGE, IMPORT_CHANGE.SUBJECT_ID, first, last);
    delete(DRAFT, DRAFT.SUBJECT_ID, first, last);
    delete(ATTACHMENT, ATTACHMENT.SUBJECT_ID, first, last);
    delete(ENTRY, ENTRY.SUBJECT_ID, first, last);
    delete(BAN, BAN.SUBJECT_ID, first, last);
    delete(DATUM, DATUM.SUBJECT_ID, first, last);
    delete(MEMBERSHIP, MEMBERSHIP.SUBJECT_ID, first, last);
    delete(SUBJECT, SUBJECT.ID, first, last);
  }

  private void delete(Table<?> table, Field<Long> subject, long first, long last) {
    sql.deleteFrom(table).where(subject.between(first, last)).execute();
  }

  /** Whether to put search in order anew when so many go. */
  public static boolean isMany(long persons) {
    return persons >= WORTH_REBUILDING;
  }

  /** Lets search forget those who went. */
  public void settle(boolean many) {
    if (many) {
      index.rebuild();
    } else {
      index.optimize();
    }
  }

  /** Gives a person back the version they had, so that what was built on it can be undone too. */
  public void version(SubjectId subject, long version) {
    sql.update(SUBJECT)
        .set(SUBJECT.VERSION, version)
        .where(SUBJECT.ID.eq(subject.value()))
        .execute();
  }
}
