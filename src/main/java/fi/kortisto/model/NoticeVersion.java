package fi.kortisto.model;

import java.time.LocalDate;

/**
 * A notice as it was published.
 *
 * @param number from 1, for each register
 * @param facts from which it was written
 */
public record NoticeVersion(
    long id, RegisterId register, int number, LocalDate published, NoticeFacts facts) {}
