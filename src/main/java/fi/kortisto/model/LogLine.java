package fi.kortisto.model;

import java.time.Instant;

/**
 * One consultation of a person's data as that person may be told of it: when and for what, without
 * the name of the user (Court of Justice, C-579/21).
 */
public record LogLine(Instant at, LogAction action, String purpose) {}
