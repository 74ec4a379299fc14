package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads on any thread what only the session's thread may touch, a piece at a time, so that the
 * session serves others between two pieces. For sound that is played while it is read.
 */
final class FetchedStream extends InputStream {

  private static final int PIECE = 1 << 18;

  private final Executor sessionThread;
  private final Background.Task<InputStream> source;
  private @Nullable InputStream opened;
  private byte[] piece = new byte[0];
  private int position;
  private boolean over;

  FetchedStream(Executor sessionThread, Background.Task<InputStream> source) {
    this.sessionThread = sessionThread;
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (position == piece.length && !over) {
      piece = fetch();
      position = 0;
      over = piece.length == 0;
    }
    if (over) {
      return -1;
    }
    int count = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, target, offset, count);
    position += count;
    return count;
  }

  private byte[] fetch() throws IOException {
    CompletableFuture<byte[]> fetched = new CompletableFuture<>();
    try {
      sessionThread.execute(() -> fetch(fetched));
      return fetched.get();
    } catch (RejectedExecutionException programClosed) {
      throw new IOException(programClosed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } catch (ExecutionException failed) {
      throw new IOException(failed);
    }
  }

  private void fetch(CompletableFuture<byte[]> fetched) {
    try {
      InputStream from = opened;
      if (from == null) {
        from = source.run();
        opened = from;
      }
      fetched.complete(from.readNBytes(PIECE));
    } catch (DomainException | IOException | RuntimeException failed) {
      fetched.completeExceptionally(failed);
    }
  }
}
