package fi.kortisto.format;

import fi.kortisto.model.ContactRoad;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.ListColumns;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as a table: the one form that the spreadsheet, the paper, the clipboard and the screen are
 * drawn from.
 */
public final class ListTable {

  private static final String SEVERAL = ", ";

  /** A column: what stands over it, and what in it. */
  private record Column(String heading, Function<ListRow, String> cell) {}

  private final Words words;
  private final Language language;
  private final List<Column> columns = new ArrayList<>();

  /**
   * @param registers all there are
   */
  public ListTable(ListOrder order, List<Register> registers, Language language) {
    this.words = Words.of(language);
    this.language = language;
    ListColumns of = new ListColumns(order, registers);
    List<Field> fields = of.fields();
    add("list.name", ListRow::name);
    if (fields.stream().anyMatch(field -> field.role() == FieldRole.ORGANISATION)) {
      add("list.organisation", ListRow::organisation);
    }
    if (of.isOwn(ContactRoad.POST)) {
      addAddress();
    }
    if (of.isOwn(ContactRoad.PHONE)) {
      add("list.phone", this::phones);
    }
    if (of.isOwn(ContactRoad.EMAIL)) {
      add("list.email", row -> row.first(FieldRole.EMAIL).orElse(""));
    }
    of.chosen().stream().filter(field -> !isShown(field, of)).forEach(this::add);
  }

  /** What the channel needs stands on the list already. */
  private static boolean isShown(Field field, ListColumns of) {
    return ContactRoad.of(field.role()).filter(of::isOwn).isPresent();
  }

  private void addAddress() {
    add("list.street", row -> streetOf(row.address()));
    add("list.postcode", row -> row.address().postcode());
    add("list.town", row -> row.address().town());
    add("list.country", row -> row.address().country());
  }

  private static String streetOf(PostalAddress address) {
    return Stream.of(address.extended(), address.street(), address.poBox())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(SEVERAL));
  }

  private String phones(ListRow row) {
    return row.all(FieldRole.PHONE)
        .map(value -> ValueForms.show(FieldType.PHONE, value, language))
        .distinct()
        .collect(Collectors.joining(SEVERAL));
  }

  private void add(Field field) {
    columns.add(
        new Column(
            field.label().in(language),
            row ->
                row.ofField(field.code())
                    .map(value -> FieldForms.show(value.field(), value.value(), language))
                    .distinct()
                    .collect(Collectors.joining(SEVERAL))));
  }

  private void add(String key, Function<ListRow, String> cell) {
    columns.add(new Column(words.get(key), cell));
  }

  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /** The cells of a row, as many as there are headings; blank where there is nothing. */
  public List<String> cells(ListRow row) {
    return columns.stream().map(column -> column.cell().apply(row)).toList();
  }

  /** What is wanted for what, in words: {@code Suoramarkkinointi, posti}. */
  public static String aim(ListOrder order, Language language) {
    Words words = Words.of(language);
    String purpose = words.beginning(order.purpose());
    return order.purpose().isByChannel()
        ? words.get("list.aim", purpose, words.of(order.channel()))
        : purpose;
  }
}
