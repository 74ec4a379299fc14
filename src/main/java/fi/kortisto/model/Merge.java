package fi.kortisto.model;

import java.time.Instant;

/**
 * Two persons who were made one.
 *
 * @param kept whose card holds everything of both
 * @param gone whose card it was before
 * @param login of the user who did it
 */
public record Merge(long id, SubjectId kept, SubjectId gone, Instant at, String login) {}
