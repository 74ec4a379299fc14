package fi.kortisto.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row of the access log. It holds ids and field names, never a name or a value of the person.
 *
 * @param number from 1, without gaps
 * @param login of the user who did it; blank when nobody was signed in
 * @param fields codes of the fields touched
 * @param count how many persons a bulk action concerned
 * @param done whether it was done; false when it was refused
 */
public record LogRow(
    long number,
    Instant at,
    String login,
    LogAction action,
    Optional<RegisterId> register,
    Optional<SubjectId> subject,
    String purpose,
    List<String> fields,
    int count,
    boolean done) {}
