package fi.kortisto.exchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The ZIP that a spreadsheet is. What is read of it may not swell to more than spreadsheets do: XML
 * packs to a thirtieth, a bomb to a thousandth.
 */
final class SheetZip implements Closeable {

  private static final long LEAST_LIMIT = 64L << 20;
  private static final int MOST_SWELLING = 200;

  private final ZipFile zip;
  private final long limit;

  SheetZip(Path path) throws IOException {
    this.zip = new ZipFile(path.toFile());
    this.limit = Math.max(LEAST_LIMIT, Files.size(path) * MOST_SWELLING);
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /**
   * A file in the ZIP, which knows how far it has been read.
   *
   * @throws IOException when there is none, TooLargeTable while reading when it swells too much
   */
  CountedInput open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no " + name);
    }
    InputStream bytes = new BufferedInputStream(zip.getInputStream(entry), 1 << 16);
    return new CountedInput(new Limited(bytes, limit), Math.max(1, entry.getSize()));
  }

  /** Whether a small file in the ZIP contains that text. */
  boolean contains(String name, String text) throws IOException {
    if (!has(name)) {
      return false;
    }
    try (InputStream in = open(name)) {
      byte[] start = in.readNBytes(1 << 20);
      return new String(start, StandardCharsets.UTF_8).contains(text);
    }
  }

  /** Where a path leads from a folder of the ZIP. */
  static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String[] steps = (folder + target).split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      if (steps[i].equals("..")) {
        steps[i] = "";
        steps[i - 1] = "";
      }
    }
    return String.join("/", Arrays.stream(steps).filter(step -> !step.isEmpty()).toList());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static final class Limited extends FilterInputStream {

    private long left;

    Limited(InputStream in, long limit) {
      super(in);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      return count(read, read);
    }

    private int count(int result, int read) throws IOException {
      left -= Math.max(0, result < 0 ? 0 : read);
      if (left < 0) {
        throw new TooLargeTable();
      }
      return result;
    }
  }
}
