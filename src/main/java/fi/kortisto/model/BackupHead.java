package fi.kortisto.model;

import java.time.Instant;

/**
 * What a backup tells without a password. It is believed only once the backup was opened.
 *
 * @param registerId the register's UUID
 * @param name of the register's folder
 * @param program version of the program that made it
 * @param schema version of the database's form
 * @param anchor head of the access log at that moment
 */
public record BackupHead(
    String registerId,
    String name,
    Instant created,
    String program,
    int schema,
    BackupCounts counts,
    LogAnchor anchor) {}
