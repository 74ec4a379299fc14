package fi.kortisto.model;

import java.util.Optional;

/**
 * Somebody who was chosen and is not on the list.
 *
 * @param name as lists of persons show it
 * @param ban the one that forbids it
 */
public record LeftOut(SubjectId subject, String name, LeftOutReason reason, Optional<Ban> ban) {}
