package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.BAN;
import static fi.kortisto.store.db.Tables.CONSENT_ACT;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.DISCLOSURE_SUBJECT;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.FIELD;
import static fi.kortisto.store.db.Tables.HOLD;
import static fi.kortisto.store.db.Tables.LAWFUL_EXCEPTION;
import static fi.kortisto.store.db.Tables.LIST_USE;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static fi.kortisto.store.db.Tables.RESTRICTION;
import static org.jooq.impl.DSL.select;

import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.Membership;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.db.tables.records.HoldRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;

/** Moves what stands under a person's id to another one's, and back by the journal. */
final class MergedRows {

  /** A table whose rows belong to one person and have an id of their own. */
  private record Owned(Table<?> table, TableField<?, Long> id, TableField<?, Long> subject) {}

  /** A table of pairs of a person and something that others share. */
  private record Shared(Table<?> table, TableField<?, Long> subject, TableField<?, Long> thing) {
    Owned owned() {
      return new Owned(table, thing, subject);
    }
  }

  private static final List<Owned> OWNED =
      List.of(
          new Owned(ENTRY, ENTRY.ID, ENTRY.SUBJECT_ID),
          new Owned(ATTACHMENT, ATTACHMENT.ID, ATTACHMENT.SUBJECT_ID),
          new Owned(BAN, BAN.ID, BAN.SUBJECT_ID),
          new Owned(CONSENT_ACT, CONSENT_ACT.ID, CONSENT_ACT.SUBJECT_ID),
          new Owned(LAWFUL_EXCEPTION, LAWFUL_EXCEPTION.ID, LAWFUL_EXCEPTION.SUBJECT_ID),
          new Owned(REQUEST_CASE, REQUEST_CASE.ID, REQUEST_CASE.SUBJECT_ID),
          new Owned(RESTRICTION, RESTRICTION.ID, RESTRICTION.SUBJECT_ID),
          new Owned(HOLD, HOLD.ID, HOLD.SUBJECT_ID));

  private static final List<Shared> SHARED =
      List.of(
          new Shared(
              DISCLOSURE_SUBJECT, DISCLOSURE_SUBJECT.SUBJECT_ID, DISCLOSURE_SUBJECT.DISCLOSURE_ID),
          new Shared(LIST_USE, LIST_USE.SUBJECT_ID, LIST_USE.RUN_ID));

  /** So many ids at once; the database takes no more than some thousands. */
  private static final int CHUNK = 500;

  private final DSLContext sql;
  private final SubjectRecords subjects;
  private final RequestRecords requests;
  private final MergedMemberships memberships;

  MergedRows(DSLContext sql, SubjectRecords subjects, RequestRecords requests) {
    this.sql = sql;
    this.subjects = subjects;
    this.requests = requests;
    this.memberships = new MergedMemberships(sql, subjects);
  }

  /** The tables whose rows go with the person; a test knows what becomes of every other one. */
  static Set<String> tables() {
    Set<String> names =
        OWNED.stream().map(owned -> owned.table().getName()).collect(Collectors.toSet());
    SHARED.forEach(shared -> names.add(shared.table().getName()));
    names.addAll(List.of(DATUM.getName(), MEMBERSHIP.getName()));
    return names;
  }

  MergeJournal move(
      SubjectId kept, SubjectId gone, Map<Integer, Integer> numbers, List<LeftValue> left) {
    numbers.forEach((before, now) -> renumber(gone, before, kept, now));
    renameHolds(holdsOf(gone), numbers);
    Map<String, List<Long>> moved = new TreeMap<>();
    for (Owned owned : OWNED) {
      moved.put(owned.table().getName(), moveAll(owned, gone, kept));
    }
    requests.renumber(moved.getOrDefault(REQUEST_CASE.getName(), List.of()), numbers);
    Map<String, List<Long>> shared = new TreeMap<>();
    for (Shared one : SHARED) {
      shared.put(one.table().getName(), dropShared(one, gone, kept));
      moved.put(one.table().getName(), moveAll(one.owned(), gone, kept));
    }
    boolean keptProtected = subjects.isAddressProtected(kept);
    if (subjects.isAddressProtected(gone)) {
      subjects.protectAddress(kept, true);
    }
    Map<RegisterId, Membership> ofKept = memberships.of(kept);
    Map<RegisterId, Membership> ofGone = memberships.of(gone);
    memberships.unite(kept, gone);
    return new MergeJournal(numbers, left, moved, shared, ofKept, ofGone, keptProtected);
  }

