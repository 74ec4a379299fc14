package fi.kortisto.exchange;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.SkipReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a contact of the cells of a row. */
final class TableContact {

  /** How Google's export parts several values in one cell. */
  private static final String SEVERAL = " ::: ";

  private static final Pattern BETWEEN =
      Pattern.compile("[;,/|\\n]|\\s(?:ja|tai|och|eller|and|or)\\s");

  /** What Outlook writes for "no date". */
  private static final Set<String> NO_DATE = Set.of("0.0.00", "0/0/00", "0.0.0000", "0-0-00");

  private final ColumnUse[] columns;
  private final int[] kindColumns;
  private final boolean wholeNameBesideParts;
  private final int contactPerson;

  TableContact(TablePlan plan) {
    this.columns = plan.columns().toArray(ColumnUse[]::new);
    this.kindColumns = new int[columns.length];
    Arrays.fill(kindColumns, -1);
    this.wholeNameBesideParts = plan.hasWholeNameBesideParts();
    this.contactPerson = plan.contactPerson();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] instanceof ColumnUse.Kind(ColumnUse of)) {
        markKind(of, i);
      }
    }
  }

  private void markKind(ColumnUse of, int kindColumn) {
    for (int i = 0; i < columns.length; i++) {
      boolean same =
          switch (columns[i]) {
            case ColumnUse.Value value -> value.equals(of);
            case ColumnUse.Part part ->
                of instanceof ColumnUse.Part other && other.address().equals(part.address());
            case ColumnUse.Kind _, ColumnUse.LeftOut _ -> false;
          };
      if (same) {
        kindColumns[i] = kindColumn;
      }
    }
  }

  IncomingRow of(int row, List<String> cells) {
    List<IncomingValue> values = new ArrayList<>(columns.length);
    Map<String, TableAddress> addresses = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = PlainText.of(FormulaGuard.unguard(cells.get(i)));
      if (cell.isEmpty()) {
        continue;
      }
      if (cell.length() > ValueForms.LONGEST) {
        return new IncomingRow.Unreadable(row, SkipReason.TOO_LONG);
      }
      if (i >= columns.length) {
        return new IncomingRow.Unreadable(row, SkipReason.TOO_MANY_COLUMNS);
      }
      switch (columns[i]) {
        case ColumnUse.Value value ->
            add(values, roleIn(cells, i, value.role()), label(value.label(), i, cells), cell);
        case ColumnUse.Part part ->
            addresses
                .computeIfAbsent(part.address(), key -> new TableAddress())
                .add(part.part(), label(part.label(), i, cells), cell);
        case ColumnUse.Kind _, ColumnUse.LeftOut _ -> {}
      }
    }
    addresses.values().forEach(address -> values.addAll(address.values()));
    if (values.isEmpty()) {
      return new IncomingRow.Unreadable(row, SkipReason.EMPTY);
    }
    return new IncomingRow.Contact(
        row, wholeNameBesideParts ? withoutDerivedName(values) : values, List.of());
  }

  /** Whoever has a contact person is no person: the name beside it is the firm's. */
  private FieldRole roleIn(List<String> cells, int column, FieldRole role) {
    boolean firm =
        role == FieldRole.FULL_NAME
            && contactPerson >= 0
            && contactPerson != column
            && contactPerson < cells.size()
            && !cells.get(contactPerson).isBlank()
            && !cells.get(contactPerson).strip().equals(cells.get(column).strip());
    return firm ? FieldRole.ORGANISATION : role;
  }

  private String label(String label, int column, List<String> cells) {
    int kind = kindColumns[column];
    if (kind < 0 || kind >= cells.size()) {
      return label;
    }
    String given = PlainText.of(cells.get(kind)).replace("* ", "").toLowerCase(Locale.ROOT);
    return given.isEmpty() ? label : given;
  }

  private static void add(List<IncomingValue> values, FieldRole role, String label, String cell) {
    List<String> several = several(role, cell);
    if (several.size() > 1) {
      several.forEach(one -> add(values, role, label, one));
      return;
    }
    boolean noDate = role == FieldRole.BIRTHDAY && NO_DATE.contains(cell);
    if (!cell.isEmpty() && !noDate) {
      String value = role == FieldRole.LANGUAGE ? TableHeads.known().language(cell) : cell;
      values.add(new IncomingValue(role, label, value));
    }
  }

  /** Numbers and e-mail addresses also stand in one cell with commas and the like between them. */
  private static List<String> several(FieldRole role, String cell) {
    if (cell.contains(SEVERAL)) {
      return Stream.of(cell.split(SEVERAL, -1)).map(String::strip).toList();
    }
    FieldType type = role == FieldRole.EMAIL ? FieldType.EMAIL : FieldType.PHONE;
    if ((role != FieldRole.EMAIL && role != FieldRole.PHONE) || isA(type, cell)) {
      return List.of(cell);
    }
    List<String> parts =
        Stream.of(BETWEEN.split(cell)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    return parts.stream().allMatch(part -> isA(type, part)) ? parts : List.of(cell);
  }

  private static boolean isA(FieldType type, String text) {
    try {
      return !ValueForms.parse(type, text).isEmpty();
    } catch (DomainException isNot) {
      return false;
    }
  }

  /** A whole name that only repeats the parts, in whichever order, says nothing more. */
  private static List<IncomingValue> withoutDerivedName(List<IncomingValue> values) {
    String given = first(values, FieldRole.GIVEN_NAME);
    String family = first(values, FieldRole.FAMILY_NAME);
    Set<String> derived = Set.copyOf(List.of(family + " " + given, family + ", " + given));
    return CardNames.withoutDerivedName(values).stream()
        .filter(v -> v.role() != FieldRole.FULL_NAME || !derived.contains(v.value()))
        .toList();
  }

  private static String first(List<IncomingValue> values, FieldRole role) {
    return values.stream()
        .filter(value -> value.role() == role)
        .map(IncomingValue::value)
        .findFirst()
        .orElse("");
  }
}
