package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.ACCESS_LOG_DETAIL;
import static fi.kortisto.store.db.Tables.APP_USER;

import fi.kortisto.format.PastChangeJson;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;

/** The access log: rows are appended, read and chained, and never changed. */
public final class LogRecords {

  private static final String FIELD_SEPARATOR = " ";

  private final DSLContext sql;
  private final LogChain chain;
  private final LogConditions conditions;
  private final CheckpointRecords checkpoints;
  private final LogShortening shortening;

  LogRecords(DSLContext sql) {
    this.sql = sql;
    this.chain = new LogChain(sql);
    this.conditions = new LogConditions(sql);
    this.checkpoints = new CheckpointRecords(sql);
    this.shortening = new LogShortening(sql, chain, checkpoints);
  }

  /** Adds a row to the end; it holds once the transaction does. */
  public void append(NewLogRow row) {
    LogChain.Head head = chain.head();
    long number = head.number() + 1;
    Optional<LogDetail> detail = row.detail().map(LogDetail::salted);
    sql.insertInto(ACCESS_LOG)
        .set(ACCESS_LOG.NUMBER, number)
        .set(ACCESS_LOG.AT, row.at().toEpochMilli())
        .set(ACCESS_LOG.USER_ID, row.user().map(user -> user.value()).orElse(null))
        .set(ACCESS_LOG.ACTION, row.action().name())
        .set(ACCESS_LOG.REGISTER_ID, row.register().map(RegisterId::value).orElse(null))
        .set(ACCESS_LOG.SUBJECT_ID, row.subject().map(SubjectId::value).orElse(null))
        .set(ACCESS_LOG.PURPOSE, row.purpose())
        .set(ACCESS_LOG.FIELDS, String.join(FIELD_SEPARATOR, row.fields()))
        .set(ACCESS_LOG.COUNT, (long) row.count())
        .set(ACCESS_LOG.DONE, row.done())
        .set(ACCESS_LOG.DETAIL_DIGEST, detail.map(LogDetail::digest).orElse(""))
        .set(ACCESS_LOG.PREVIOUS, head.hash())
        .execute();
    detail.ifPresent(
        kept ->
            sql.insertInto(ACCESS_LOG_DETAIL)
                .set(ACCESS_LOG_DETAIL.NUMBER, number)
                .set(ACCESS_LOG_DETAIL.SUBJECT_ID, row.subject().map(SubjectId::value).orElse(null))
                .set(ACCESS_LOG_DETAIL.SALT, kept.salt())
                .set(ACCESS_LOG_DETAIL.DETAIL, kept.text())
                .execute());
    chain.advance(number);
  }

  /** Head of the log, to be printed. */
  public LogAnchor anchor() {
    LogChain.Head head = chain.head();
    LocalDate day =
        sql.select(ACCESS_LOG.AT)
            .from(ACCESS_LOG)
            .where(ACCESS_LOG.NUMBER.eq(head.number()))
            .fetchOptional(ACCESS_LOG.AT)
            .map(millis -> LocalDate.ofInstant(Times.instant(millis), ZoneOffset.UTC))
            .orElse(LocalDate.EPOCH);
    return LogChain.anchor(head.number(), day, head.hash());
  }

  public LogChain chain() {
    return chain;
  }

  public CheckpointRecords checkpoints() {
    return checkpoints;
  }

  public LogShortening shortening() {
    return shortening;
  }

  /** The log as it is counted, as far as the registers are concerned. */
  public LogUses uses(Among among) {
    return new LogUses(sql, among);
  }

  /** Newest first: by number, or by time where days, a user or a sort of deed are wanted. */
  public List<LogRow> rows(LogQuery query, long before, int limit) {
    return rowsQuery(query, before, limit).fetch(LogRecords::row);
  }

  ResultQuery<? extends Record> rowsQuery(LogQuery query, long before, int limit) {
    if (query.isInOrderOfTime()) {
      return from()
          .where(conditions.earlierThan(before))
          .and(conditions.ofTimes(query))
          .orderBy(ACCESS_LOG.AT.desc(), ACCESS_LOG.NUMBER.desc())
          .limit(limit);
    }
    return from()
        .where(ACCESS_LOG.NUMBER.lt(before))
        .and(conditions.of(query))
        .orderBy(ACCESS_LOG.NUMBER.desc())
        .limit(limit);
  }

