package fi.kortisto.model;

import java.time.LocalDate;

/**
 * That the time was extended by two further months (GDPR art. 12(3)).
 *
 * @param on the day of the letter, inside the first month
 * @param reasons as the person is told; never blank
 */
public record Extension(LocalDate on, String reasons) {}
