package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.CONSENT_ACT;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.LedgerDeed.ConsentWithdrawn;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.ConsentActRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The ledger of what persons have consented to and what of it they have taken back. */
public final class ConsentRecords {

  private final DSLContext sql;
  private final LedgerRecords ledger;

  ConsentRecords(DSLContext sql, LedgerRecords ledger) {
    this.sql = sql;
    this.ledger = ledger;
  }

  /** The ledger of a person, the oldest row first. */
  public List<ConsentAct> of(SubjectId subject) {
    return sql.selectFrom(CONSENT_ACT)
        .where(CONSENT_ACT.SUBJECT_ID.eq(subject.value()))
        .orderBy(CONSENT_ACT.ID)
        .fetch(ConsentRecords::act);
  }

  /** Enters a row and gives its id. */
  public long insert(SubjectId subject, NewConsent consent, Instant at, UserId by) {
    ConsentActRecord row = sql.newRecord(CONSENT_ACT);
    row.setSubjectId(subject.value());
    row.setGiven(consent.given());
    row.setRegisterId(register(consent.scope()));
    row.setPurpose(purpose(consent.scope()));
    row.setChannel(channel(consent.scope()).name());
    row.setDay(consent.day().toString());
    row.setUntilDay(Times.text(consent.until()));
    row.setOrigin(consent.statedBy().name());
    row.setReceived(consent.received());
    row.setEvidence(consent.evidence());
    row.setRequestId(consent.request().map(RequestId::value).orElse(null));
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    if (!consent.given()) {
      ledger.add(
          new ConsentWithdrawn(
              subject,
              Optional.ofNullable(register(consent.scope())).map(RegisterId::new),
              purpose(consent.scope()),
              channel(consent.scope()),
              consent.day(),
              consent.statedBy()),
          at);
    }
    return row.getId();
  }

  /** Takes away the words on how the consents of a person came, who is erased; the rows stay. */
  public void forgetWords(SubjectId subject) {
    sql.update(CONSENT_ACT)
        .set(CONSENT_ACT.RECEIVED, "")
        .set(CONSENT_ACT.EVIDENCE, "")
        .where(CONSENT_ACT.SUBJECT_ID.eq(subject.value()))
        .execute();
  }

  private static @Nullable Long register(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfRegister(RegisterId register, String _) -> register.value();
      case ConsentScope.OfUse _ -> null;
    };
  }

  private static String purpose(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfRegister(RegisterId _, String purpose) -> purpose;
      case ConsentScope.OfUse(BanPurpose purpose, BanChannel _) -> purpose.name();
    };
  }

  private static BanChannel channel(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfRegister _ -> BanChannel.ANY;
      case ConsentScope.OfUse(BanPurpose _, BanChannel channel) -> channel;
    };
  }

  static ConsentAct act(ConsentActRecord row) {
    ConsentScope scope =
        row.getRegisterId() instanceof Long register
            ? new ConsentScope.OfRegister(new RegisterId(register), row.getPurpose())
            : new ConsentScope.OfUse(
                BanPurpose.valueOf(row.getPurpose()), BanChannel.valueOf(row.getChannel()));
    return new ConsentAct(
        row.getId(),
        new NewConsent(
            row.getGiven(),
            scope,
            LocalDate.parse(row.getDay()),
            Times.optionalDay(row.getUntilDay()),
            StatedBy.valueOf(row.getOrigin()),
            row.getReceived(),
            row.getEvidence(),
            Optional.ofNullable(row.getRequestId()).map(RequestId::new)),
        Times.instant(row.getRecordedAt()),
        new UserId(row.getRecordedBy()));
  }
}
