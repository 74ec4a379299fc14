package fi.kortisto.service;

import fi.kortisto.crypto.SuppressionKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Suppressed;
import fi.kortisto.store.SuppressionRecords;
import fi.kortisto.store.SuppressionWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps one and the same ban for everybody on a list, by digests. */
final class SuppressionKeeping implements AutoCloseable {

  private final SuppressionRecords records;
  private final SuppressionWriter writer;
  private final SuppressionKey key;
  private final Suppressed ban;
  private final LongIntMap onRecord = new LongIntMap();
  private final Set<String> ofThisList = new HashSet<>();

  SuppressionKeeping(Desk desk, Suppressed ban, long batch) throws DomainException {
    this.records = desk.store().suppressions();
    this.key = new Suppressions(desk).key();
    this.ban = ban;
    records.forEachDigest(digest -> onRecord.put(SuppressionLookup.beginning(digest), 1));
    this.writer = desk.store().suppressionWriter(ban, batch, desk.now());
  }

  /**
   * @param texts by which somebody is known again
   */
  void keep(List<String> texts) throws DomainException {
    for (String text : texts) {
      if (ofThisList.add(text)) {
        byte[] digest = key.digest(text);
        boolean met = onRecord.get(SuppressionLookup.beginning(digest)) != LongIntMap.ABSENT;
        if (!met || !records.of(List.of(digest)).contains(ban)) {
          writer.add(digest);
        }
      }
    }
  }

  void flush() throws DomainException {
    writer.flush();
  }

  @Override
  public void close() throws DomainException {
    key.close();
    writer.close();
  }
}
