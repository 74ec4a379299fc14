package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.SUPPRESSION;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Suppressed;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/** Writes one and the same ban under very many digests inside one transaction. */
public final class SuppressionWriter implements AutoCloseable {

  private final BulkInsert rows;

  SuppressionWriter(Database database, Suppressed ban, long batch) throws DomainException {
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
      if (rows.isFull()) {
        rows.flush();
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /** Sends to the database what still waits here. */
  public void flush() throws DomainException {
    try {
      rows.flush();
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
