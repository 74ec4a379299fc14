package fi.kortisto.model;

import java.time.LocalDate;

/**
 * That it was made sure who asks (GDPR art. 12(6)): how, when and by whom. No copy of a document is
 * kept.
 *
 * @param note what was compared or seen, in words; never blank for {@link IdentityMethod#OTHER}
 */
public record Identification(IdentityMethod method, String note, LocalDate on, UserId by) {}
