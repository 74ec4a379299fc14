package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;

/** Tells now and then how far a long piece of work is, and ends it when it is to stop. */
final class Steps {

  private static final int TOLD_EVERY = 1_000;

  private final Progress progress;
  private final long total;
  private long done;

  /** Of work whose extent is not known. */
  Steps(Progress progress) {
    this(progress, -1);
  }

  Steps(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  /** The same work, of which it is known now how long it is. */
  Steps of(long all) {
    return new Steps(progress, all);
  }

  void step() throws DomainException {
    step(1);
  }

  /**
   * Says that more has been done.
   *
   * @throws DomainException CANCELLED
   */
  void step(long more) throws DomainException {
    long before = done / TOLD_EVERY;
    done += more;
    if (done / TOLD_EVERY > before) {
      progress.at(done, total);
    }
    if (progress.cancelled()) {
      throw new DomainException(Problem.CANCELLED);
    }
  }

  void end() {
    progress.at(done, done);
  }
}
