package fi.kortisto.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * An appointment at which the person looks at the data at an office.
 *
 * @param held when it took place
 */
public record Viewing(LocalDateTime at, String place, Optional<LocalDate> held) {}
