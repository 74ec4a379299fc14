package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.LETTER;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.LetterRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The letters as they were filed. */
public final class LetterRecords {

  private final DSLContext sql;

  LetterRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** A letter that is to be filed. */
  public record NewLetter(
      RequestId request,
      LetterKind kind,
      Language language,
      LocalDate dated,
      String addressee,
      Optional<Long> passOn,
      byte[] pdf) {}

  /** Files a letter and gives its id. */
  public long insert(NewLetter letter, Instant at, UserId by) {
    LetterRecord row = sql.newRecord(LETTER);
    row.setRequestId(letter.request().value());
    row.setKind(letter.kind().name());
    row.setLanguage(letter.language().code());
    row.setDated(letter.dated().toString());
    row.setAddressee(letter.addressee());
    row.setPassOnId(letter.passOn().orElse(null));
    row.setMadeAt(at.toEpochMilli());
    row.setMadeBy(by.value());
    row.setPdf(letter.pdf());
    row.insert();
    return row.getId();
  }

  public void sent(long letter, AnswerDelivery road, LocalDate on) {
    sql.update(LETTER)
        .set(LETTER.ROAD, road.name())
        .set(LETTER.SENT_ON, on.toString())
        .where(LETTER.ID.eq(letter))
        .execute();
  }

  public Optional<Letter> find(long letter) {
    return letters(LETTER.ID.eq(letter)).stream().findFirst();
  }

  /** The pages as they were filed; empty when they went with an erasure. */
  public Optional<byte[]> pdf(long letter) {
    return sql.select(LETTER.PDF)
        .from(LETTER)
        .where(LETTER.ID.eq(letter))
        .fetchOptional(LETTER.PDF);
  }

  /** To whom of those who are owed a notice the letter is. */
  public Optional<Long> passOnOf(long letter) {
    return sql.select(LETTER.PASS_ON_ID)
        .from(LETTER)
        .where(LETTER.ID.eq(letter))
        .fetchOptional(LETTER.PASS_ON_ID);
  }

  /** The letters of a request, the oldest first. */
  public List<Letter> of(RequestId request) {
    return letters(LETTER.REQUEST_ID.eq(request.value()));
  }

  /** The letters of all requests of a person, the oldest first. */
  public List<Letter> of(SubjectId subject) {
    return letters(
        LETTER.REQUEST_ID.in(
            DSL.select(REQUEST_CASE.ID)
                .from(REQUEST_CASE)
                .where(REQUEST_CASE.SUBJECT_ID.eq(subject.value()))));
  }

  /** Takes away the pages of the letters that gave a person's data. */
  public void forgetData(SubjectId subject) {
    List<String> kinds =
        Arrays.stream(LetterKind.values())
            .filter(LetterKind::carriesData)
            .filter(kind -> kind != LetterKind.ERASURE_DONE)
            .map(Enum::name)
            .toList();
    sql.update(LETTER)
        .setNull(LETTER.PDF)
        .where(LETTER.KIND.in(kinds))
        .and(
            LETTER.REQUEST_ID.in(
                DSL.select(REQUEST_CASE.ID)
                    .from(REQUEST_CASE)
                    .where(REQUEST_CASE.SUBJECT_ID.eq(subject.value()))))
        .execute();
  }

  private List<Letter> letters(Condition which) {
    return sql.select(
            LETTER.ID,
            LETTER.REQUEST_ID,
            LETTER.KIND,
            LETTER.LANGUAGE,
            LETTER.DATED,
            LETTER.ADDRESSEE,
            LETTER.ROAD,
            LETTER.SENT_ON,
            LETTER.MADE_AT,
            APP_USER.LOGIN,
            DSL.field(LETTER.PDF.isNotNull()).as("kept"))
        .from(LETTER)
        .join(APP_USER)
        .on(APP_USER.ID.eq(LETTER.MADE_BY))
        .where(which)
        .orderBy(LETTER.ID)
        .fetch(LetterRecords::letter);
  }

  private static Letter letter(Record row) {
    return new Letter(
        row.get(LETTER.ID),
        new RequestId(row.get(LETTER.REQUEST_ID)),
        LetterKind.valueOf(row.get(LETTER.KIND)),
        Language.ofCode(row.get(LETTER.LANGUAGE)),
        LocalDate.parse(row.get(LETTER.DATED)),
        row.get(LETTER.ADDRESSEE),
        Optional.ofNullable(row.get(LETTER.ROAD)).map(AnswerDelivery::valueOf),
        Times.optionalDay(row.get(LETTER.SENT_ON)),
        row.get("kept", Boolean.class),
        Times.instant(row.get(LETTER.MADE_AT)),
        row.get(APP_USER.LOGIN));
  }
}
