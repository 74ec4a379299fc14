package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;

/**
 * Something that happened: a call, an assignment, feedback given.
 *
 * @param at when it happened, in the firm's own time
 * @param text what is told of it in words; may be blank
 * @param values further particulars by name, in the order in which they are shown
 */
public record Entry(
    long id,
    EntryKind kind,
    LocalDateTime at,
    String text,
    Map<String, String> values,
    String sourceCode,
    boolean supplied,
    Instant recordedAt,
    UserId recordedBy) {}
