package fi.kortisto.model;

/**
 * The id of a data subject. Ids grow with random gaps, mean nothing and are never used again, so
 * that the ledger of erased ids stays true after a restore.
 */
public record SubjectId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
