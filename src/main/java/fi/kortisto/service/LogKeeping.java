package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogPlan;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.store.LogShortening;
import fi.kortisto.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the access log is kept (GDPR art. 5(1)(e): it is personal data of the staff), and the
 * removal of rows that are past that time. It is never done but by somebody who has seen how many.
 */
public final class LogKeeping {

  private final Desk desk;

  LogKeeping(Desk desk) {
    this.desk = desk;
  }

  /**
   * @throws DomainException NOT_PERMITTED
   */
  public LogPlan plan() throws DomainException {
    desk.check(Permission.READ_LOG);
    Store store = desk.store();
    return store.transaction(() -> new LogSettings(store).plan());
  }

  /**
   * Changes how long the log is kept and what is pointed out in it.
   *
   * @throws DomainException BAD_LOG_PERIOD, BAD_NUMBER, NOT_PERMITTED
   */
  public void change(LogPlan plan) throws DomainException {
    desk.act(
        new Trace(LogAction.CHANGE_SETTINGS).fields(List.of("log", "months:" + plan.months())),
        Permission.CHANGE_SETTINGS,
        trace -> {
          plan.check();
          new LogSettings(desk.store()).set(plan);
          return plan;
        });
  }

  /**
   * What is past the log's storage time today. Only counts leave, so that no row is written.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public LogPruning due() throws DomainException {
    desk.check(Permission.READ_LOG);
    return desk.store().transaction(this::old);
  }

  private LogPruning old() throws DomainException {
    Store store = desk.store();
    LocalDate limit = desk.today().minusMonths(new LogSettings(store).plan().months());
    ZoneId zone = desk.clock().getZone();
    return store.log().shortening().older(limit.atStartOfDay(zone).toInstant(), limit);
  }

  /** Day of the first row that the log still has; empty where none was removed. */
  public Optional<LocalDate> keptFrom() throws DomainException {
    desk.check(Permission.READ_LOG);
    Store store = desk.store();
    return store.transaction(() -> store.log().keptFrom(desk.clock().getZone()));
  }

  /**
   * The checkpoints at which the log was shortened, the latest first.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public List<LogCheckpoint> checkpoints() throws DomainException {
    desk.check(Permission.READ_LOG);
    Store store = desk.store();
    return store.transaction(() -> store.log().checkpoints().all());
  }

  /**
   * Removes rows that are past the log's storage time, after the whole log was checked, and signs
   * what they ended with. Their traces go from the file as those of an erasure do.
   *
   * @param shown what was seen before; rows that are past their time since then stay
   * @throws DomainException NOTHING_TO_PRUNE, CHANGED_MEANWHILE when some of what was shown is not
   *     past its time any more, BROKEN_LOG, BROKEN_CHECKPOINT, CANCELLED, NOT_PERMITTED
   */
  public LogCheckpoint prune(LogPruning shown, Progress progress) throws DomainException {
    LogCheckpoint made =
        desk.act(
            LogAction.PRUNE_LOG,
            Permission.CLEAN_UP,
            trace -> {
              if (shown.isNothing()) {
                throw new DomainException(Problem.NOTHING_TO_PRUNE);
              }
              LogPruning due = old();
              if (due.last() < shown.last() || !due.from().equals(shown.from())) {
                throw new DomainException(Problem.CHANGED_MEANWHILE);
              }
              Store store = desk.store();
              store.log().chain().walk(Optional.empty(), progress);
              LogCheckpoint checkpoint =
                  store.log().shortening().remove(shown, desk.userId(), desk.now());
              List<String> fields = new ArrayList<>(LogShortening.fieldsOf(checkpoint));
              fields.add("rows:" + checkpoint.removed());
              trace.fields(fields);
              new Compacting(desk).owe();
              return checkpoint;
            });
    new Compacting(desk).afterErasure();
    return made;
  }
}
