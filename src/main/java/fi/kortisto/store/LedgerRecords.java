package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.LEDGER_ENTRY;
import static fi.kortisto.store.db.Tables.LEDGER_KEY;

import fi.kortisto.format.LedgerJson;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LedgerEntry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * What must hold in a restored backup too, entered in the transaction in which it is done: by the
 * records that do it, so that no way of doing it can forget.
 */
public final class LedgerRecords {

  private final DSLContext sql;
  private boolean quiet;
  private boolean added;

  LedgerRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** The key for the copies outside; empty before the first. */
  public Optional<byte[]> key() {
    return sql.selectFrom(LEDGER_KEY).fetchOptional(LEDGER_KEY.KEY);
  }

  public void insertKey(byte[] key) {
    sql.insertInto(LEDGER_KEY).set(LEDGER_KEY.ID, 1L).set(LEDGER_KEY.KEY, key).execute();
  }

  /** Enters what is being done. */
  public void add(LedgerDeed deed, Instant at) {
    if (!quiet) {
      insert(new LedgerEntry(UUID.randomUUID().toString(), at, deed));
      added = true;
    }
  }

  /** Enters a line of a ledger outside, which has been carried out again. */
  public void insert(LedgerEntry entry) {
    sql.insertInto(LEDGER_ENTRY)
        .set(LEDGER_ENTRY.UID, entry.uid())
        .set(LEDGER_ENTRY.AT, entry.at().toEpochMilli())
        .set(LEDGER_ENTRY.KIND, LedgerJson.kind(entry.deed()))
        .set(LEDGER_ENTRY.CONTENT, LedgerJson.write(entry.deed()))
        .execute();
  }

  /** While something is carried out again it is not entered once more. */
  public <T> T quietly(Store.Work<T> work) throws fi.kortisto.model.DomainException {
    quiet = true;
    try {
      return work.run();
    } finally {
      quiet = false;
    }
  }

  /** Whether anything was entered since this was last asked. */
  public boolean takeAdded() {
    boolean was = added;
    added = false;
    return was;
  }

  public long size() {
    return sql.fetchCount(LEDGER_ENTRY);
  }

  /** Number of the newest line; 0 when there is none. */
  public long last() {
    return sql.select(LEDGER_ENTRY.NUMBER)
        .from(LEDGER_ENTRY)
        .orderBy(LEDGER_ENTRY.NUMBER.desc())
        .limit(1)
        .fetchOptional(LEDGER_ENTRY.NUMBER)
        .orElse(0L);
  }

  public Set<String> uids() {
    return new HashSet<>(sql.select(LEDGER_ENTRY.UID).from(LEDGER_ENTRY).fetch(LEDGER_ENTRY.UID));
  }

  /** A numbered line. */
  public record Numbered(long number, LedgerEntry entry) {}

  /** The lines after a number, in their order. */
  public List<Numbered> after(long number, int limit) {
    return sql.selectFrom(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.NUMBER.gt(number))
        .orderBy(LEDGER_ENTRY.NUMBER)
        .limit(limit)
        .fetch(row -> new Numbered(row.getNumber(), entry(row)));
  }

  private static LedgerEntry entry(Record row) {
    return new LedgerEntry(
        row.get(LEDGER_ENTRY.UID),
        Times.instant(row.get(LEDGER_ENTRY.AT)),
        LedgerJson.read(row.get(LEDGER_ENTRY.KIND), row.get(LEDGER_ENTRY.CONTENT)));
  }
}
