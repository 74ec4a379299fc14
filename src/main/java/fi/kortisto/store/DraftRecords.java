package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DRAFT;

import fi.kortisto.format.DraftJson;
import fi.kortisto.model.Draft;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.DraftRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What users have typed and not saved. */
public final class DraftRecords {

  /** Between the form and the person: one form may wait for several persons. */
  private static final String ABOUT = "@";

  private final DSLContext sql;

  DraftRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** What the user has typed, the oldest first. */
  public List<Draft> of(UserId user) {
    return sql.selectFrom(DRAFT)
        .where(DRAFT.USER_ID.eq(user.value()))
        .orderBy(DRAFT.AT, DRAFT.PLACE)
        .fetch(DraftRecords::draft);
  }

  private static Draft draft(DraftRecord row) {
    return new Draft(
        row.getPlace().split(ABOUT, 2)[0],
        Optional.ofNullable(row.getSubjectId()).map(SubjectId::new),
        DraftJson.read(row.getContent()));
  }

  /** Keeps it, in place of what the same user had typed in the same form. */
  public void put(UserId user, Draft draft, Instant at) {
    remove(user, draft);
    sql.insertInto(DRAFT)
        .set(DRAFT.USER_ID, user.value())
        .set(DRAFT.PLACE, key(draft))
        .set(DRAFT.SUBJECT_ID, draft.subject().map(SubjectId::value).orElse(null))
        .set(DRAFT.CONTENT, DraftJson.write(draft.values()))
        .set(DRAFT.AT, at.toEpochMilli())
        .execute();
  }

  public void remove(UserId user, Draft draft) {
    sql.deleteFrom(DRAFT)
        .where(DRAFT.USER_ID.eq(user.value()))
        .and(DRAFT.PLACE.eq(key(draft)))
        .execute();
  }

  private static String key(Draft draft) {
    return draft.place() + draft.subject().map(person -> ABOUT + person.value()).orElse("");
  }

  /**
   * Takes away what anybody has typed about these persons, and what anybody searched for: it may be
   * one of them.
   */
  public void forget(List<SubjectId> persons) {
    sql.deleteFrom(DRAFT)
        .where(DRAFT.SUBJECT_ID.in(persons.stream().map(SubjectId::value).toList()))
        .or(DRAFT.PLACE.endsWith(Draft.viewOf("")))
        .execute();
  }

  /** Takes away what has waited since before this. */
  public void forgetBefore(Instant at) {
    sql.deleteFrom(DRAFT).where(DRAFT.AT.lt(at.toEpochMilli())).execute();
  }
}
