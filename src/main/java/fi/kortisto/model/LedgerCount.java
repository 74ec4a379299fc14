package fi.kortisto.model;

/**
 * What has happened since a backup was made and holds in it too.
 *
 * @param persons who are erased whole
 * @param items of other persons that are erased: values, entries and files
 * @param bans that are recorded, among them those of persons who are not on file
 * @param withdrawals of bans and consents
 * @param restrictions of processing that are set
 * @param users whose access ends
 */
public record LedgerCount(
    int persons, int items, int bans, int withdrawals, int restrictions, int users) {

  public static final LedgerCount NOTHING = new LedgerCount(0, 0, 0, 0, 0, 0);

  public LedgerCount plus(LedgerCount other) {
    return new LedgerCount(
        persons + other.persons,
        items + other.items,
        bans + other.bans,
        withdrawals + other.withdrawals,
        restrictions + other.restrictions,
        users + other.users);
  }

  public boolean isNothing() {
    return equals(NOTHING);
  }
}
