package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.SUBJECT_MERGE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import fi.kortisto.model.Datum;
import fi.kortisto.model.Field;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.DatumRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The values held about persons. */
public final class DatumRecords {

  private final DSLContext sql;

  DatumRecords(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * All data of a person by register, in the order of the register's fields.
   *
   * @param registers all there are
   */
  public Map<RegisterId, List<Datum>> of(SubjectId subject, List<Register> registers) {
    Map<Long, Place> places = new HashMap<>();
    for (Register register : registers) {
      for (Field field : register.fields()) {
        places.put(field.id().value(), new Place(register.id(), field, places.size()));
      }
    }
    Map<RegisterId, List<Datum>> data = new LinkedHashMap<>();
    sql
        .selectFrom(DATUM)
        .where(DATUM.SUBJECT_ID.eq(subject.value()))
        .orderBy(DATUM.NUMBER)
        .fetch()
        .stream()
        .map(row -> new Placed(place(places, row), row))
        .sorted(Comparator.comparingInt(placed -> placed.place().order()))
        .forEach(
            placed ->
                data.computeIfAbsent(placed.place().register(), register -> new ArrayList<>())
                    .add(datum(placed.row(), placed.place().field())));
    return data;
  }

  /** A field and where it stands among those of all registers. */
  private record Place(RegisterId register, Field field, int order) {}

  private record Placed(Place place, DatumRecord row) {}

  private static Place place(Map<Long, Place> places, DatumRecord row) {
    Place place = places.get(row.getFieldId());
    if (place == null) {
      throw new IllegalStateException("no field " + row.getFieldId());
    }
    return place;
  }

  /**
   * The number of the last datum the person has had in this order; the next one is greater. Those
   * that were given when two persons were made one are not given again while they are one.
   */
  public int lastNumber(SubjectId subject) {
    return sql
        .select(max(DATUM.NUMBER))
        .from(DATUM)
        .where(DATUM.SUBJECT_ID.eq(subject.value()))
        .unionAll(
            select(max(SUBJECT_MERGE.LAST_NUMBER))
                .from(SUBJECT_MERGE)
                .where(SUBJECT_MERGE.SUBJECT_ID.eq(subject.value()))
                .and(SUBJECT_MERGE.UNDONE_AT.isNull()))
        .fetch()
        .stream()
        .flatMap(row -> Optional.ofNullable(row.value1()).stream())
        .mapToInt(Long::intValue)
        .max()
        .orElse(0);
  }

  /** Writes a datum, in place of the one with its number if there is one. */
  public void put(SubjectId subject, Datum datum) {
    DatumRecord row = sql.newRecord(DATUM);
    row.setSubjectId(subject.value());
    row.setNumber((long) datum.number());
    row.setFieldId(datum.field().id().value());
    row.setValue(datum.value());
    row.setLabel(datum.label());
    row.setSourceCode(datum.sourceCode());
    row.setObtained(Times.text(datum.obtained()));
    row.setSupplied(datum.supplied());
    row.setRecordedAt(datum.recordedAt().toEpochMilli());
    row.setRecordedBy(datum.recordedBy().value());
    remove(subject, datum.number());
    sql.insertInto(DATUM).set(row).execute();
  }

  public void remove(SubjectId subject, int number) {
    sql.deleteFrom(DATUM)
        .where(DATUM.SUBJECT_ID.eq(subject.value()))
        .and(DATUM.NUMBER.eq((long) number))
        .execute();
  }

  private static Datum datum(DatumRecord row, Field field) {
    return new Datum(
        row.getNumber().intValue(),
        field,
        row.getValue(),
        row.getLabel(),
        row.getSourceCode(),
        Times.optionalDay(row.getObtained()),
        row.getSupplied(),
        Times.instant(row.getRecordedAt()),
        new UserId(row.getRecordedBy()));
  }
}