  /**
   * Oldest first.
   *
   * @param after only rows with a larger number
   * @param last and with no larger number than this
   */
  public List<LogRow> rowsAfter(LogQuery query, long after, long last, int limit) {
    return from()
        .where(ACCESS_LOG.NUMBER.gt(after))
        .and(ACCESS_LOG.NUMBER.le(last))
        .and(conditions.of(query))
        .orderBy(ACCESS_LOG.NUMBER)
        .limit(limit)
        .fetch(LogRecords::row);
  }

  /** The rows of those numbers, the oldest first. */
  public List<LogRow> rows(List<Long> numbers) {
    return from()
        .where(ACCESS_LOG.NUMBER.in(numbers))
        .orderBy(ACCESS_LOG.NUMBER)
        .fetch(LogRecords::row);
  }

  /** Day of the first row that is left; empty where none was removed. */
  public Optional<LocalDate> keptFrom(ZoneId zone) {
    if (checkpoints.latest().isEmpty()) {
      return Optional.empty();
    }
    return sql.select(ACCESS_LOG.AT)
        .from(ACCESS_LOG)
        .orderBy(ACCESS_LOG.NUMBER)
        .limit(1)
        .fetchOptional(ACCESS_LOG.AT)
        .map(millis -> LocalDate.ofInstant(Times.instant(millis), zone));
  }

  private SelectOnConditionStep<? extends Record> from() {
    return sql.select(ACCESS_LOG.fields())
        .select(APP_USER.LOGIN)
        .from(ACCESS_LOG)
        .leftJoin(APP_USER)
        .on(APP_USER.ID.eq(ACCESS_LOG.USER_ID));
  }

  public long count(LogQuery query) {
    return sql.selectCount()
        .from(ACCESS_LOG)
        .where(conditions.ofTimes(query))
        .fetchSingle()
        .value1();
  }

  /** Everything that was done with a person, newest first; read a row at a time. */
  public void eachOf(SubjectId subject, Consumer<LogRow> taker) {
    try (Cursor<? extends Record> rows =
        from()
            .where(conditions.concerns(ACCESS_LOG.SUBJECT_ID, subject))
            .orderBy(ACCESS_LOG.NUMBER.desc())
            .fetchLazy()) {
      for (Record row : rows) {
        taker.accept(row(row));
      }
    }
  }

  /** When and for what this person's data has been used, newest first. */
  public List<LogLine> linesOf(SubjectId subject, int limit) {
    return sql.select(ACCESS_LOG.AT, ACCESS_LOG.ACTION, ACCESS_LOG.PURPOSE)
        .from(ACCESS_LOG)
        .where(conditions.concerns(ACCESS_LOG.SUBJECT_ID, subject))
        .orderBy(ACCESS_LOG.NUMBER.desc())
        .limit(limit)
        .fetch(
            line ->
                new LogLine(
                    Times.instant(line.value1()), LogAction.valueOf(line.value2()), line.value3()));
  }

  /**
   * What has been changed in this person's data, newest first.
   *
   * @param rows of the log, of which each may hold several changes
   */
  public List<PastChange> changesOf(SubjectId subject, int rows) {
    return sql
        .select(ACCESS_LOG.AT, ACCESS_LOG.ACTION, APP_USER.LOGIN, ACCESS_LOG_DETAIL.DETAIL)
        .from(ACCESS_LOG_DETAIL)
        .join(ACCESS_LOG)
        .on(ACCESS_LOG.NUMBER.eq(ACCESS_LOG_DETAIL.NUMBER))
        .leftJoin(APP_USER)
        .on(APP_USER.ID.eq(ACCESS_LOG.USER_ID))
        .where(conditions.concerns(ACCESS_LOG_DETAIL.SUBJECT_ID, subject))
        .orderBy(ACCESS_LOG_DETAIL.NUMBER.desc())
        .limit(rows)
        .fetch()
        .stream()
        .flatMap(
            row ->
                PastChangeJson.read(
                    row.get(ACCESS_LOG_DETAIL.DETAIL),
                    Times.instant(row.get(ACCESS_LOG.AT)),
                    optional(row, APP_USER.LOGIN).orElse(""),
                    LogAction.valueOf(row.get(ACCESS_LOG.ACTION)))
                    .stream())
        .toList();
  }

