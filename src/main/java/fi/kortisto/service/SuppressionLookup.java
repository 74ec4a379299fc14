package fi.kortisto.service;

import fi.kortisto.crypto.SuppressionKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suppressed;
import fi.kortisto.store.SuppressionRecords;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What is on record for those who come in by the thousand: the beginnings of all digests stand in
 * memory, so that the database is asked only about those who are found among them.
 */
final class SuppressionLookup implements AutoCloseable {

  private final Suppressions suppressions;
  private final SuppressionRecords records;
  private final SuppressionKey key;
  private final boolean empty;
  private final LongIntMap beginnings = new LongIntMap();

  SuppressionLookup(Desk desk) throws DomainException {
    this.suppressions = new Suppressions(desk);
    this.records = desk.store().suppressions();
    this.empty = records.isEmpty();
    this.key = empty ? unused() : suppressions.key();
    records.forEachDigest(digest -> beginnings.put(beginning(digest), 1));
  }

  /** Where there is nothing to look up, none need be made for good. */
  private static SuppressionKey unused() {
    return SuppressionKey.taking(SuppressionKey.randomBytes());
  }

  /** The bans, still of use, that are on record for whoever bears this data. */
  List<Suppressed> of(List<RoleValue> data) {
    if (empty) {
      return List.of();
    }
    List<byte[]> met = new ArrayList<>();
    for (String text : SuppressionTexts.of(data)) {
      byte[] digest = key.digest(text);
      if (beginnings.get(beginning(digest)) != LongIntMap.ABSENT) {
        met.add(digest);
      }
    }
    return met.isEmpty()
        ? List.of()
        : records.of(met).stream().filter(ban -> !suppressions.isOver(ban.until())).toList();
  }

  static long beginning(byte[] digest) {
    return ByteBuffer.wrap(digest).getLong();
  }

  @Override
  public void close() {
    key.close();
  }
}
