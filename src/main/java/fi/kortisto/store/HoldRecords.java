package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.HOLD;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.select;

import fi.kortisto.model.DueWork.NamedHold;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.AppUser;
import fi.kortisto.store.db.tables.records.HoldRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

/** What keeps items from being erased, as far as it is on record. */
public final class HoldRecords {

  private static final AppUser RECORDER = APP_USER.as("recorder");
  private static final AppUser ENDER = APP_USER.as("ender");

  private final DSLContext sql;

  HoldRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** All of a person, those that have ended too. */
  public List<Hold> of(SubjectId subject) {
    return chosen(HOLD.SUBJECT_ID.eq(subject.value())).orderBy(HOLD.ID).fetch(HoldRecords::hold);
  }

  /** Those for which the erasure of a request waits, until it is done. */
  public List<Hold> of(RequestId request) {
    return chosen(HOLD.REQUEST_ID.eq(request.value()))
        .and(HOLD.RELEASED_ON.isNull())
        .orderBy(HOLD.ID)
        .fetch(HoldRecords::hold);
  }

  /** Every erasure that waits for one: person, request and item. */
  public List<Awaited> awaited(Among among) {
    return chosen(HOLD.RELEASED_ON.isNull())
        .and(among.wholePerson(HOLD.SUBJECT_ID))
        .and(HOLD.REQUEST_ID.isNotNull())
        .orderBy(HOLD.REQUEST_ID, HOLD.SUBJECT_ID, HOLD.ID)
        .fetch(row -> new Awaited(new SubjectId(row.get(HOLD.SUBJECT_ID)), hold(row)));
  }

  /** A hold for which an erasure waits. */
  public record Awaited(SubjectId subject, Hold hold) {}

  /** Those whose expected end has come, the oldest first. */
  public List<NamedHold> toLookAt(LocalDate day, Among among, int rows) {
    return sql.select(HOLD.fields())
        .select(RECORDER.LOGIN, ENDER.LOGIN, SUBJECT.DISPLAY_NAME)
        .from(HOLD)
        .join(SUBJECT)
        .on(SUBJECT.ID.eq(HOLD.SUBJECT_ID))
        .join(RECORDER)
        .on(RECORDER.ID.eq(HOLD.RECORDED_BY))
        .leftJoin(ENDER)
        .on(ENDER.ID.eq(HOLD.ENDED_BY))
        .where(HOLD.RELEASED_ON.isNull())
        .and(HOLD.EXPECTED_DAY.le(day.toString()))
        .and(HOLD.ENDED_AT.isNull())
        .and(HOLD.FOLLOWS.isNull())
        .and(among.wholePerson(HOLD.SUBJECT_ID))
        .orderBy(HOLD.EXPECTED_DAY, HOLD.ID)
        .limit(rows)
        .fetch(
            row ->
                new NamedHold(
                    hold(row),
                    new SubjectId(row.get(HOLD.SUBJECT_ID)),
                    row.get(SUBJECT.DISPLAY_NAME)));
  }

  /**
   * Puts one on an item.
   *
   * @param request whose erasure waits for it
   * @param follows the one for which that waits, to end with it
   * @return its id
   */
  public long insert(
      SubjectId subject,
      NewHold hold,
      Optional<RequestId> request,
      Optional<Long> follows,
      Instant at,
      UserId by) {
    HoldRecord row = sql.newRecord(HOLD);
    row.setSubjectId(subject.value());
    row.setItem(hold.item().code());
    row.setGround(hold.ground().name());
    row.setUntilDay(Times.text(hold.until()));
    row.setExpectedDay(Times.text(hold.expected()));
    row.setNote(hold.note());
    row.setRequestId(request.map(RequestId::value).orElse(null));
    row.setFollows(follows.orElse(null));
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    return row.getId();
  }

  /** Gives a hold, and those that end with it, another end. */
  public void change(
      Hold hold, Optional<LocalDate> until, Optional<LocalDate> expected, String note) {
    sql.update(HOLD)
        .set(HOLD.UNTIL_DAY, Times.text(until))
        .set(HOLD.EXPECTED_DAY, Times.text(expected))
        .where(isOfOne(hold))
        .execute();
    sql.update(HOLD).set(HOLD.NOTE, note).where(HOLD.ID.eq(hold.id())).execute();
  }

