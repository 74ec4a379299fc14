package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.ListColumns;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.ListUsage;
import fi.kortisto.model.ListValue;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseRule;
import fi.kortisto.store.UseFactsRecords.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads of persons what a list may show of them. The rule is asked once more: whoever has forbidden
 * it since the list was drawn is passed over.
 */
final class ListReading {

  private final Desk desk;
  private final ListOrder order;
  private final LocalDate day;
  private final ListColumns columns;
  private final List<Field> fields;

  ListReading(Desk desk, ListOrder order, LocalDate day) {
    this.desk = desk;
    this.order = order;
    this.day = day;
    this.columns = new ListColumns(order, desk.registers());
    this.fields = columns.fields();
  }

  /** The codes of the fields that the list shows. */
  List<String> codes() {
    return fields.stream().map(Field::code).distinct().toList();
  }

  /** Inside a transaction. */
  List<ListRow> rows(List<Long> persons) throws DomainException {
    Map<Long, List<ListValue>> values = desk.store().listQuery().values(persons, fields);
    Map<Long, ListUsage> usage = desk.store().lists().usage(persons);
    List<ListRow> rows = new ArrayList<>(persons.size());
    for (Known person : desk.store().useFacts().of(persons, desk.registers())) {
      if (ListChoice.mayWe(order, person, day).permit().permits(order.similar())) {
        rows.add(
            new ListRow(
                new SubjectId(person.id()),
                shown(person, values.getOrDefault(person.id(), List.of())),
                usage.getOrDefault(person.id(), ListUsage.NEVER)));
      }
    }
    return rows;
  }

  private List<ListValue> shown(Known person, List<ListValue> values) {
    UseRule rule = new UseRule(person.facts(), day);
    return values.stream()
        .filter(value -> columns.shows(value.field(), person.facts(), rule))
        .toList();
  }
}
