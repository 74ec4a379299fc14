package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A ban of somebody who need not be on file, found by a digest of their contact details.
 *
 * @param until the last day it stands; empty for good
 */
public record Suppressed(
    BanPurpose purpose,
    BanChannel channel,
    LocalDate from,
    Optional<LocalDate> until,
    StatedBy statedBy) {}
