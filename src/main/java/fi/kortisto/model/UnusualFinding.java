package fi.kortisto.model;

import java.util.Optional;

/**
 * Unusual use, and whether somebody has looked into it.
 *
 * @param review the last one; empty where there was none, or the use has gone on since
 */
public record UnusualFinding(UnusualUse use, Optional<LogReview> review) {}
