package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.BAN;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.LedgerDeed.BanWithdrawn;
import fi.kortisto.model.LedgerDeed.Banned;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.BanRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The bans. One that is withdrawn stays on file as withdrawn. */
public final class BanRecords {

  private final DSLContext sql;
  private final LedgerRecords ledger;

  BanRecords(DSLContext sql, LedgerRecords ledger) {
    this.sql = sql;
    this.ledger = ledger;
  }

  /** All bans of a person, the newest first. */
  public List<Ban> of(SubjectId subject) {
    return sql.selectFrom(BAN)
        .where(BAN.SUBJECT_ID.eq(subject.value()))
        .orderBy(BAN.ID.desc())
        .fetch(BanRecords::ban);
  }

  /** All bans that stand on a day. */
  public List<Ban> standingOn(LocalDate day) {
    return sql.selectFrom(BAN)
        .where(stands(day))
        .orderBy(BAN.SUBJECT_ID, BAN.ID)
        .fetch(BanRecords::ban);
  }

  static Condition stands(LocalDate day) {
    return BAN.WITHDRAWN_AT
        .isNull()
        .and(BAN.FROM_DAY.le(day.toString()))
        .and(BAN.UNTIL_DAY.isNull().or(BAN.UNTIL_DAY.ge(day.toString())));
  }

  /** Enters a ban and gives its id. */
  public long insert(SubjectId subject, NewBan ban, Instant at, UserId by) {
    BanRecord row = sql.newRecord(BAN);
    row.setSubjectId(subject.value());
    row.setPurpose(ban.purpose().name());
    row.setChannel(ban.channel().name());
    row.setFromDay(ban.from().toString());
    row.setUntilDay(Times.text(ban.until()));
    row.setReceived(ban.received());
    row.setOrigin(ban.statedBy().name());
    row.setEvidence(ban.evidence());
    row.setRequestId(ban.request().map(RequestId::value).orElse(null));
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    ledger.add(
        new Banned(subject, ban.purpose(), ban.channel(), ban.from(), ban.until(), ban.statedBy()),
        at);
    return row.getId();
  }

  /** Whether there was such a ban of the person, not withdrawn before. */
  public boolean withdraw(SubjectId subject, long ban, Instant at, UserId by) {
    boolean withdrawn =
        sql.update(BAN)
                .set(BAN.WITHDRAWN_AT, at.toEpochMilli())
                .set(BAN.WITHDRAWN_BY, by.value())
                .where(BAN.ID.eq(ban))
                .and(BAN.SUBJECT_ID.eq(subject.value()))
                .and(BAN.WITHDRAWN_AT.isNull())
                .execute()
            == 1;
    if (withdrawn) {
      enterWithdrawal(ban, at);
    }
    return withdrawn;
  }

  /** Lets a ban stand again that was withdrawn by mistake; whether there was such. */
  public boolean reinstate(SubjectId subject, long ban, Instant at) {
    boolean stands =
        sql.update(BAN)
                .setNull(BAN.WITHDRAWN_AT)
                .setNull(BAN.WITHDRAWN_BY)
                .where(BAN.ID.eq(ban))
                .and(BAN.SUBJECT_ID.eq(subject.value()))
                .and(BAN.WITHDRAWN_AT.isNotNull())
                .execute()
            == 1;
    if (stands) {
      find(ban)
          .ifPresent(
              one ->
                  ledger.add(
                      new Banned(
                          one.subject(),
                          one.purpose(),
                          one.channel(),
                          one.from(),
                          one.until(),
                          one.statedBy()),
                      at));
    }
    return stands;
  }

  /** Takes away a ban that came with an import which is undone. */
  public void remove(long ban, Instant at) {
    enterWithdrawal(ban, at);
    sql.deleteFrom(BAN).where(BAN.ID.eq(ban)).execute();
  }

  private void enterWithdrawal(long ban, Instant at) {
    find(ban)
        .ifPresent(
            one ->
                ledger.add(
                    new BanWithdrawn(
                        one.subject(), one.purpose(), one.channel(), one.from(), one.until()),
                    at));
  }

  private Optional<Ban> find(long ban) {
    return sql.selectFrom(BAN).where(BAN.ID.eq(ban)).fetchOptional(BanRecords::ban);
  }

  /** Takes away the words on how the bans of a person came, who is erased; the bans stay. */
  public void forgetWords(SubjectId subject) {
    sql.update(BAN)
        .set(BAN.RECEIVED, "")
        .set(BAN.EVIDENCE, "")
        .where(BAN.SUBJECT_ID.eq(subject.value()))
        .execute();
  }

  static Ban ban(BanRecord row) {
    return new Ban(
        row.getId(),
        new SubjectId(row.getSubjectId()),
        BanPurpose.valueOf(row.getPurpose()),
        BanChannel.valueOf(row.getChannel()),
        LocalDate.parse(row.getFromDay()),
        Times.optionalDay(row.getUntilDay()),
        row.getReceived(),
        StatedBy.valueOf(row.getOrigin()),
        row.getEvidence(),
        Optional.ofNullable(row.getRequestId()).map(RequestId::new),
        Times.instant(row.getRecordedAt()),
        new UserId(row.getRecordedBy()),
        Times.optionalInstant(row.getWithdrawnAt()));
  }
}
