package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a list was drawn.
 *
 * @param saved the number of the saved selection it was drawn from
 * @param disclosure the row of the ledger, where it was drawn to be disclosed
 * @param login of the user who drew it
 */
public record ListRun(
    long id,
    Optional<Long> saved,
    ListOrder order,
    ListForm form,
    LocalDate day,
    ListTally tally,
    Optional<Long> disclosure,
    Instant recordedAt,
    String login) {}
