package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ENTRY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryCounts;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.EntryRecord;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;

/** What has happened with persons. */
public final class EntryRecords {

  private final DSLContext sql;

  EntryRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** All entries of a person by register, the newest first. */
  public Map<RegisterId, List<Entry>> of(SubjectId subject) {
    return sql.selectFrom(ENTRY)
        .where(ENTRY.SUBJECT_ID.eq(subject.value()))
        .orderBy(ENTRY.REGISTER_ID.desc(), ENTRY.AT.desc(), ENTRY.ID.desc())
        .fetchGroups(row -> new RegisterId(row.getRegisterId()), EntryRecords::entry);
  }

  /**
   * One page of a person's entries in one register, the newest first.
   *
   * @param kind entries of that kind only, or of all
   * @param after where the page before ended
   */
  public EntryPage page(
      SubjectId subject,
      RegisterId register,
      Optional<EntryKind> kind,
      Optional<EntryPage.Mark> after,
      int rows) {
    List<Entry> entries =
        pageQuery(subject, register, kind, after, rows).fetch(EntryRecords::entry);
    Optional<EntryPage.Mark> next =
        entries.size() < rows
            ? Optional.empty()
            : Optional.of(
                new EntryPage.Mark(entries.getLast().at().toString(), entries.getLast().id()));
    return new EntryPage(entries, next);
  }

  /** The query of {@link #page}, apart so that its plan can be looked at. */
  Select<EntryRecord> pageQuery(
      SubjectId subject,
      RegisterId register,
      Optional<EntryKind> kind,
      Optional<EntryPage.Mark> after,
      int rows) {
    Condition further =
        after
            .map(
                mark ->
                    ENTRY.AT.le(mark.at()).and(ENTRY.AT.lt(mark.at()).or(ENTRY.ID.lt(mark.id()))))
            .orElse(noCondition());
    return sql.selectFrom(ENTRY)
        .where(ENTRY.SUBJECT_ID.eq(subject.value()))
        .and(ENTRY.REGISTER_ID.eq(register.value()))
        .and(kind.map(one -> ENTRY.KIND.eq(one.name())).orElse(noCondition()))
        .and(further)
        .orderBy(ENTRY.AT.desc(), ENTRY.ID.desc())
        .limit(rows);
  }

  /** How many entries a person has, by register and kind. */
  public Map<RegisterId, EntryCounts> counts(SubjectId subject) {
    Map<RegisterId, Map<EntryKind, Integer>> counts = new HashMap<>();
    sql.select(ENTRY.REGISTER_ID, ENTRY.KIND, count())
        .from(ENTRY)
        .where(ENTRY.SUBJECT_ID.eq(subject.value()))
        .groupBy(ENTRY.REGISTER_ID, ENTRY.KIND)
        .forEach(
            row ->
                counts
                    .computeIfAbsent(
                        new RegisterId(row.value1()), register -> new EnumMap<>(EntryKind.class))
                    .put(EntryKind.valueOf(row.value2()), row.value3()));
    Map<RegisterId, EntryCounts> result = new HashMap<>();
    counts.forEach((register, ofKind) -> result.put(register, new EntryCounts(ofKind)));
    return result;
  }

  /** One entry of a person with the register it is in; empty when the person has none such. */
  public Optional<Placed> find(SubjectId subject, long id) {
    return sql.selectFrom(ENTRY)
        .where(ENTRY.ID.eq(id))
        .and(ENTRY.SUBJECT_ID.eq(subject.value()))
        .fetchOptional(row -> new Placed(new RegisterId(row.getRegisterId()), entry(row)));
  }

  /** Whether the person has an entry that says the same. */
  public boolean has(SubjectId subject, RegisterId register, EntryContent content) {
    return sql
        .selectFrom(ENTRY)
        .where(ENTRY.SUBJECT_ID.eq(subject.value()))
        .and(ENTRY.REGISTER_ID.eq(register.value()))
        .and(ENTRY.KIND.eq(content.kind().name()))
        .and(ENTRY.AT.eq(content.at().toString()))
        .fetch(EntryRecords::entry)
        .stream()
        .anyMatch(there -> saysTheSame(there.content(), content));
  }

  private static boolean saysTheSame(EntryContent there, EntryContent content) {
    return there.text().equals(content.text())
        && there.ended().equals(content.ended())
        && there.values().equals(content.values())
        && there.messages().equals(content.messages());
  }

  /** Writes an entry and gives its id. */
  public long insert(
      SubjectId subject, RegisterId register, EntryContent content, Instant at, UserId by) {
    EntryRecord row = sql.newRecord(ENTRY);
    row.setSubjectId(subject.value());
    row.setRegisterId(register.value());
    fill(row, content, at, by);
    row.insert();
    return row.getId();
  }

  /** Writes other content in place of an entry's. */
  public void replace(long id, EntryContent content, Instant at, UserId by) {
    EntryRecord row = sql.newRecord(ENTRY);
    fill(row, content, at, by);
    sql.update(ENTRY).set(row).where(ENTRY.ID.eq(id)).execute();
  }

  public void remove(long id) {
    sql.deleteFrom(ENTRY).where(ENTRY.ID.eq(id)).execute();
  }

  private static void fill(EntryRecord row, EntryContent content, Instant at, UserId by) {
    row.setKind(content.kind().name());
    row.setAt(content.at().toString());
    row.setEnded(content.ended().map(LocalDateTime::toString).orElse(null));
    row.setText(content.text());
    row.setParticulars(EntryColumns.write(content.values()));
    row.setMessages(EntryColumns.write(content.messages()));
    row.setSourceCode(content.provenance().sourceCode());
    row.setObtained(Times.text(content.provenance().obtained()));
    row.setSupplied(content.provenance().supplied());
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
  }

  private static Entry entry(EntryRecord row) {
    return new Entry(
        row.getId(),
        new EntryContent(
            EntryKind.valueOf(row.getKind()),
            LocalDateTime.parse(row.getAt()),
            Optional.ofNullable(row.getEnded()).map(LocalDateTime::parse),
            row.getText(),
            EntryColumns.particulars(row.getParticulars()),
            EntryColumns.messages(row.getMessages()),
            new Provenance(
                row.getSourceCode(), Times.optionalDay(row.getObtained()), row.getSupplied())),
        Times.instant(row.getRecordedAt()),
        new UserId(row.getRecordedBy()));
  }

  /** An entry and the register it is in. */
  public record Placed(RegisterId register, Entry entry) {}
}
