package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.SUBJECT_MERGE;

import fi.kortisto.format.MergeJournalJson;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Merge;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.SubjectMergeRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Persons who were made one, with the journal by which it can be taken back. */
public final class MergeRecords {

  private static final String FORGOTTEN = "";

  private final DSLContext sql;
  private final SubjectRecords subjects;
  private final MergedPersons persons;
  private final MergedRows rows;

  MergeRecords(DSLContext sql, SubjectRecords subjects, RequestRecords requests) {
    this.sql = sql;
    this.subjects = subjects;
    this.persons = new MergedPersons(sql);
    this.rows = new MergedRows(sql, subjects, requests);
  }

  /**
   * Gives everything of one person to another and takes the one out of search. The search row of
   * the other is drawn again by {@link SubjectRecords#reindex}.
   *
   * @param numbers which numbers the data of the one who goes gets
   * @param left what was not chosen; it is no datum any more
   * @return the merge's id
   */
  public long merge(
      SubjectId kept,
      SubjectId gone,
      Map<Integer, Integer> numbers,
      List<LeftValue> left,
      Instant at,
      UserId by) {
    MergeJournal journal = rows.move(kept, gone, numbers, left);
    subjects.merge(gone, kept);
    SubjectMergeRecord row = sql.newRecord(SUBJECT_MERGE);
    row.setSubjectId(kept.value());
    row.setGoneId(gone.value());
    row.setJournal(MergeJournalJson.write(journal));
    row.setLastNumber(numbers.values().stream().mapToLong(Integer::longValue).max().orElse(0));
    row.setMergedAt(at.toEpochMilli());
    row.setMergedBy(by.value());
    row.insert();
    return row.getId();
  }

  /**
   * Gives back what still is there of what a person brought, and what was left of both. Both are to
   * be drawn again by {@link SubjectRecords#reindex}.
   */
  public void unmerge(Merge merge, MergeJournal journal, Instant at, UserId by) {
    subjects.part(merge.gone());
    rows.moveBack(merge.kept(), merge.gone(), journal);
    sql.update(SUBJECT_MERGE)
        .set(SUBJECT_MERGE.UNDONE_AT, at.toEpochMilli())
        .set(SUBJECT_MERGE.UNDONE_BY, by.value())
        .set(SUBJECT_MERGE.JOURNAL, FORGOTTEN)
        .where(SUBJECT_MERGE.ID.eq(merge.id()))
        .execute();
  }

  /** A merge that was not taken back. */
  public Optional<Merge> find(long merge) {
    return merges(SUBJECT_MERGE.ID.eq(merge)).stream().findFirst();
  }

  /** Those by which a person became what they are and that were not taken back, newest first. */
  public List<Merge> of(SubjectId kept) {
    return merges(SUBJECT_MERGE.SUBJECT_ID.eq(kept.value()));
  }

  private List<Merge> merges(Condition which) {
    return sql.select(SUBJECT_MERGE.fields())
        .select(APP_USER.LOGIN)
        .from(SUBJECT_MERGE)
        .join(APP_USER)
        .on(APP_USER.ID.eq(SUBJECT_MERGE.MERGED_BY))
        .where(which)
        .and(SUBJECT_MERGE.UNDONE_AT.isNull())
        .orderBy(SUBJECT_MERGE.ID.desc())
        .fetch(MergeRecords::merge);
  }

  private static Merge merge(Record row) {
    return new Merge(
        row.get(SUBJECT_MERGE.ID),
        new SubjectId(row.get(SUBJECT_MERGE.SUBJECT_ID)),
        new SubjectId(row.get(SUBJECT_MERGE.GONE_ID)),
        Times.instant(row.get(SUBJECT_MERGE.MERGED_AT)),
        row.get(APP_USER.LOGIN));
  }

  /** What was done; empty once it was forgotten. */
  public Optional<MergeJournal> journal(long merge) {
    return sql.select(SUBJECT_MERGE.JOURNAL)
        .from(SUBJECT_MERGE)
        .where(SUBJECT_MERGE.ID.eq(merge))
        .fetchOptional(SUBJECT_MERGE.JOURNAL)
        .filter(text -> !text.equals(FORGOTTEN))
        .map(MergeJournalJson::read);
  }

  /** The values of a person that were not chosen when two were made one. */
  public List<LeftValue> leftValues(SubjectId subject) {
    return ofPerson(subject).stream()
        .flatMap(merge -> journal(merge.id()).stream())
        .flatMap(journal -> journal.left().stream())
        .toList();
  }

  /** The same as changes, the newest first. */
  List<PastChange> leftOf(SubjectId subject) {
    return ofPerson(subject).stream()
        .flatMap(
            merge ->
                journal(merge.id()).stream()
                    .flatMap(journal -> journal.left().stream())
                    .map(left -> change(merge, left)))
        .toList();
  }

  private static PastChange change(Merge merge, LeftValue left) {
    return new PastChange(
        merge.at(),
        merge.login(),
        LogAction.MERGE,
        left.code(),
        Optional.of(left.value()),
        Optional.empty());
  }

  /** Takes away the values of those fields that were not chosen. */
  public void forgetValues(SubjectId subject, Set<String> codes) {
    for (Merge merge : ofPerson(subject)) {
      journal(merge.id())
          .ifPresent(journal -> write(merge, MergeJournalJson.write(journal.without(codes))));
    }
  }

  /** Takes away all that the journals hold of a person, who stays one from then on. */
  public void forget(SubjectId subject) {
    ofPerson(subject).forEach(merge -> write(merge, FORGOTTEN));
  }

  private void write(Merge merge, String journal) {
    sql.update(SUBJECT_MERGE)
        .set(SUBJECT_MERGE.JOURNAL, journal)
        .where(SUBJECT_MERGE.ID.eq(merge.id()))
        .execute();
  }

  private List<Merge> ofPerson(SubjectId subject) {
    List<Long> ids = persons.of(subject);
    return ids.size() == 1 ? List.of() : merges(SUBJECT_MERGE.SUBJECT_ID.in(ids));
  }
}
