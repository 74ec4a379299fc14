package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem.Outcome;
import fi.kortisto.model.Progress;
import fi.kortisto.store.Store;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes the register's file anew after an erasure, so that no free page, no piece of the search
 * index and no write-ahead log keeps a value of somebody who is gone. That it is owed stands in the
 * transaction of the erasure; a small file is written at once, a larger one when there is time: at
 * the end of a clean-up, before a backup, at closing.
 */
public final class Compacting {

  /** What is written in about a second. */
  private static final long SMALL = 64L << 20;

  private static final String OWED = "compacting.owed";

  private final Desk desk;

  Compacting(Desk desk) {
    this.desk = desk;
  }

  /** Says, inside the transaction of an erasure, that the file is to be written anew. */
  void owe() throws DomainException {
    desk.store().settings().setValue(OWED, desk.now().toString());
  }

  /** Since when the file has kept something that was erased; empty when it keeps nothing. */
  public Optional<Instant> owedSince() throws DomainException {
    Store store = desk.store();
    return store.transaction(() -> store.settings().value(OWED)).map(Instant::parse);
  }

  /**
   * After the erasure was committed. Where the file is large, or the disk has no room for a second
   * one, it stays owed; what was erased is overwritten then where it stood, and the write-ahead log
   * is emptied.
   */
  void afterErasure() throws DomainException {
    if (owedSince().isEmpty()) {
      return;
    }
    if (desk.store().size() > SMALL) {
      desk.store().fold();
      return;
    }
    try {
      run(Progress.NONE);
    } catch (DomainException failed) {
      if (failed.problem().outcome() != Outcome.FAILED) {
        throw failed;
      }
      desk.store().fold();
    }
  }

  /**
   * Writes the file anew if that is owed, however large it is.
   *
   * @return whether it was
   * @throws DomainException DISK_FULL, CANNOT_WRITE, DAMAGED_DATABASE; the file is as it was then
   */
  public boolean ifOwed(Progress progress) throws DomainException {
    boolean owed = owedSince().isPresent();
    if (owed) {
      run(progress);
    }
    return owed;
  }

  private void run(Progress progress) throws DomainException {
    desk.compact(fresh -> fresh.settings().removeValue(OWED), progress);
  }
}
