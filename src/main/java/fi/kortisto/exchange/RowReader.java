package fi.kortisto.exchange;

import fi.kortisto.model.IncomingRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads one row of contacts after another. */
interface RowReader extends Closeable {

  /** The next row, empty at the end. */
  Optional<IncomingRow> next() throws IOException;
}
