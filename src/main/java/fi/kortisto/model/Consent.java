package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A consent of a person (GDPR art. 7), or that it was taken back.
 *
 * @param purpose code of one of the register's purposes
 * @param given empty where only the withdrawal is on record
 */
public record Consent(
    long id,
    RegisterId register,
    String purpose,
    Optional<LocalDate> given,
    Optional<LocalDate> withdrawn) {}
