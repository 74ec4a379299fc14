package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The relation of a person to one register, as far as storage times hang on it.
 *
 * @param ended the day on which the relation, of a customer for instance, was over
 * @param lastActivity the last day on which anything was obtained from or happened with the person,
 *     items that are gone by now included
 */
public record Relation(Optional<LocalDate> ended, LocalDate lastActivity) {}
