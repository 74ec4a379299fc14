package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why something is refused (GDPR art. 12(4)).
 *
 * @param reason in words, as the person is told; never blank
 * @param until the earliest day on which it can be granted, where one is known
 */
public record Refusal(RefusalGround ground, String reason, Optional<LocalDate> until) {}
