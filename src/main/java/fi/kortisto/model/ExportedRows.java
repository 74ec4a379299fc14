package fi.kortisto.model;

/** Rows of the access log on their way into a file, some at a time. */
public interface ExportedRows {

  /** Does something with a row. */
  @FunctionalInterface
  interface Taker<X extends Exception> {
    void take(LogRow row) throws X;
  }

  /** Hands over each row, the oldest first. */
  <X extends Exception> void each(Taker<X> taker) throws DomainException, X;
}