  /** Ends a hold and those that end with it. An erasure that waited can then be carried out. */
  public void end(Hold hold, Hold.Ended how, UserId by, LocalDate day) {
    Condition standing = isOfOne(hold).and(HOLD.ENDED_AT.isNull());
    sql.update(HOLD)
        .set(HOLD.RELEASED_ON, day.toString())
        .where(standing)
        .and(HOLD.REQUEST_ID.isNull())
        .execute();
    sql.update(HOLD)
        .set(HOLD.ENDED_AT, how.at().toEpochMilli())
        .set(HOLD.ENDED_BY, by.value())
        .set(HOLD.END_REASON, how.reason())
        .where(standing)
        .execute();
  }

  /**
   * Takes away one that was put by mistake a moment ago.
   *
   * @return false where it has ended, or an erasure has come to wait for it
   */
  public boolean remove(SubjectId subject, long hold) {
    return !sql.fetchExists(HOLD, HOLD.FOLLOWS.eq(hold))
        && sql.deleteFrom(HOLD)
                .where(HOLD.ID.eq(hold))
                .and(HOLD.SUBJECT_ID.eq(subject.value()))
                .and(HOLD.ENDED_AT.isNull())
                .and(HOLD.REQUEST_ID.isNull())
                .execute()
            == 1;
  }

  /**
   * Lets one, and those that ended with it, stand again.
   *
   * @param ended when they were ended by mistake
   * @return false where what it kept was erased meanwhile
   */
  public boolean reopen(SubjectId subject, Hold hold, Instant ended) {
    Condition these = isOfOne(hold).and(HOLD.ENDED_AT.eq(ended.toEpochMilli()));
    boolean there =
        sql.fetchExists(
            HOLD,
            HOLD.ID
                .eq(hold.id())
                .and(HOLD.SUBJECT_ID.eq(subject.value()))
                .and(HOLD.ENDED_AT.eq(ended.toEpochMilli()))
                .and(HOLD.REQUEST_ID.isNull().or(HOLD.RELEASED_ON.isNull())));
    if (there) {
      sql.update(HOLD)
          .setNull(HOLD.RELEASED_ON)
          .where(these)
          .and(HOLD.REQUEST_ID.isNull())
          .execute();
      sql.update(HOLD)
          .setNull(HOLD.ENDED_AT)
          .setNull(HOLD.ENDED_BY)
          .set(HOLD.END_REASON, "")
          .where(these)
          .execute();
    }
    return there;
  }

  /** The hold itself, the one that it follows, and all that follow the same. */
  private static Condition isOfOne(Hold hold) {
    long first = hold.follows().orElse(hold.id());
    return HOLD.ID.eq(first).or(HOLD.FOLLOWS.eq(first));
  }

  /** All holds on an item end with it. */
  public void removeOf(SubjectId subject, ItemKey item) {
    Condition onItem = HOLD.SUBJECT_ID.eq(subject.value()).and(HOLD.ITEM.eq(item.code()));
    sql.update(HOLD)
        .setNull(HOLD.FOLLOWS)
        .where(HOLD.FOLLOWS.in(select(HOLD.ID).from(HOLD).where(onItem)))
        .execute();
    sql.deleteFrom(HOLD).where(onItem).execute();
  }

  private SelectConditionStep<Record> chosen(Condition which) {
    return sql.select(HOLD.fields())
        .select(RECORDER.LOGIN, ENDER.LOGIN)
        .from(HOLD)
        .join(RECORDER)
        .on(RECORDER.ID.eq(HOLD.RECORDED_BY))
        .leftJoin(ENDER)
        .on(ENDER.ID.eq(HOLD.ENDED_BY))
        .where(which);
  }

  private static Hold hold(Record joined) {
    return hold(
        joined.into(HOLD),
        joined.get(RECORDER.LOGIN),
        Optional.ofNullable(joined.get(ENDER.LOGIN)).orElse(""));
  }

  /** One of which nobody asks who recorded it. */
  static Hold hold(HoldRecord row) {
    return hold(row, "", "");
  }

  private static Hold hold(HoldRecord row, String recorder, String ender) {
    return new Hold(
        row.getId(),
        new NewHold(
            ItemKey.ofCode(row.getItem()).orElseThrow(),
            HoldGround.valueOf(row.getGround()),
            Times.optionalDay(row.getUntilDay()),
            Times.optionalDay(row.getExpectedDay()),
            row.getNote()),
        Optional.ofNullable(row.getRequestId()).map(RequestId::new),
        Optional.ofNullable(row.getFollows()),
        Optional.of(new Hold.Recorded(Instant.ofEpochMilli(row.getRecordedAt()), recorder)),
        Optional.ofNullable(row.getEndedAt())
            .map(at -> new Hold.Ended(Instant.ofEpochMilli(at), ender, row.getEndReason())));
  }
}