  /**
   * Whose cards a user looked at last, the last one first.
   *
   * @param rows of the log that are looked through
   */
  public List<SubjectId> lastViewed(UserId user, int rows) {
    return lastViewedQuery(user, rows).fetch().map(row -> new SubjectId(row.value1())).stream()
        .distinct()
        .toList();
  }

  Select<Record1<Long>> lastViewedQuery(UserId user, int rows) {
    return sql.select(ACCESS_LOG.SUBJECT_ID)
        .from(ACCESS_LOG)
        .where(ACCESS_LOG.USER_ID.eq(user.value()))
        .and(ACCESS_LOG.SUBJECT_ID.isNotNull())
        .and(ACCESS_LOG.ACTION.eq(LogAction.VIEW.name()))
        .and(ACCESS_LOG.DONE)
        .orderBy(ACCESS_LOG.AT.desc(), ACCESS_LOG.NUMBER.desc())
        .limit(rows);
  }

  /** As {@link #linesOf}, with the login of the user. */
  public List<LogExtractLine> extractOf(SubjectId subject) {
    return sql.select(ACCESS_LOG.AT, ACCESS_LOG.ACTION, ACCESS_LOG.PURPOSE, APP_USER.LOGIN)
        .from(ACCESS_LOG)
        .leftJoin(APP_USER)
        .on(APP_USER.ID.eq(ACCESS_LOG.USER_ID))
        .where(conditions.concerns(ACCESS_LOG.SUBJECT_ID, subject))
        .orderBy(ACCESS_LOG.NUMBER.desc())
        .fetch(
            row ->
                new LogExtractLine(
                    new LogLine(
                        Times.instant(row.value1()), LogAction.valueOf(row.value2()), row.value3()),
                    Optional.ofNullable(row.value4()).orElse("")));
  }

  /** Takes away the old and new values of a person's changes; the rows and the chain stay. */
  public void forgetDetails(SubjectId subject) {
    sql.deleteFrom(ACCESS_LOG_DETAIL)
        .where(conditions.concerns(ACCESS_LOG_DETAIL.SUBJECT_ID, subject))
        .execute();
  }

  /**
   * Takes away the old and new values of those changes of a person that concern a field.
   *
   * @param field code of the field, or {@link PastChange#codeOf} a kind of entry
   */
  public void forgetDetails(SubjectId subject, String field) {
    sql
        .select(ACCESS_LOG_DETAIL.NUMBER, ACCESS_LOG_DETAIL.DETAIL)
        .from(ACCESS_LOG_DETAIL)
        .where(conditions.concerns(ACCESS_LOG_DETAIL.SUBJECT_ID, subject))
        .fetch()
        .stream()
        .filter(row -> PastChangeJson.mentions(row.value2(), field))
        .forEach(
            row ->
                sql.deleteFrom(ACCESS_LOG_DETAIL)
                    .where(ACCESS_LOG_DETAIL.NUMBER.eq(row.value1()))
                    .execute());
  }

  private static LogRow row(Record row) {
    String fields = row.get(ACCESS_LOG.FIELDS);
    return new LogRow(
        row.get(ACCESS_LOG.NUMBER),
        Times.instant(row.get(ACCESS_LOG.AT)),
        optional(row, APP_USER.LOGIN).orElse(""),
        LogAction.valueOf(row.get(ACCESS_LOG.ACTION)),
        optional(row, ACCESS_LOG.REGISTER_ID).map(RegisterId::new),
        optional(row, ACCESS_LOG.SUBJECT_ID).map(SubjectId::new),
        row.get(ACCESS_LOG.PURPOSE),
        fields.isEmpty() ? List.of() : List.of(fields.split(FIELD_SEPARATOR)),
        row.get(ACCESS_LOG.COUNT).intValue(),
        row.get(ACCESS_LOG.DONE));
  }

  private static <T> Optional<T> optional(Record row, Field<T> field) {
    return Optional.ofNullable(row.get(field));
  }
}
