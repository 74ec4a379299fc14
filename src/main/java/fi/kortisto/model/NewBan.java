package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A ban as it is asked for.
 *
 * @param from the day it was received
 * @param until the last day it stands; empty for good
 * @param received how and from whom, in words
 */
public record NewBan(
    BanPurpose purpose,
    BanChannel channel,
    LocalDate from,
    Optional<LocalDate> until,
    String received) {}
