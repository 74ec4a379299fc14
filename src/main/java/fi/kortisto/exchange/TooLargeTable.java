package fi.kortisto.exchange;

import java.io.IOException;

/** A spreadsheet that swells, when it is read, to more than any table of contacts. */
final class TooLargeTable extends IOException {

  private static final long serialVersionUID = 1L;

  TooLargeTable() {
    super("too large");
  }
}
