package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.ACCESS_LOG_DETAIL;

import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Takes the oldest rows of the access log away, and leaves a signed checkpoint for them. */
public final class LogShortening {

  private final DSLContext sql;
  private final LogChain chain;
  private final CheckpointRecords checkpoints;

  LogShortening(DSLContext sql, LogChain chain, CheckpointRecords checkpoints) {
    this.sql = sql;
    this.chain = chain;
    this.checkpoints = checkpoints;
  }

  /**
   * The rows at the beginning of the log that are older than a moment. The first that is not ends
   * them, also where a clock that ran ahead made it look younger than it is; the newest row always
   * stays.
   *
   * @param day first day whose rows are kept, for the telling
   */
  public LogPruning older(Instant limit, LocalDate day) {
    Optional<Record2<Long, Long>> first = row();
    long end = limit.toEpochMilli();
    if (first.isEmpty() || first.get().value2() >= end) {
      return LogPruning.nothing(day);
    }
    long firstKept =
        sql.select(ACCESS_LOG.NUMBER)
            .from(ACCESS_LOG)
            .where(LogConditions.from(Times.instant(end)))
            .orderBy(ACCESS_LOG.NUMBER)
            .limit(1)
            .fetchOptional(ACCESS_LOG.NUMBER)
            .orElseGet(() -> chain.head().number());
    long last = firstKept - 1;
    long rows = firstKept - first.get().value1();
    return rows == 0
        ? LogPruning.nothing(day)
        : new LogPruning(day, rows, last, Times.instant(first.get().value2()), at(last));
  }

  private Optional<Record2<Long, Long>> row() {
    return sql.select(ACCESS_LOG.NUMBER, ACCESS_LOG.AT)
        .from(ACCESS_LOG)
        .orderBy(ACCESS_LOG.NUMBER)
        .limit(1)
        .fetchOptional();
  }

  private Instant at(long number) {
    return Times.instant(
        sql.select(ACCESS_LOG.AT)
            .from(ACCESS_LOG)
            .where(ACCESS_LOG.NUMBER.eq(number))
            .fetchSingle()
            .value1());
  }

  /**
   * Takes the rows away, old and new values first. The next row that is written must be the one
   * that tells of it.
   *
   * @return the checkpoint, which is kept
   */
  public LogCheckpoint remove(LogPruning old, UserId by, Instant now) {
    String hash =
        sql.select(ACCESS_LOG.PREVIOUS)
            .from(ACCESS_LOG)
            .where(ACCESS_LOG.NUMBER.eq(old.last() + 1))
            .fetchSingle()
            .value1();
    LogCheckpoint checkpoint =
        checkpoints.keep(
            new LogCheckpoint(
                checkpoints.register(),
                old.last(),
                hash,
                old.rows(),
                old.from(),
                old.to(),
                Times.instant(now.toEpochMilli()),
                by,
                chain.head().number() + 1,
                "",
                ""));
    sql.deleteFrom(ACCESS_LOG_DETAIL).where(ACCESS_LOG_DETAIL.NUMBER.le(old.last())).execute();
    sql.deleteFrom(ACCESS_LOG).where(ACCESS_LOG.NUMBER.le(old.last())).execute();
    return checkpoint;
  }

  /** What the row of the log names of a checkpoint. */
  public static List<String> fieldsOf(LogCheckpoint checkpoint) {
    return CheckpointRecords.fieldsOf(checkpoint);
  }
}
