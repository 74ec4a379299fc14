package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static org.jooq.impl.DSL.min;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogUse;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The access log as it is counted, from its first row to its last, a row at a time. It is read
 * straight from the driver: a record for each of a million rows costs more than the counting.
 */
public final class LogUses {

  private static final int PROGRESS_STEP = 50_000;

  private final DSLContext sql;
  private final Among among;

  LogUses(DSLContext sql, Among among) {
    this.sql = sql;
    this.among = among;
  }

  /**
   * Hands over the rows from a moment on, in the order of their numbers.
   *
   * @param last number of the last row of the log, to tell how far it is
   * @throws DomainException CANCELLED
   */
  public void each(Instant from, long last, Progress progress, Consumer<LogUse> taker)
      throws DomainException {
    Condition wanted = from.equals(Instant.MIN) ? DSL.noCondition() : since(from);
    try (ResultSet rows =
        sql.select(
                ACCESS_LOG.NUMBER,
                ACCESS_LOG.AT,
                ACCESS_LOG.USER_ID,
                ACCESS_LOG.ACTION,
                ACCESS_LOG.SUBJECT_ID,
                ACCESS_LOG.COUNT,
                ACCESS_LOG.DONE)
            .from(ACCESS_LOG)
            .where(wanted)
            .and(among.logRow(ACCESS_LOG.REGISTER_ID, ACCESS_LOG.SUBJECT_ID))
            .orderBy(ACCESS_LOG.NUMBER)
            .fetchResultSet()) {
      Map<Long, Optional<UserId>> users = new HashMap<>();
      long read = 0;
      while (rows.next()) {
        LogUse use = use(rows, users);
        taker.accept(use);
        if (++read % PROGRESS_STEP == 0) {
          progress.at(use.number(), last);
          if (progress.cancelled()) {
            throw new DomainException(Problem.CANCELLED);
          }
        }
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /**
   * Of those from the moment on the smallest number tells where the walk begins; it is looked for
   * among the times, not by a walk from the first number on.
   */
  private Condition since(Instant from) {
    long first =
        sql.select(min(LogConditions.unsorted(ACCESS_LOG.NUMBER)))
            .from(ACCESS_LOG)
            .where(ACCESS_LOG.AT.ge(from.toEpochMilli()))
            .fetchOptional()
            .map(row -> Optional.ofNullable(row.value1()).orElse(Long.MAX_VALUE))
            .orElse(Long.MAX_VALUE);
    return ACCESS_LOG.NUMBER.ge(first).and(LogConditions.from(from));
  }

  private static LogUse use(ResultSet row, Map<Long, Optional<UserId>> users) throws SQLException {
    long user = row.getLong(3);
    boolean nobody = row.wasNull();
    long subject = row.getLong(5);
    boolean noSubject = row.wasNull();
    return new LogUse(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        nobody ? Optional.empty() : users.computeIfAbsent(user, id -> Optional.of(new UserId(id))),
        LogAction.valueOf(row.getString(4)),
        noSubject ? Optional.empty() : Optional.of(new SubjectId(subject)),
        row.getInt(6),
        row.getBoolean(7));
  }
}
