package fi.kortisto.model;

import java.util.Optional;

/** The rows of an imported file, read one after the other. */
@FunctionalInterface
public interface IncomingRows {

  /**
   * The next row; empty after the last.
   *
   * @throws DomainException CANNOT_READ
   */
  Optional<IncomingRow> next() throws DomainException;
}
