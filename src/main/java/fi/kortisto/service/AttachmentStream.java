package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads an attachment piece by piece, never more than one of them in memory. */
final class AttachmentStream extends InputStream {

  /** Where the pieces come from, numbered from 0; empty behind the last. */
  @FunctionalInterface
  interface Pieces {
    Optional<byte[]> piece(long number) throws DomainException;
  }

  private final Pieces pieces;
  private byte[] piece = new byte[0];
  private int position;
  private long next;
  private boolean over;

  AttachmentStream(Pieces pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == piece.length) {
      if (!turn()) {
        return -1;
      }
    }
    int count = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, target, offset, count);
    position += count;
    return count;
  }

  private boolean turn() throws IOException {
    if (over) {
      return false;
    }
    try {
      Optional<byte[]> following = pieces.piece(next++);
      piece = following.orElse(new byte[0]);
      position = 0;
      over = following.isEmpty();
      return !over;
    } catch (DomainException failed) {
      throw new IOException(failed);
    }
  }
}
