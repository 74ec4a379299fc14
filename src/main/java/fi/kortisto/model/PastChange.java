package fi.kortisto.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One change to a person's data, as the history keeps it: old and new value with their sources.
 *
 * @param login of the user who made it
 * @param field code of the field
 * @param before empty for a value that was added
 * @param after empty for a value that was taken away
 */
public record PastChange(
    Instant at,
    String login,
    LogAction action,
    String field,
    Optional<PastValue> before,
    Optional<PastValue> after) {}