  private void renumber(SubjectId from, int before, SubjectId to, int now) {
    sql.update(DATUM)
        .set(DATUM.SUBJECT_ID, to.value())
        .set(DATUM.NUMBER, (long) now)
        .where(DATUM.SUBJECT_ID.eq(from.value()))
        .and(DATUM.NUMBER.eq((long) before))
        .execute();
  }

  private List<HoldRecord> holdsOf(SubjectId subject) {
    return sql.selectFrom(HOLD).where(HOLD.SUBJECT_ID.eq(subject.value())).fetch();
  }

  private void renameHolds(List<HoldRecord> holds, Map<Integer, Integer> numbers) {
    for (HoldRecord hold : holds) {
      hold.setItem(ItemKey.ofCode(hold.getItem()).orElseThrow().renumbered(numbers).code());
      hold.update();
    }
  }

  private List<Long> moveAll(Owned owned, SubjectId from, SubjectId to) {
    List<Long> ids =
        sql.select(owned.id())
            .from(owned.table())
            .where(owned.subject().eq(from.value()))
            .orderBy(owned.id())
            .fetch(owned.id());
    sql.update(owned.table())
        .set(owned.subject(), to.value())
        .where(owned.subject().eq(from.value()))
        .execute();
    return ids;
  }

  /** What both have stands once; the journal knows that the one who goes had it too. */
  private List<Long> dropShared(Shared shared, SubjectId gone, SubjectId kept) {
    Set<Long> ofKept = things(shared, kept);
    List<Long> both = things(shared, gone).stream().filter(ofKept::contains).sorted().toList();
    for (List<Long> some : chunks(both)) {
      sql.deleteFrom(shared.table())
          .where(shared.subject().eq(gone.value()))
          .and(shared.thing().in(some))
          .execute();
    }
    return both;
  }

  private Set<Long> things(Shared shared, SubjectId subject) {
    return sql.select(shared.thing())
        .from(shared.table())
        .where(shared.subject().eq(subject.value()))
        .fetchSet(shared.thing());
  }

  void moveBack(SubjectId kept, SubjectId gone, MergeJournal journal) {
    Map<Integer, Integer> back = new TreeMap<>();
    journal.numbers().forEach((before, now) -> back.put(now, before));
    Map<Integer, Integer> there = withoutLeft(back, gone, journal.left());
    there.forEach((now, before) -> renumber(kept, now, gone, before));
    journal.left().forEach(this::put);
    for (Owned owned : OWNED) {
      moveBack(owned, kept, gone, journal.moved());
    }
    moveWithTheirItems(kept, gone);
    moveHolds(kept, gone, back, there.keySet());
    requests.renumber(journal.moved().getOrDefault(REQUEST_CASE.getName(), List.of()), back);
    for (Shared shared : SHARED) {
      moveBack(shared.owned(), kept, gone, journal.moved());
      journal.shared().getOrDefault(shared.table().getName(), List.of()).stream()
          .filter(things(shared, kept)::contains)
          .forEach(thing -> insert(shared, gone, thing));
    }
    boolean united = journal.keptProtected() || subjects.isAddressProtected(gone);
    if (subjects.isAddressProtected(kept) == united) {
      subjects.protectAddress(kept, journal.keptProtected());
    }
    memberships.part(kept, gone, journal);
  }

  private static Map<Integer, Integer> withoutLeft(
      Map<Integer, Integer> back, SubjectId gone, List<LeftValue> left) {
    Map<Integer, Integer> there = new TreeMap<>(back);
    left.stream()
        .filter(value -> value.owner().equals(gone))
        .forEach(value -> there.values().remove(value.number()));
    return there;
  }

  private void moveBack(
      Owned owned, SubjectId kept, SubjectId gone, Map<String, List<Long>> moved) {
    for (List<Long> some : chunks(moved.getOrDefault(owned.table().getName(), List.of()))) {
      sql.update(owned.table())
          .set(owned.subject(), gone.value())
          .where(owned.id().in(some))
          .and(owned.subject().eq(kept.value()))
          .execute();
    }
  }

