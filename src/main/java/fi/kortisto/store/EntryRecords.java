package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ENTRY;

import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.EntryRecord;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What has happened with persons. */
public final class EntryRecords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final TypeReference<LinkedHashMap<String, String>> PARTICULARS =
      new TypeReference<>() {};

  private final DSLContext sql;

  EntryRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** All entries of a person by register, the newest first. */
  public Map<RegisterId, List<Entry>> of(SubjectId subject) {
    return sql.selectFrom(ENTRY)
        .where(ENTRY.SUBJECT_ID.eq(subject.value()))
        .orderBy(ENTRY.AT.desc())
        .fetchGroups(row -> new RegisterId(row.getRegisterId()), EntryRecords::entry);
  }

  /** Writes an entry; its id is given by the database. */
  public void insert(SubjectId subject, RegisterId register, Entry entry) {
    sql.insertInto(ENTRY)
        .set(ENTRY.SUBJECT_ID, subject.value())
        .set(ENTRY.REGISTER_ID, register.value())
        .set(ENTRY.KIND, entry.kind().name())
        .set(ENTRY.AT, entry.at().toString())
        .set(ENTRY.TEXT, entry.text())
        .set(ENTRY.PARTICULARS, JSON.writeValueAsString(entry.values()))
        .set(ENTRY.SOURCE_CODE, entry.sourceCode())
        .set(ENTRY.SUPPLIED, entry.supplied())
        .set(ENTRY.RECORDED_AT, entry.recordedAt().toEpochMilli())
        .set(ENTRY.RECORDED_BY, entry.recordedBy().value())
        .execute();
  }

  private static Entry entry(EntryRecord row) {
    return new Entry(
        row.getId(),
        EntryKind.valueOf(row.getKind()),
        LocalDateTime.parse(row.getAt()),
        row.getText(),
        JSON.readValue(row.getParticulars(), PARTICULARS),
        row.getSourceCode(),
        row.getSupplied(),
        Times.instant(row.getRecordedAt()),
        new UserId(row.getRecordedBy()));
  }
}
