package fi.kortisto.store;

import fi.kortisto.model.LogAction;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A row for the access log.
 *
 * @param fields codes of the fields touched, never their values
 * @param detail old and new values of a change; kept apart from the row, which holds its digest
 *     only
 */
public record NewLogRow(
    Instant at,
    Optional<UserId> user,
    LogAction action,
    Optional<RegisterId> register,
    Optional<SubjectId> subject,
    String purpose,
    List<String> fields,
    int count,
    boolean done,
    Optional<String> detail) {

  public NewLogRow {
    fields = List.copyOf(fields);
  }
}
