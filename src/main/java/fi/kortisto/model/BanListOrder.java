package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What everybody on a do-not-contact list is to be banned from.
 *
 * @param fileName without its folder
 * @param obtained when the firm got the list, from which the bans stand; empty for today
 * @param until the last day the bans stand; empty for good
 */
public record BanListOrder(
    String fileName,
    BanPurpose purpose,
    BanChannel channel,
    Optional<LocalDate> obtained,
    Optional<LocalDate> until,
    StatedBy statedBy) {}
