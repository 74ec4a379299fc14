package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was disclosed, to whom and why.
 *
 * @param recipientCode one of the register's recipients; blank for one the notice does not name
 * @param recipient as the one they are, so that they can be told of a correction (GDPR art. 19)
 * @param fields codes of the fields, and {@link PastChange#codeOf kinds of entries}, disclosed
 * @param why for what purpose, in words; never blank
 * @param outsideEea whether the data left the EU/EEA
 * @param safeguard on what that rests (art. 46); never blank then
 */
public record DisclosureContent(
    RegisterId register,
    String recipientCode,
    Correspondent recipient,
    LocalDate on,
    Set<String> fields,
    String why,
    LegalBasis basis,
    boolean outsideEea,
    String safeguard) {

  public DisclosureContent {
    fields = Set.copyOf(fields);
  }
}
