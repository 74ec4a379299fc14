package fi.kortisto.exchange;

import fi.kortisto.model.BackupContents;
import fi.kortisto.model.BackupCounts;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.BackupMade;
import fi.kortisto.model.CarriedOutAgain;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.LedgerCount;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line prints with {@code --json} of backups. Names are stable, instants UTC, what
 * is not known is null; the streams stay open.
 */
public final class BackupJson {

  private BackupJson() {}

  /**
   * Backups that are kept: an array of {@code file, size, registerId, register, created, program,
   * schema, persons, entries, requests, bans, anchor}.
   */
  public static void kept(List<KeptBackup> backups, OutputStream out) throws IOException {
    JsonText.write(out, json -> json.array(backups, backup -> write(json, backup)));
  }

  private static void write(JsonText json, KeptBackup backup) {
    json.put("file", backup.file().toString());
    json.put("size", backup.size());
    head(json, backup.head());
  }

  private static void head(JsonText json, BackupHead head) {
    json.put("registerId", head.registerId());
    json.put("register", head.name());
    json.put("created", head.created());
    json.put("program", head.program());
    json.put("schema", head.schema());
    counts(json, head.counts());
    json.put("anchor", head.anchor().toString());
  }

  private static void counts(JsonText json, BackupCounts counts) {
    json.put("persons", counts.persons());
    json.put("entries", counts.entries());
    json.put("requests", counts.requests());
    json.put("bans", counts.bans());
  }

  /** A backup that was made: as {@link #kept}, with {@code verified, removed}. */
  public static void made(BackupMade made, OutputStream out) throws IOException {
    JsonText.write(
        out,
        json ->
            json.object(
                () -> {
                  write(json, made.backup());
                  json.put("verified", true);
                  json.array("removed", made.removed().stream().map(Path::toString).toList());
                }));
  }

  /**
   * What a backup holds and what was done with it: {@code registerId ... anchor, users, ledgers,
   * ledgerUntil, ledgerUnreadable, again: {persons, items, bans, withdrawals, restrictions, users},
   * unfinished, folder}; {@code folder} is null after a test.
   */
  public static void restored(
      BackupContents contents, CarriedOutAgain again, Optional<Path> folder, OutputStream out)
      throws IOException {
    JsonText.write(
        out,
        json ->
            json.object(
                () -> {
                  head(json, contents.head());
                  json.array("users", contents.logins());
                  json.array(
                      "ledgers", contents.ledger().files().stream().map(Path::toString).toList());
                  json.put("ledgerUntil", contents.ledger().newest());
                  json.put("ledgerUnreadable", contents.ledger().unreadable());
                  json.object("again", () -> again(json, again.count()));
                  json.array(
                      "unfinished", again.unfinished().stream().map(Object::toString).toList());
                  json.put("folder", folder);
                }));
  }

  private static void again(JsonText json, LedgerCount count) {
    json.put("persons", count.persons());
    json.put("items", count.items());
    json.put("bans", count.bans());
    json.put("withdrawals", count.withdrawals());
    json.put("restrictions", count.restrictions());
    json.put("users", count.users());
  }
}
