package fi.kortisto.model;

import java.time.Instant;

/**
 * A row of the disclosure ledger.
 *
 * @param persons how many it concerned
 * @param login of the user who recorded it
 */
public record Disclosure(
    long id, DisclosureContent content, int persons, Instant recordedAt, String login) {}
