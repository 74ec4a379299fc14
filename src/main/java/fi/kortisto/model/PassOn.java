package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * That a recipient of the data, or the source it came from, is to be told of a rectification,
 * erasure or restriction (GDPR art. 19).
 *
 * @param disclosure by which they have the data; empty for a source
 * @param to whom; of a source only its name may be known
 * @param fields codes of the fields and kinds of entries concerned
 * @param settled when they were told or it was found impossible
 * @param reason why it is impossible; blank otherwise
 */
public record PassOn(
    long id,
    RequestId request,
    Optional<Long> disclosure,
    RegisterId register,
    Correspondent to,
    PassOnReason why,
    Set<String> fields,
    PassOnState state,
    Optional<LocalDate> settled,
    String reason) {

  public PassOn {
    fields = Set.copyOf(fields);
  }

  public boolean isToSource() {
    return disclosure.isEmpty();
  }
}
