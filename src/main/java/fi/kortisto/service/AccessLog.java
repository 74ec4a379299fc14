package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.LogChain;
import java.util.List;
import java.util.Optional;

/** Who has done what with whose data. */
public final class AccessLog {

  private final Desk desk;

  AccessLog(Desk desk) {
    this.desk = desk;
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
          return desk.store().log().rows(filter, desk.clock().getZone(), before, limit);
        });
  }

  /**
   * When and for what a person's data was consulted (Court of Justice, C-579/21), newest first,
   * with the row of this very reading.
   *
   * @param names why the users are named, where that is indispensable; empty to leave them out
   * @throws DomainException REASON_MISSING for a blank reason, NO_SUCH_SUBJECT, NOT_PERMITTED
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
   * @throws DomainException BROKEN_LOG, DAMAGED_DATABASE, ANCHOR_DIFFERS, ANCHOR_MISSING, CANCELLED
   */
  public Verified verify(Optional<LogAnchor> anchor, Progress progress) throws DomainException {
    return desk.act(
        LogAction.VERIFY,
        Permission.READ_LOG,
        trace -> {
          desk.store().check();
          LogChain.Walked walked = desk.store().log().chain().walk(anchor, progress);
          return new Verified(walked.rows(), walked.head());
        });
  }

  /**
   * What was found in order.
   *
   * @param rows how many rows the log has
   * @param head the head of the log
   */
  public record Verified(long rows, LogAnchor head) {}
}
