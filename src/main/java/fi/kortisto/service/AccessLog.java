package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Progress;
import java.util.List;
import java.util.Optional;

/** Who has done what with whose data. */
public final class AccessLog {

  /**
   * Rows of the log, newest first.
   *
   * @param before only rows with a smaller number; {@link Long#MAX_VALUE} to begin
   */
  public List<LogRow> rows(LogFilter filter, long before, int limit) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * Checks every page of the file and every row of the log, and that the log still holds what a
   * printed anchor says.
   *
   * @throws DomainException BROKEN_LOG, DAMAGED_DATABASE, ANCHOR_DIFFERS, ANCHOR_MISSING, CANCELLED
   */
  public Verified verify(Optional<LogAnchor> anchor, Progress progress) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * What was found in order.
   *
   * @param rows how many rows the log has
   * @param head the head of the log
   */
  public record Verified(long rows, LogAnchor head) {}
}
