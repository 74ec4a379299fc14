package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an item comes from: every datum, entry and attachment has one.
 *
 * @param sourceCode one of the register's sources; blank when it was not recorded
 * @param obtained when the firm got it
 * @param supplied whether the person supplied it (GDPR art. 20(1))
 */
public record Provenance(String sourceCode, Optional<LocalDate> obtained, boolean supplied) {}
