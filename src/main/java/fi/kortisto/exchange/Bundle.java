package fi.kortisto.exchange;

import fi.kortisto.model.Attachment;
import java.io.IOException;
import java.io.OutputStream;

/** Several files in one, written one after the other. */
interface Bundle extends AutoCloseable {

  /**
   * Begins the next file.
   *
   * @param name with {@code /} between folders; safe to unpack anywhere
   * @return takes the file's bytes until the next one is begun; closing it does nothing
   */
  OutputStream begin(String name) throws IOException;

  /** The name that an attachment has in here. */
  String nameOf(Attachment attachment);

  /** Ends the bundle; the stream below stays open. */
  @Override
  void close() throws IOException;
}
