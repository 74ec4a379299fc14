package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogReader;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseCounter;
import fi.kortisto.model.UseOverTime;
import fi.kortisto.model.UseStep;
import fi.kortisto.store.LogChain;
import fi.kortisto.store.Store;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Who has done what with whose data. */
public final class AccessLog {

  private final Desk desk;
  private final UnusualLog unusual;
  private final LogKeeping keeping;
  private final LogMonths months;

  AccessLog(Desk desk) {
    this.desk = desk;
    this.unusual = new UnusualLog(desk);
    this.keeping = new LogKeeping(desk);
    this.months = new LogMonths(desk);
  }

  /** What is unusual in it. */
  public UnusualLog unusual() {
    return unusual;
  }

  /** How long it is kept. */
  public LogKeeping keeping() {
    return keeping;
  }

  /** A month of it on a page. */
  public LogMonths months() {
    return months;
  }

  /**
   * Those whose doings are in it; their names stand there anyway, so that no row is written.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public LogUsers users() throws DomainException {
    desk.check(Permission.READ_LOG);
    Store store = desk.store();
    return store.transaction(() -> names(store));
  }

  static LogUsers names(Store store) {
    return new LogUsers(
        store.users().all().stream()
            .map(user -> new LogUsers.Named(user.id(), user.login(), user.fullName()))
            .toList());
  }

  /**
   * Rows of the log, newest first. A first reading is itself a row; reading on is not.
   *
   * @param before only rows with a smaller number; {@link Long#MAX_VALUE} to begin
   */
  public List<LogRow> rows(LogFilter filter, long before, int limit) throws DomainException {
    Trace trace = new Trace(LogAction.VIEW_LOG);
    filter.subject().ifPresent(trace::of);
    if (before < Long.MAX_VALUE) {
      trace.take();
    }
    return desk.act(
        trace,
        Permission.READ_LOG,
        given -> {
          desk.append(given);
          return desk.store().log().rows(desk.reach().log(filter), before, limit);
        });
  }

  /**
   * Rows that are to leave the log as a file; that they do is itself a row, and among them.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public LogExport export(LogFilter filter) throws DomainException {
    Trace trace = new Trace(LogAction.EXPORT_LOG);
    filter.subject().ifPresent(trace::of);
    return desk.act(
        trace,
        Permission.READ_LOG,
        given -> {
          long rows = desk.store().log().count(desk.reach().log(filter));
          desk.append(given.fields(List.of("rows:" + rows)));
          return new LogExport(desk, filter, rows, desk.store().log().anchor().number());
        });
  }

  /**
   * Who has handled a person's data, the latest first; nobody where the log has no row of it.
   *
   * @throws DomainException NOT_PERMITTED; OUT_OF_REACH when the person is in other registers too
   */
  public List<LogReader> readers(SubjectId subject) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_LOG).of(subject).fields(List.of("readers")),
        Permission.READ_LOG,
        given -> {
          desk.reach().checkAll(subject);
          desk.append(given);
          Readers readers = new Readers();
          desk.store().log().eachOf(subject, readers::take);
          return readers.all();
        });
  }

  /**
   * How much the registers have been used until today.
   *
   * @throws DomainException CANCELLED, NOT_PERMITTED
   */
  public UseOverTime overTime(UseStep step, Progress progress) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_LOG).fields(List.of("use:" + step.code())),
        Permission.READ_LOG,
        given -> {
          desk.append(given);
          ZoneId zone = desk.clock().getZone();
          UseCounter counter = new UseCounter(step, desk.today(), step.shown(), zone);
          desk.store()
              .log()
              .uses(desk.reach().among())
              .each(
                  counter.first().atStartOfDay(zone).toInstant(),
                  desk.store().log().anchor().number(),
                  progress,
                  counter::take);
          return counter.counted();
        });
  }

  /**
   * When and for what a person's data was consulted (Court of Justice, C-579/21), newest first,
   * with the row of this very reading.
   *
   * @param names why the users are named, where that is indispensable; empty to leave them out
   * @throws DomainException REASON_MISSING for a blank reason, NO_SUCH_SUBJECT, NOT_PERMITTED;
   *     OUT_OF_REACH when the person is in other registers too, since the extract is of all
   */
  public List<LogExtractLine> extract(SubjectId subject, Optional<String> names)
      throws DomainException {
    Trace trace =
        new Trace(LogAction.VIEW_LOG)
            .of(subject)
            .because(names.map(Purpose::of).orElse(Purpose.NONE))
            .fields(names.isPresent() ? List.of("extract", "names") : List.of("extract"));
    return desk.act(
        trace,
        Permission.READ_LOG,
        given -> {
          if (names.filter(String::isBlank).isPresent()) {
            throw new DomainException(Problem.REASON_MISSING);
          }
          new SubjectReading(desk).existing(subject);
          desk.reach().checkAll(subject);
          desk.append(given);
          return desk.store().log().extractOf(subject).stream()
              .map(line -> names.isPresent() ? line : new LogExtractLine(line.line(), ""))
              .toList();
        });
  }

  /**
   * Checks every page of the file and every row of the log, and that the log still holds what a
   * printed anchor says.
   *
   * @throws DomainException BROKEN_LOG, BROKEN_CHECKPOINT, DAMAGED_DATABASE, ANCHOR_DIFFERS,
   *     ANCHOR_MISSING, ANCHOR_PRUNED, CANCELLED
   */
  public Verified verify(Optional<LogAnchor> anchor, Progress progress) throws DomainException {
    return desk.act(
        LogAction.VERIFY,
        Permission.READ_LOG,
        trace -> {
          desk.store().check();
          LogChain.Walked walked = desk.store().log().chain().walk(anchor, progress);
          return new Verified(walked.rows(), walked.head(), walked.from());
        });
  }

  /**
   * What was found in order.
   *
   * @param rows how many rows the log has
   * @param head the head of the log
   * @param from where it begins, if not with its first row
   */
  public record Verified(long rows, LogAnchor head, Optional<LogCheckpoint> from) {}
}
