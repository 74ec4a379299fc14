package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.SUPPRESSION;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerDeed.KeptBan;
import fi.kortisto.model.Suppressed;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;

/** Writes one and the same ban under very many digests inside one transaction. */
public final class SuppressionWriter implements AutoCloseable {

  private final BulkInsert rows;
  private final LedgerRecords ledger;
  private final Suppressed ban;
  private final long batch;
  private final Instant at;
  private final List<byte[]> entered = new ArrayList<>();

  SuppressionWriter(Database database, LedgerRecords ledger, Suppressed ban, long batch, Instant at)
      throws DomainException {
    this.ledger = ledger;
    this.ban = ban;
    this.batch = batch;
    this.at = at;
    Map<Field<?>, Object> same = new HashMap<>();
    same.put(SUPPRESSION.PURPOSE, ban.purpose().name());
    same.put(SUPPRESSION.CHANNEL, ban.channel().name());
    same.put(SUPPRESSION.FROM_DAY, ban.from().toString());
    ban.until().ifPresent(last -> same.put(SUPPRESSION.UNTIL_DAY, last.toString()));
    same.put(SUPPRESSION.ORIGIN, ban.statedBy().name());
    same.put(SUPPRESSION.BATCH_ID, batch);
    this.rows = BulkInsert.into(database, SUPPRESSION, List.of(SUPPRESSION.HASH), same);
  }

  public void add(byte[] digest) throws DomainException {
    try {
      rows.add((Object) digest);
      entered.add(digest);
      if (rows.isFull()) {
        flush();
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /** Sends to the database what still waits here. */
  public void flush() throws DomainException {
    try {
      rows.flush();
      if (!entered.isEmpty()) {
        ledger.add(new KeptBan(ban, entered, Optional.of(batch)), at);
        entered.clear();
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  @Override
  public void close() throws DomainException {
    try {
      rows.close();
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }
}