  private void insert(Shared shared, SubjectId gone, Long thing) {
    sql.insertInto(shared.table())
        .set(shared.subject(), gone.value())
        .set(shared.thing(), thing)
        .execute();
  }

  /** Writes a value back, under its number or, where that was given away, the next one. */
  private void put(LeftValue left) {
    if (!sql.fetchExists(FIELD, FIELD.ID.eq(left.field().value()))) {
      return; // the register has given the field up, and its values with it
    }
    long owner = left.owner().value();
    boolean taken =
        sql.fetchExists(
            DATUM, DATUM.SUBJECT_ID.eq(owner).and(DATUM.NUMBER.eq((long) left.number())));
    long number =
        taken ? new DatumRecords(sql).lastNumber(left.owner()) + 1L : (long) left.number();
    sql.insertInto(DATUM)
        .set(DATUM.SUBJECT_ID, owner)
        .set(DATUM.NUMBER, number)
        .set(DATUM.FIELD_ID, left.field().value())
        .set(DATUM.VALUE, left.value().value())
        .set(DATUM.LABEL, left.value().label())
        .set(DATUM.SOURCE_CODE, left.value().provenance().sourceCode())
        .set(DATUM.OBTAINED, Times.text(left.value().provenance().obtained()))
        .set(DATUM.SUPPLIED, left.value().provenance().supplied())
        .set(DATUM.RECORDED_AT, left.recordedAt().toEpochMilli())
        .set(DATUM.RECORDED_BY, left.recordedBy().value())
        .execute();
  }

  /** Files added since to an entry, or pictures in place of an old one, go with what shows them. */
  private void moveWithTheirItems(SubjectId kept, SubjectId gone) {
    sql.update(ATTACHMENT)
        .set(ATTACHMENT.SUBJECT_ID, gone.value())
        .where(ATTACHMENT.SUBJECT_ID.eq(kept.value()))
        .and(
            ATTACHMENT
                .ENTRY_ID
                .in(select(ENTRY.ID).from(ENTRY).where(ENTRY.SUBJECT_ID.eq(gone.value())))
                .or(
                    ATTACHMENT
                        .ID
                        .cast(SQLDataType.CLOB)
                        .in(
                            select(DATUM.VALUE)
                                .from(DATUM)
                                .join(FIELD)
                                .on(FIELD.ID.eq(DATUM.FIELD_ID))
                                .where(DATUM.SUBJECT_ID.eq(gone.value()))
                                .and(FIELD.TYPE.eq(FieldType.IMAGE.name())))))
        .execute();
  }

  /** Holds stand on items: those on what goes go with it, whenever they were recorded. */
  private void moveHolds(
      SubjectId kept, SubjectId gone, Map<Integer, Integer> back, Set<Integer> data) {
    renameHolds(holdsOf(gone), back);
    Set<String> items = new HashSet<>();
    data.forEach(now -> items.add(new ItemKey(ItemKey.Kind.DATUM, now).code()));
    ids(new Owned(ENTRY, ENTRY.ID, ENTRY.SUBJECT_ID), gone)
        .forEach(id -> items.add(new ItemKey(ItemKey.Kind.ENTRY, id).code()));
    ids(new Owned(ATTACHMENT, ATTACHMENT.ID, ATTACHMENT.SUBJECT_ID), gone)
        .forEach(id -> items.add(new ItemKey(ItemKey.Kind.FILE, id).code()));
    List<HoldRecord> going =
        holdsOf(kept).stream().filter(hold -> items.contains(hold.getItem())).toList();
    going.forEach(hold -> hold.setSubjectId(gone.value()));
    renameHolds(going, back);
  }

  private List<Long> ids(Owned owned, SubjectId subject) {
    return sql.select(owned.id())
        .from(owned.table())
        .where(owned.subject().eq(subject.value()))
        .fetch(owned.id());
  }

  private static List<List<Long>> chunks(List<Long> ids) {
    List<List<Long>> chunks = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      chunks.add(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
    }
    return chunks;
  }
}
