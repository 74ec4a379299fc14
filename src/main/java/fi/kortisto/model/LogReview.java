package fi.kortisto.model;

import java.time.Instant;

/**
 * That somebody has looked into unusual use.
 *
 * @param row number in the log
 * @param code of the {@link UnusualUse}
 * @param login of who looked
 * @param note in short, what came of it
 */
public record LogReview(long row, String code, Instant at, String login, String note) {}
