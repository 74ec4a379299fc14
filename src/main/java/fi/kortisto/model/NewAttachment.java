package fi.kortisto.model;

import java.util.Optional;

/**
 * A file to be kept with a person.
 *
 * @param entry to which it is attached, where it belongs to one
 */
public record NewAttachment(
    RegisterId register, Optional<Long> entry, String name, Provenance provenance) {}
