package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.CONSENT;

import fi.kortisto.model.Consent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.model.WithdrawnConsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** What persons have consented to, and what of it they have taken back. */
public final class ConsentRecords {

  private final DSLContext sql;

  ConsentRecords(DSLContext sql) {
    this.sql = sql;
  }

  public List<Consent> of(SubjectId subject) {
    return sql.selectFrom(CONSENT)
        .where(CONSENT.SUBJECT_ID.eq(subject.value()))
        .orderBy(CONSENT.ID)
        .fetch(
            row ->
                new Consent(
                    row.getId(),
                    new RegisterId(row.getRegisterId()),
                    row.getPurposeCode(),
                    Times.optionalDay(row.getGivenOn()),
                    Times.optionalDay(row.getWithdrawnOn())));
  }

  /** That a consent was taken back, also one of which only this is on record. */
  public void withdraw(
      SubjectId subject,
      WithdrawnConsent consent,
      LocalDate on,
      RequestId request,
      Instant at,
      UserId by) {
    int there =
        sql.update(CONSENT)
            .set(CONSENT.WITHDRAWN_ON, on.toString())
            .set(CONSENT.REQUEST_ID, request.value())
            .where(CONSENT.SUBJECT_ID.eq(subject.value()))
            .and(CONSENT.REGISTER_ID.eq(consent.register().value()))
            .and(CONSENT.PURPOSE_CODE.eq(consent.purpose()))
            .and(CONSENT.WITHDRAWN_ON.isNull())
            .execute();
    if (there == 0) {
      sql.insertInto(CONSENT)
          .set(CONSENT.SUBJECT_ID, subject.value())
          .set(CONSENT.REGISTER_ID, consent.register().value())
          .set(CONSENT.PURPOSE_CODE, consent.purpose())
          .set(CONSENT.WITHDRAWN_ON, on.toString())
          .set(CONSENT.REQUEST_ID, request.value())
          .set(CONSENT.RECORDED_AT, at.toEpochMilli())
          .set(CONSENT.RECORDED_BY, by.value())
          .execute();
    }
  }
}
