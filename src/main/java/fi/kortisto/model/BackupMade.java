package fi.kortisto.model;

import java.nio.file.Path;
import java.util.List;

/**
 * A backup that was just made and was opened and read through to see that it is whole.
 *
 * @param removed older ones that made room for it
 * @param keptAll whether none was removed since this one holds so much less than the one before
 */
public record BackupMade(KeptBackup backup, List<Path> removed, boolean keptAll) {}
