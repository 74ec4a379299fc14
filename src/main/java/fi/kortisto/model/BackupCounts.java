package fi.kortisto.model;

/** How much a register held when it was backed up. */
public record BackupCounts(long persons, long entries, long requests, long bans) {}
