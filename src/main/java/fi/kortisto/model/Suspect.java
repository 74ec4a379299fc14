package fi.kortisto.model;

import java.util.Optional;

/**
 * The person whom an imported one resembles, though not enough to be taken for them.
 *
 * @param other empty when that one has no id yet
 * @param row of the same file in which the other came; 0 for one who was on file before
 */
public record Suspect(Optional<SubjectId> other, int row, SuspectReason reason) {

  /** The same where nothing is written, so that nobody of the file has an id. */
  public Suspect withoutIdOfFile() {
    return row > 0 ? new Suspect(Optional.empty(), row, reason) : this;
  }
}
