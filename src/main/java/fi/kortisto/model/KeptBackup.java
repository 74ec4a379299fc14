package fi.kortisto.model;

import java.nio.file.Path;

/** A backup of a register that lies in a folder. */
public record KeptBackup(Path file, long size, BackupHead head) {}
