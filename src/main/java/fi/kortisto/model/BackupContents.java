package fi.kortisto.model;

import java.util.List;

/**
 * What a backup holds that was opened and read through.
 *
 * @param counts as they were counted in it
 * @param logins of those who could sign in
 * @param ledger what is known of the time since
 * @param again what is to be carried out in it again, before anybody sees it
 */
public record BackupContents(
    BackupHead head,
    BackupCounts counts,
    List<String> logins,
    LedgerFound ledger,
    LedgerCount again) {

  public BackupContents {
    logins = List.copyOf(logins);
  }
}
