package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.RESTRICTION;
import static fi.kortisto.store.db.Tables.SUBJECT;

import fi.kortisto.model.DueWork.NamedRestriction;
import fi.kortisto.model.LedgerDeed.Restricted;
import fi.kortisto.model.LedgerDeed.RestrictionLifted;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.RestrictionRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** The restrictions of processing. A person with one that stands is marked as restricted. */
public final class RestrictionRecords {

  private final DSLContext sql;
  private final LedgerRecords ledger;

  RestrictionRecords(DSLContext sql, LedgerRecords ledger) {
    this.sql = sql;
    this.ledger = ledger;
  }

  /** All restrictions of a person, the newest first. */
  public List<Restriction> of(SubjectId subject) {
    return sql.selectFrom(RESTRICTION)
        .where(RESTRICTION.SUBJECT_ID.eq(subject.value()))
        .orderBy(RESTRICTION.ID.desc())
        .fetch(RestrictionRecords::restriction);
  }

  /** Those that stand, the oldest first. */
  public List<NamedRestriction> standing(Among among, int rows) {
    return sql.select(RESTRICTION.fields())
        .select(SUBJECT.DISPLAY_NAME)
        .from(RESTRICTION)
        .join(SUBJECT)
        .on(SUBJECT.ID.eq(RESTRICTION.SUBJECT_ID))
        .where(RESTRICTION.LIFTED_ON.isNull())
        .and(among.person(RESTRICTION.SUBJECT_ID))
        .orderBy(RESTRICTION.FROM_DAY, RESTRICTION.ID)
        .limit(rows)
        .fetch(
            row ->
                new NamedRestriction(
                    restriction(row.into(RESTRICTION)), row.get(SUBJECT.DISPLAY_NAME)));
  }

  /** Everybody whose data is stored only. */
  public Set<SubjectId> subjects() {
    return sql.select(RESTRICTION.SUBJECT_ID)
        .from(RESTRICTION)
        .where(RESTRICTION.LIFTED_ON.isNull())
        .fetchSet(row -> new SubjectId(row.value1()));
  }

  public void insert(
      SubjectId subject,
      RestrictionGround ground,
      LocalDate from,
      Optional<RequestId> request,
      Instant at,
      UserId by) {
    sql.insertInto(RESTRICTION)
        .set(RESTRICTION.SUBJECT_ID, subject.value())
        .set(RESTRICTION.GROUND, ground.name())
        .set(RESTRICTION.FROM_DAY, from.toString())
        .set(RESTRICTION.REQUEST_ID, request.map(RequestId::value).orElse(null))
        .set(RESTRICTION.LIFT_REASON, "")
        .set(RESTRICTION.RECORDED_AT, at.toEpochMilli())
        .set(RESTRICTION.RECORDED_BY, by.value())
        .execute();
    ledger.add(new Restricted(subject, ground, from), at);
    mark(subject);
  }

  /** That the person has been told of the lifting to come. */
  public void told(RequestId request, LocalDate on) {
    sql.update(RESTRICTION)
        .set(RESTRICTION.TOLD_ON, on.toString())
        .where(RESTRICTION.REQUEST_ID.eq(request.value()))
        .and(RESTRICTION.LIFTED_ON.isNull())
        .execute();
  }

  public void lift(Restriction restriction, LocalDate on, String why, Instant at) {
    ledger.add(
        new RestrictionLifted(restriction.subject(), restriction.ground(), restriction.from()), at);
    sql.update(RESTRICTION)
        .set(RESTRICTION.LIFTED_ON, on.toString())
        .set(RESTRICTION.LIFT_REASON, why)
        .where(RESTRICTION.ID.eq(restriction.id()))
        .execute();
    mark(restriction.subject());
  }

  private void mark(SubjectId subject) {
    boolean restricted =
        sql.fetchExists(
            RESTRICTION,
            RESTRICTION.SUBJECT_ID.eq(subject.value()).and(RESTRICTION.LIFTED_ON.isNull()));
    sql.update(SUBJECT)
        .set(SUBJECT.RESTRICTED, restricted)
        .set(SUBJECT.VERSION, SUBJECT.VERSION.plus(1))
        .where(SUBJECT.ID.eq(subject.value()))
        .execute();
  }

  private static Restriction restriction(RestrictionRecord row) {
    return new Restriction(
        row.getId(),
        new SubjectId(row.getSubjectId()),
        RestrictionGround.valueOf(row.getGround()),
        LocalDate.parse(row.getFromDay()),
        Optional.ofNullable(row.getRequestId()).map(RequestId::new),
        Times.optionalDay(row.getToldOn()),
        Times.optionalDay(row.getLiftedOn()),
        row.getLiftReason());
  }
}
