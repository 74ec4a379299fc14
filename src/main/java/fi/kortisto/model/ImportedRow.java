package fi.kortisto.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one row of an imported file.
 *
 * @param subject empty when the row was skipped, or when nothing was written
 * @param kept names of the values for which the register had no field of its own and which were
 *     kept under the field for other imported details
 * @param dropped names of the values that were left out since the register holds no such data
 */
public record ImportedRow(
    int row,
    Fate fate,
    Optional<SubjectId> subject,
    Optional<SkipReason> reason,
    List<String> kept,
    List<String> dropped) {

  /** The four fates. */
  public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    SKIPPED;

    /** The name used in files: {@code unchanged}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
