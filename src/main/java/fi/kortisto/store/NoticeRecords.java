package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.NOTICE;
import static fi.kortisto.store.db.Tables.NOTICE_PRINT;

import fi.kortisto.format.NoticeFactsJson;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.NoticeRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The privacy notices that were published. */
public final class NoticeRecords {

  private final DSLContext sql;

  NoticeRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** The versions of a register's notice, the newest first. */
  public List<NoticeVersion> of(RegisterId register) {
    return sql.selectFrom(NOTICE)
        .where(NOTICE.REGISTER_ID.eq(register.value()))
        .orderBy(NOTICE.NUMBER.desc())
        .fetch(NoticeRecords::version);
  }

  /** A version in one language, as it went out. */
  public Optional<NoticePrint> print(RegisterId register, int number, Language language) {
    return sql.select(NOTICE_PRINT.HTML, NOTICE_PRINT.PDF)
        .from(NOTICE_PRINT)
        .join(NOTICE)
        .on(NOTICE.ID.eq(NOTICE_PRINT.NOTICE_ID))
        .where(NOTICE.REGISTER_ID.eq(register.value()))
        .and(NOTICE.NUMBER.eq((long) number))
        .and(NOTICE_PRINT.LANGUAGE.eq(language.code()))
        .fetchOptional(row -> new NoticePrint(language, row.value1(), row.value2()));
  }

  /** Keeps a version that is being published. */
  public void insert(
      RegisterId register,
      int number,
      LocalDate published,
      NoticeFacts facts,
      List<NoticePrint> prints,
      Instant at,
      UserId by) {
    NoticeRecord row = sql.newRecord(NOTICE);
    row.setRegisterId(register.value());
    row.setNumber((long) number);
    row.setPublished(published.toString());
    row.setPublishedAt(at.toEpochMilli());
    row.setPublishedBy(by.value());
    row.setFacts(NoticeFactsJson.write(facts));
    row.insert();
    for (NoticePrint print : prints) {
      sql.insertInto(NOTICE_PRINT)
          .set(NOTICE_PRINT.NOTICE_ID, row.getId())
          .set(NOTICE_PRINT.LANGUAGE, print.language().code())
          .set(NOTICE_PRINT.HTML, print.html())
          .set(NOTICE_PRINT.PDF, print.pdf())
          .execute();
    }
  }

  private static NoticeVersion version(NoticeRecord row) {
    return new NoticeVersion(
        row.getId(),
        new RegisterId(row.getRegisterId()),
        row.getNumber().intValue(),
        LocalDate.parse(row.getPublished()),
        NoticeFactsJson.read(row.getFacts()));
  }
}
