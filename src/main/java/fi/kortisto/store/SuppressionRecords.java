package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.SUPPRESSION;
import static fi.kortisto.store.db.Tables.SUPPRESSION_KEY;
import static org.jooq.impl.DSL.selectOne;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.LedgerDeed.KeptBan;
import fi.kortisto.model.LedgerDeed.KeptBanWithdrawn;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.Suppressed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** The bans of those who are not on file, by digests. */
public final class SuppressionRecords {

  private final DSLContext sql;
  private final LedgerRecords ledger;

  SuppressionRecords(DSLContext sql, LedgerRecords ledger) {
    this.sql = sql;
    this.ledger = ledger;
  }

  /** The key of the digests; empty before the first. */
  public Optional<byte[]> key() {
    return sql.selectFrom(SUPPRESSION_KEY).fetchOptional(SUPPRESSION_KEY.KEY);
  }

  public void insertKey(byte[] key) {
    sql.insertInto(SUPPRESSION_KEY)
        .set(SUPPRESSION_KEY.ID, 1L)
        .set(SUPPRESSION_KEY.KEY, key)
        .execute();
  }

  public boolean isEmpty() {
    return !sql.fetchExists(selectOne().from(SUPPRESSION));
  }

  /** Hears of every digest there is. */
  public void forEachDigest(Consumer<byte[]> taker) {
    try (Cursor<Record1<byte[]>> all = sql.select(SUPPRESSION.HASH).from(SUPPRESSION).fetchLazy()) {
      all.forEach(row -> taker.accept(row.value1()));
    }
  }

  /** What is on record under any of the digests, also what has run out. */
  public List<Suppressed> of(Collection<byte[]> digests) {
    return sql.selectDistinct(
            SUPPRESSION.PURPOSE,
            SUPPRESSION.CHANNEL,
            SUPPRESSION.FROM_DAY,
            SUPPRESSION.UNTIL_DAY,
            SUPPRESSION.ORIGIN)
        .from(SUPPRESSION)
        .where(SUPPRESSION.HASH.in(digests))
        .fetch(
            row ->
                new Suppressed(
                    BanPurpose.valueOf(row.value1()),
                    BanChannel.valueOf(row.value2()),
                    LocalDate.parse(row.value3()),
                    Times.optionalDay(row.value4()),
                    StatedBy.valueOf(row.value5())));
  }

  /**
   * @param batch of the import by which it came
   */
  public void insert(byte[] digest, Suppressed suppressed, Optional<Long> batch, Instant at) {
    ledger.add(new KeptBan(suppressed, List.of(digest), batch), at);
    sql.insertInto(SUPPRESSION)
        .set(SUPPRESSION.HASH, digest)
        .set(SUPPRESSION.PURPOSE, suppressed.purpose().name())
        .set(SUPPRESSION.CHANNEL, suppressed.channel().name())
        .set(SUPPRESSION.FROM_DAY, suppressed.from().toString())
        .set(SUPPRESSION.UNTIL_DAY, Times.text(suppressed.until()))
        .set(SUPPRESSION.ORIGIN, suppressed.statedBy().name())
        .set(SUPPRESSION.BATCH_ID, batch.orElse(null))
        .execute();
  }

  /**
   * A ban as it is kept.
   *
   * @param batch of the import by which it came
   */
  public record Kept(byte[] digest, Suppressed ban, Optional<Long> batch) {}

  /**
   * Takes away what the person themself has taken back.
   *
   * @return what was there
   */
  public List<Kept> remove(
      Collection<byte[]> digests, BanPurpose purpose, BanChannel channel, Instant at) {
    ledger.add(new KeptBanWithdrawn(purpose, channel, List.copyOf(digests)), at);
    Condition such =
        SUPPRESSION
            .HASH
            .in(digests)
            .and(SUPPRESSION.PURPOSE.eq(purpose.name()))
            .and(SUPPRESSION.CHANNEL.eq(channel.name()));
    List<Kept> there =
        sql.selectFrom(SUPPRESSION)
            .where(such)
            .fetch(
                row ->
                    new Kept(
                        row.getHash(),
                        new Suppressed(
                            purpose,
                            channel,
                            LocalDate.parse(row.getFromDay()),
                            Times.optionalDay(row.getUntilDay()),
                            StatedBy.valueOf(row.getOrigin())),
                        Optional.ofNullable(row.getBatchId())));
    sql.deleteFrom(SUPPRESSION).where(such).execute();
    return there;
  }

  /** Takes away what an import brought. */
  public int removeBatch(long batch) {
    return sql.deleteFrom(SUPPRESSION).where(SUPPRESSION.BATCH_ID.eq(batch)).execute();
  }
}
