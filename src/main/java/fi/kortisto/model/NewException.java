package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a ban does not stop a use of one person's data.
 *
 * @param reason in words: the law's section, or the compelling ground
 * @param until the last day; empty until it is ended
 */
public record NewException(
    BanPurpose purpose,
    BanChannel channel,
    String reason,
    LocalDate from,
    Optional<LocalDate> until) {}
