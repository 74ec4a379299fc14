package fi.kortisto.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file being read that knows how far it has been read. */
final class CountedInput extends FilterInputStream {

  private final long size;
  private long read;

  CountedInput(InputStream in, long size) {
    super(in);
    this.size = size;
  }

  long size() {
    return size;
  }

  long bytesRead() {
    return read;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    read += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    read += Math.max(count, 0);
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
