package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An import as it was done, to be taken back as one.
 *
 * @param register empty for a do-not-contact list, which concerns all of them
 * @param fileName without its folder
 * @param sourceCode of the register's source; for a do-not-contact list by whom it was stated
 * @param login of the user who did it
 * @param undone when it was taken back
 */
public record ImportBatch(
    long id,
    Kind kind,
    Optional<RegisterId> register,
    String fileName,
    String sourceCode,
    LocalDate obtained,
    Counts counts,
    Instant at,
    String login,
    Optional<Instant> undone) {

  /** What a file brought. */
  public enum Kind {
    CONTACTS,
    /** A do-not-contact list. */
    BANS;

    /** The name used in files: {@code bans}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How many rows had which fate. Of a do-not-contact list, those that were added are kept for
   * whoever comes in later, and those changed were on file.
   */
  public record Counts(long added, long changed, long unchanged, long skipped) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);
  }
}
