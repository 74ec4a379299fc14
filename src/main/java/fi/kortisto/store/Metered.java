package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;

/** Tells how many bytes of a long piece of work are done, and ends it when it is to stop. */
final class Metered {

  private final Progress progress;
  private final long total;
  private long done;

  Metered(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  /**
   * Says that more has been done.
   *
   * @throws DomainException CANCELLED
   */
  void add(long bytes) throws DomainException {
    done += bytes;
    progress.at(done, Math.max(done, total));
    if (progress.cancelled()) {
      throw new DomainException(Problem.CANCELLED);
    }
  }
}
