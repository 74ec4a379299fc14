package fi.kortisto.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One change to a person's data, as the history keeps it: old and new value with their sources.
 *
 * @param login of the user who made it
 * @param field code of the field, or {@link #codeOf} the kind of an entry
 * @param before empty for a value that was added
 * @param after empty for a value that was taken away
 */
public record PastChange(
    Instant at,
    String login,
    LogAction action,
    String field,
    Optional<PastValue> before,
    Optional<PastValue> after) {

  private static final String ENTRY = "entry:";

  /** What stands in place of a field's code where an entry was changed. */
  public static String codeOf(EntryKind kind) {
    return ENTRY + kind.code();
  }

  /** The kind of the entry that was changed; empty where it was a field's value. */
  public Optional<EntryKind> entryKind() {
    return field.startsWith(ENTRY)
        ? EntryKind.ofCode(field.substring(ENTRY.length()))
        : Optional.empty();
  }

  /** The same without the values, which then count as not shown. */
  public PastChange withoutValues() {
    return new PastChange(
        at, login, action, field, before.map(PastValue::blank), after.map(PastValue::blank));
  }
}
