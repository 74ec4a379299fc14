package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.Register;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads and prepares rows on a thread of its own, a little ahead of the one that writes them to the
 * database; their order stays.
 */
final class PreparedRows implements AutoCloseable {

  private static final int CHUNK = 500;
  private static final int CHUNKS_AHEAD = 8;
  private static final List<PreparedRow> END = List.of();

  private final BlockingQueue<List<PreparedRow>> chunks = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Thread reader;
  private Iterator<PreparedRow> chunk = END.iterator();
  private boolean ended;

  PreparedRows(Register register, IncomingRows rows) {
    this.reader =
        Thread.ofPlatform().daemon().name("import-reader").start(() -> read(register, rows));
  }

  /** The next row; null after the last. */
  @Nullable PreparedRow next() throws DomainException {
    try {
      while (!chunk.hasNext() && !ended) {
        List<PreparedRow> taken = chunks.take();
        ended = taken.isEmpty();
        chunk = taken.iterator();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
    Throwable failed = failure.get();
    if (ended && failed != null) {
      if (failed instanceof DomainException known) {
        throw known;
      }
      throw failed instanceof RuntimeException unchecked
          ? unchecked
          : new IllegalStateException(failed);
    }
    return chunk.hasNext() ? chunk.next() : null;
  }

  private void read(Register register, IncomingRows rows) {
    RowPreparation preparation = new RowPreparation(register);
    try {
      try {
        List<PreparedRow> filling = new ArrayList<>(CHUNK);
        Optional<IncomingRow> row;
        while ((row = rows.next()).isPresent()) {
          filling.add(preparation.prepare(row.get()));
          if (filling.size() == CHUNK) {
            chunks.put(filling);
            filling = new ArrayList<>(CHUNK);
          }
        }
        if (!filling.isEmpty()) {
          chunks.put(filling);
        }
      } catch (DomainException | RuntimeException | Error failed) {
        failure.set(failed);
      }
      chunks.put(END);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops reading ahead; the file is the caller's to close, after this. */
  @Override
  public void close() {
    reader.interrupt();
    try {
      reader.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
