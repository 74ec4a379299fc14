package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.HOLD;

import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.HoldRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What keeps items from being erased, as far as it is on record. */
public final class HoldRecords {

  private final DSLContext sql;

  HoldRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Those of a person that were not released. */
  public List<Hold> of(SubjectId subject) {
    return sql.selectFrom(HOLD)
        .where(HOLD.SUBJECT_ID.eq(subject.value()))
        .and(HOLD.RELEASED_ON.isNull())
        .orderBy(HOLD.ID)
        .fetch(HoldRecords::hold);
  }

  /** Those for which the erasure of a request waits. */
  public List<Hold> of(RequestId request) {
    return sql.selectFrom(HOLD)
        .where(HOLD.REQUEST_ID.eq(request.value()))
        .and(HOLD.RELEASED_ON.isNull())
        .orderBy(HOLD.ID)
        .fetch(HoldRecords::hold);
  }

  /** Every erasure that waits for one: person, request and item. */
  public List<Awaited> awaited() {
    return sql.selectFrom(HOLD)
        .where(HOLD.RELEASED_ON.isNull())
        .and(HOLD.REQUEST_ID.isNotNull())
        .orderBy(HOLD.REQUEST_ID, HOLD.SUBJECT_ID, HOLD.ID)
        .fetch(row -> new Awaited(new SubjectId(row.getSubjectId()), hold(row)));
  }

  /** A hold for which an erasure waits. */
  public record Awaited(SubjectId subject, Hold hold) {}

  public void insert(
      SubjectId subject,
      ItemKey item,
      HoldGround ground,
      Optional<LocalDate> until,
      String note,
      Optional<RequestId> request,
      Instant at,
      UserId by) {
    sql.insertInto(HOLD)
        .set(HOLD.SUBJECT_ID, subject.value())
        .set(HOLD.ITEM, item.code())
        .set(HOLD.GROUND, ground.name())
        .set(HOLD.UNTIL_DAY, Times.text(until))
        .set(HOLD.NOTE, note)
        .set(HOLD.REQUEST_ID, request.map(RequestId::value).orElse(null))
        .set(HOLD.RECORDED_AT, at.toEpochMilli())
        .set(HOLD.RECORDED_BY, by.value())
        .execute();
  }

  /**
   * Gives a hold its end; the erasure that waited for it can then be carried out.
   *
   * @return whether the request waited for such a hold
   */
  public boolean end(RequestId request, long hold, LocalDate last) {
    return sql.update(HOLD)
            .set(HOLD.UNTIL_DAY, last.toString())
            .where(HOLD.ID.eq(hold))
            .and(HOLD.REQUEST_ID.eq(request.value()))
            .and(HOLD.RELEASED_ON.isNull())
            .execute()
        == 1;
  }

  /** All holds on an item end with it. */
  public void removeOf(SubjectId subject, ItemKey item) {
    sql.deleteFrom(HOLD)
        .where(HOLD.SUBJECT_ID.eq(subject.value()))
        .and(HOLD.ITEM.eq(item.code()))
        .execute();
  }

  static Hold hold(HoldRecord row) {
    return new Hold(
        row.getId(),
        ItemKey.ofCode(row.getItem()).orElseThrow(),
        HoldGround.valueOf(row.getGround()),
        Times.optionalDay(row.getUntilDay()),
        row.getNote(),
        Optional.ofNullable(row.getRequestId()).map(RequestId::new));
  }
}
