package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static fi.kortisto.store.db.Tables.SUBJECT_SEARCH;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trim;

import fi.kortisto.model.Field;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ListValue;
import fi.kortisto.model.Register;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;

/**
 * Chooses the persons for a list, and reads of very many of them what a list may show: a query for
 * a page of persons, never one for each.
 */
public final class ListQuery {

  /** Capitals that the database does not know the small ones of. */
  private static final String CAPITALS = "ÅÄÖÉÜØÆŠŽÕÁÓ";

  private static final char ESCAPE = '\\';

  private final DSLContext sql;
  private final SearchIndex index;

  ListQuery(DSLContext sql, SearchIndex index) {
    this.sql = sql;
    this.index = index;
  }

  /**
   * Their ids, in the order of names.
   *
   * @param registers all there are
   */
  public long[] chosen(Selection selection, List<Register> registers) {
    try (Stream<Record1<Long>> rows = query(selection, registers).fetchStream()) {
      return rows.mapToLong(Record1::value1).toArray();
    }
  }

  /** The query of {@link #chosen}, apart so that its plan can be looked at. */
  ResultQuery<Record1<Long>> query(Selection selection, List<Register> registers) {
    List<Register> among = selection.among(registers);
    Condition wanted =
        SearchExpression.of(SearchQuery.of(selection.text()))
            .map(index::positionMatches)
            .orElse(noCondition());
    if (!selection.registers().isEmpty()) {
      wanted = wanted.and(memberOf(among));
    }
    for (FieldCondition condition : selection.conditions()) {
      wanted = wanted.and(fits(condition, among));
    }
    if (selection.activeSince().isPresent()) {
      wanted = wanted.and(active(selection, among));
    }
    return sql.select(SUBJECT_SEARCH.SUBJECT_ID)
        .from(SUBJECT_SEARCH)
        .where(wanted)
        .orderBy(SUBJECT_SEARCH.POSITION);
  }

  private static Condition memberOf(List<Register> registers) {
    return exists(
        selectOne()
            .from(MEMBERSHIP)
            .where(MEMBERSHIP.SUBJECT_ID.eq(SUBJECT_SEARCH.SUBJECT_ID))
            .and(MEMBERSHIP.REGISTER_ID.in(ids(registers))));
  }

  private static List<Long> ids(List<Register> registers) {
    return registers.stream().map(register -> register.id().value()).toList();
  }

  private static Condition active(Selection selection, List<Register> among) {
    Condition kinds =
        selection.activity().isEmpty()
            ? noCondition()
            : ENTRY.KIND.in(selection.activityInOrder().stream().map(Enum::name).toList());
    return exists(
        selectOne()
            .from(ENTRY)
            .where(ENTRY.SUBJECT_ID.eq(SUBJECT_SEARCH.SUBJECT_ID))
            .and(ENTRY.REGISTER_ID.in(ids(among)))
            .and(kinds)
            .and(ENTRY.AT.ge(selection.activeSince().orElseThrow().toString())));
  }

  private static Condition fits(FieldCondition condition, List<Register> among) {
    List<Field> fields =
        among.stream()
            .flatMap(register -> register.fieldOf(condition.field()).stream())
            .filter(field -> !field.sensitive())
            .toList();
    return switch (condition.operator()) {
      case IS -> exists(with(fields, like(escaped(condition), condition)));
      case IS_NOT -> notExists(with(fields, like(escaped(condition), condition)));
      case BEGINS -> exists(with(fields, like(escaped(condition) + "%", condition)));
      case CONTAINS -> exists(with(fields, like("%" + escaped(condition) + "%", condition)));
      case IS_NOT_EMPTY -> exists(with(fields, filled()));
      case IS_EMPTY -> notExists(with(fields, filled()));
    };
  }

  /** A protected address is as none: nobody is to be found by the town they live in. */
  private static Select<?> with(List<Field> fields, Condition value) {
    Condition shown =
        fields.stream().anyMatch(field -> field.type() == FieldType.ADDRESS)
            ? notExists(
                selectOne()
                    .from(SUBJECT)
                    .where(SUBJECT.ID.eq(SUBJECT_SEARCH.SUBJECT_ID))
                    .and(SUBJECT.PROTECTED_ADDRESS))
            : noCondition();
    return selectOne()
        .from(DATUM)
        .where(DATUM.SUBJECT_ID.eq(SUBJECT_SEARCH.SUBJECT_ID))
        .and(DATUM.FIELD_ID.in(fields.stream().map(field -> field.id().value()).toList()))
        .and(value)
        .and(shown);
  }

  private static Condition filled() {
    return trim(DATUM.VALUE, inline(";")).ne(inline(""));
  }

  /** A part of an address stands between the semicolons of its canonical form. */
  private static Condition like(String pattern, FieldCondition condition) {
    String whole =
        switch (condition.part()) {
          case WHOLE -> pattern;
          case TOWN -> "%;%;%;" + pattern + ";%;%;%";
          case POSTCODE -> "%;%;%;%;%;" + pattern + ";%";
        };
    return small(DATUM.VALUE).like(whole, ESCAPE);
  }

  private static org.jooq.Field<String> small(org.jooq.Field<String> value) {
    org.jooq.Field<String> small = lower(value);
    for (char capital : CAPITALS.toCharArray()) {
      String one = String.valueOf(capital);
      small = replace(small, inline(one), inline(one.toLowerCase(Locale.ROOT)));
    }
    return small;
  }

  private static String escaped(FieldCondition condition) {
    return condition
        .value()
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace("\\", "\\\\")
        .replace("%", "\\%")
        .replace("_", "\\_");
  }

  /** Those of the persons who have something in one of the fields. */
  public Set<Long> having(Collection<Long> persons, List<Field> fields) {
    return new HashSet<>(
        sql.selectDistinct(DATUM.SUBJECT_ID)
            .from(DATUM)
            .where(DATUM.SUBJECT_ID.in(persons))
            .and(DATUM.FIELD_ID.in(fields.stream().map(field -> field.id().value()).toList()))
            .and(filled())
            .fetch(DATUM.SUBJECT_ID));
  }

  /** What the fields hold of each of the persons, in the order of the fields. */
  public Map<Long, List<ListValue>> values(Collection<Long> persons, List<Field> fields) {
    Map<Long, Integer> order = new HashMap<>();
    for (Field field : fields) {
      order.put(field.id().value(), order.size());
    }
    Map<Long, List<ListValue>> values = new HashMap<>();
    sql.select(DATUM.SUBJECT_ID, DATUM.FIELD_ID, DATUM.LABEL, DATUM.VALUE)
        .from(DATUM)
        .where(DATUM.SUBJECT_ID.in(persons))
        .and(DATUM.FIELD_ID.in(order.keySet()))
        .orderBy(DATUM.SUBJECT_ID, DATUM.NUMBER)
        .forEach(
            row ->
                Optional.ofNullable(order.get(row.value2()))
                    .ifPresent(
                        place ->
                            values
                                .computeIfAbsent(row.value1(), person -> new ArrayList<>())
                                .add(
                                    new ListValue(fields.get(place), row.value3(), row.value4()))));
    Comparator<ListValue> byField =
        Comparator.comparing(value -> order.getOrDefault(value.field().id().value(), 0));
    values.values().forEach(list -> list.sort(byField));
    return values;
  }
}
