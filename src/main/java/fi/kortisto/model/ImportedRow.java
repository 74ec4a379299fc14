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
 * @param changes what was added to or replaced in the data of a person who was there before
 * @param problems values that were kept though their fields make no sense of them
 * @param banned the bans with which the person comes in, since they were on record for them
 * @param suspect whom a new person resembles
 */
public record ImportedRow(
    int row,
    Fate fate,
    Optional<SubjectId> subject,
    Optional<SkipReason> reason,
    List<String> kept,
    List<String> dropped,
    List<FieldChange> changes,
    List<CellProblem> problems,
    List<Suppressed> banned,
    Optional<Suspect> suspect) {

  public ImportedRow {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
    banned = List.copyOf(banned);
  }

  /** A row of which there is nothing more to say. */
  public ImportedRow(
      int row,
      Fate fate,
      Optional<SubjectId> subject,
      Optional<SkipReason> reason,
      List<String> kept,
      List<String> dropped) {
    this(
        row,
        fate,
        subject,
        reason,
        kept,
        dropped,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  public static ImportedRow skipped(int row, SkipReason reason) {
    return new ImportedRow(
        row, Fate.SKIPPED, Optional.empty(), Optional.of(reason), List.of(), List.of());
  }

  /** The same of somebody who has no id, since nothing is written. */
  public ImportedRow withoutId() {
    return new ImportedRow(
        row,
        fate,
        Optional.empty(),
        reason,
        kept,
        dropped,
        changes,
        problems,
        banned,
        suspect.map(Suspect::withoutIdOfFile));
  }

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
