package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.PASS_ON;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Effect;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.db.tables.records.PassOnRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Who is to be told of what was rectified, erased or restricted (GDPR art. 19). */
public final class PassOnRecords {

  private final DSLContext sql;

  PassOnRecords(DSLContext sql) {
    this.sql = sql;
  }

  public void insert(RequestId request, Effect.ToBeTold owed) {
    sql.insertInto(PASS_ON)
        .set(PASS_ON.REQUEST_ID, request.value())
        .set(PASS_ON.DISCLOSURE_ID, owed.disclosure().orElse(null))
        .set(PASS_ON.REGISTER_ID, owed.register().value())
        .set(PASS_ON.NAME, owed.to().name())
        .set(PASS_ON.ADDRESS, owed.to().address().canonical())
        .set(PASS_ON.EMAIL, owed.to().email())
        .set(PASS_ON.WHY, owed.why().name())
        .set(PASS_ON.FIELDS, DisclosureRecords.joined(owed.fields()))
        .set(PASS_ON.STATE, PassOnState.OWED.name())
        .set(PASS_ON.REASON, "")
        .execute();
  }

  /** Those of a request, in the order in which they were found. */
  public List<PassOn> of(RequestId request) {
    return sql.selectFrom(PASS_ON)
        .where(PASS_ON.REQUEST_ID.eq(request.value()))
        .orderBy(PASS_ON.ID)
        .fetch(PassOnRecords::passOn);
  }

  /** Those of all requests of a person. */
  public List<PassOn> of(SubjectId subject) {
    return sql.selectFrom(PASS_ON)
        .where(
            PASS_ON.REQUEST_ID.in(
                DSL.select(REQUEST_CASE.ID)
                    .from(REQUEST_CASE)
                    .where(REQUEST_CASE.SUBJECT_ID.eq(subject.value()))))
        .orderBy(PASS_ON.ID)
        .fetch(PassOnRecords::passOn);
  }

  /** Those that are owed, the oldest first. */
  public List<PassOn> owed(Among among, int rows) {
    return sql.selectFrom(PASS_ON)
        .where(PASS_ON.STATE.eq(DSL.inline(PassOnState.OWED.name())))
        .and(among.register(PASS_ON.REGISTER_ID))
        .orderBy(PASS_ON.ID)
        .limit(rows)
        .fetch(PassOnRecords::passOn);
  }

  /** How many of a request are owed. */
  public int owed(RequestId request) {
    return sql.fetchCount(
        PASS_ON,
        PASS_ON.REQUEST_ID.eq(request.value()).and(PASS_ON.STATE.eq(PassOnState.OWED.name())));
  }

  public Optional<PassOn> find(long passOn) {
    return sql.selectFrom(PASS_ON)
        .where(PASS_ON.ID.eq(passOn))
        .fetchOptional(PassOnRecords::passOn);
  }

  public void settle(long passOn, PassOnState state, LocalDate on, String reason) {
    sql.update(PASS_ON)
        .set(PASS_ON.STATE, state.name())
        .set(PASS_ON.SETTLED_ON, on.toString())
        .set(PASS_ON.REASON, reason)
        .where(PASS_ON.ID.eq(passOn))
        .execute();
  }

  private static PassOn passOn(PassOnRecord row) {
    return new PassOn(
        row.getId(),
        new RequestId(row.getRequestId()),
        Optional.ofNullable(row.getDisclosureId()),
        new RegisterId(row.getRegisterId()),
        new Correspondent(row.getName(), PostalAddress.parse(row.getAddress()), row.getEmail()),
        PassOnReason.valueOf(row.getWhy()),
        DisclosureRecords.parted(row.getFields()),
        PassOnState.valueOf(row.getState()),
        Times.optionalDay(row.getSettledOn()),
        row.getReason());
  }
}
