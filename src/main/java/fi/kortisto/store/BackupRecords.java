package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.BACKUP_RUN;
import static fi.kortisto.store.db.Tables.BAN;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static fi.kortisto.store.db.Tables.SUBJECT_SEARCH;

import fi.kortisto.model.BackupCounts;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The backups that were made of this database, and what one would hold now. */
public final class BackupRecords {

  /** More than are kept of daily and monthly ones. */
  private static final int LATEST = 400;

  private final DSLContext sql;

  BackupRecords(DSLContext sql) {
    this.sql = sql;
  }

  public BackupCounts counts() {
    return new BackupCounts(
        sql.fetchCount(SUBJECT_SEARCH),
        sql.fetchCount(ENTRY),
        sql.fetchCount(REQUEST_CASE),
        sql.fetchCount(BAN));
  }

  /** A backup as the register remembers it. */
  public record Run(Instant at, Path file, long size, long persons) {}

  public Optional<Run> last() {
    return sql.selectFrom(BACKUP_RUN)
        .orderBy(BACKUP_RUN.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Run(
                    Times.instant(row.getMadeAt()),
                    Path.of(row.getFile()),
                    row.getSize(),
                    row.getPersons()));
  }

  /** The folders in which the latest were made. */
  public Set<Path> folders() {
    return sql
        .select(BACKUP_RUN.FILE)
        .from(BACKUP_RUN)
        .orderBy(BACKUP_RUN.ID.desc())
        .limit(LATEST)
        .fetch(BACKUP_RUN.FILE)
        .stream()
        .map(file -> Path.of(file).getParent())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public void insert(KeptBackup made, UserId by) {
    sql.insertInto(BACKUP_RUN)
        .set(BACKUP_RUN.MADE_AT, made.head().created().toEpochMilli())
        .set(BACKUP_RUN.MADE_BY, by.value())
        .set(BACKUP_RUN.FILE, made.file().toString())
        .set(BACKUP_RUN.SIZE, made.size())
        .set(BACKUP_RUN.PERSONS, made.head().counts().persons())
        .set(BACKUP_RUN.ANCHOR, made.head().anchor().toString())
        .execute();
  }
}
