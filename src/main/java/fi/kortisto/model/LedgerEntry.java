package fi.kortisto.model;

import java.time.Instant;

/**
 * One line of the ledger.
 *
 * @param uid random, by which the same line is known in every copy
 */
public record LedgerEntry(String uid, Instant at, LedgerDeed deed) {}
