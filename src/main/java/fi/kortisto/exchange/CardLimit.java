package fi.kortisto.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a card that would not fit into memory; a photo of 15 MB still does. */
final class CardLimit extends FilterReader {

  static final int CHARACTERS = 24_000_000;

  /** A card is longer than that. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private long read;

  CardLimit(Reader in) {
    super(in);
  }

  void restart() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    return count(super.read(), 1);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int result = super.read(chars, offset, length);
    return count(result, result);
  }

  private int count(int result, int characters) throws Exceeded {
    read += Math.max(characters, 0);
    if (read > CHARACTERS) {
      throw new Exceeded();
    }
    return result;
  }
}
