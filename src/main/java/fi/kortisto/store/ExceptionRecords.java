package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.LAWFUL_EXCEPTION;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.NewException;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.LawfulExceptionRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** The recorded reasons that outweigh a ban. One that is ended stays on file as ended. */
public final class ExceptionRecords {

  private final DSLContext sql;

  ExceptionRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Those of a person, the newest first. */
  public List<LawfulException> of(SubjectId subject) {
    return sql.selectFrom(LAWFUL_EXCEPTION)
        .where(LAWFUL_EXCEPTION.SUBJECT_ID.eq(subject.value()))
        .orderBy(LAWFUL_EXCEPTION.ID.desc())
        .fetch(ExceptionRecords::exception);
  }

  /** Enters one and gives its id. */
  public long insert(SubjectId subject, NewException exception, Instant at, UserId by) {
    LawfulExceptionRecord row = sql.newRecord(LAWFUL_EXCEPTION);
    row.setSubjectId(subject.value());
    row.setPurpose(exception.purpose().name());
    row.setChannel(exception.channel().name());
    row.setReason(exception.reason());
    row.setFromDay(exception.from().toString());
    row.setUntilDay(Times.text(exception.until()));
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    return row.getId();
  }

  /** Whether there was such an exception of the person, not ended before. */
  public boolean end(SubjectId subject, long exception, Instant at, UserId by) {
    return sql.update(LAWFUL_EXCEPTION)
            .set(LAWFUL_EXCEPTION.ENDED_AT, at.toEpochMilli())
            .set(LAWFUL_EXCEPTION.ENDED_BY, by.value())
            .where(LAWFUL_EXCEPTION.ID.eq(exception))
            .and(LAWFUL_EXCEPTION.SUBJECT_ID.eq(subject.value()))
            .and(LAWFUL_EXCEPTION.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  /** Lets one stand again that was ended by mistake; whether there was such. */
  public boolean reopen(SubjectId subject, long exception) {
    return sql.update(LAWFUL_EXCEPTION)
            .setNull(LAWFUL_EXCEPTION.ENDED_AT)
            .setNull(LAWFUL_EXCEPTION.ENDED_BY)
            .where(LAWFUL_EXCEPTION.ID.eq(exception))
            .and(LAWFUL_EXCEPTION.SUBJECT_ID.eq(subject.value()))
            .and(LAWFUL_EXCEPTION.ENDED_AT.isNotNull())
            .execute()
        == 1;
  }

  /** Takes away the words of those of a person who is erased. */
  public void forgetWords(SubjectId subject) {
    sql.update(LAWFUL_EXCEPTION)
        .set(LAWFUL_EXCEPTION.REASON, "")
        .where(LAWFUL_EXCEPTION.SUBJECT_ID.eq(subject.value()))
        .execute();
  }

  static LawfulException exception(LawfulExceptionRecord row) {
    return new LawfulException(
        row.getId(),
        new SubjectId(row.getSubjectId()),
        new NewException(
            BanPurpose.valueOf(row.getPurpose()),
            BanChannel.valueOf(row.getChannel()),
            row.getReason(),
            LocalDate.parse(row.getFromDay()),
            Times.optionalDay(row.getUntilDay())),
        Times.instant(row.getRecordedAt()),
        new UserId(row.getRecordedBy()),
        Times.optionalInstant(row.getEndedAt()));
  }
}
