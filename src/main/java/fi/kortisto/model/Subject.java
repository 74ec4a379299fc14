package fi.kortisto.model;

import java.time.Instant;

/**
 * A data subject, as a row of a list shows one.
 *
 * @param displayName family name first, {@code Mäkinen, Aino}; the organisation or e-mail address
 *     of one whose name is not known
 * @param language in which the person is written to
 * @param protectedAddress turvakielto: address and municipality are hidden
 * @param restricted GDPR art. 18: the data is stored only
 * @param bans how many bans stand today
 * @param version grows by one at every change
 */
public record Subject(
    SubjectId id,
    String displayName,
    String organisation,
    String town,
    Language language,
    boolean protectedAddress,
    boolean restricted,
    int bans,
    long version,
    Instant createdAt) {}
