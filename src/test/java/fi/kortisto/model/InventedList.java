package fi.kortisto.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A drawn list of people who do not exist. */
public record InventedList(List<ListRow> rows) implements ListRows {

  /** One register whose fields are those that lists know. */
  public static final Register REGISTER =
      new Register(
          new RegisterId(1),
          "test",
          new RegisterContent(
              Label.same("Asiakkaat"),
              RegisterRole.CONTROLLER,
              List.of(),
              List.of(),
              List.of(
                  field(1, FieldType.TEXT, FieldRole.GIVEN_NAME),
                  field(2, FieldType.TEXT, FieldRole.FAMILY_NAME),
                  field(3, FieldType.TEXT, FieldRole.ORGANISATION),
                  field(4, FieldType.ADDRESS, FieldRole.POST_ADDRESS),
                  field(5, FieldType.PHONE, FieldRole.PHONE),
                  field(6, FieldType.EMAIL, FieldRole.EMAIL),
                  field(7, FieldType.LONG_TEXT, FieldRole.NOTE)),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              RequestRules.NONE,
              AccessRules.NONE,
              Map.of()));

  private static Field field(long id, FieldType type, FieldRole role) {
    String code = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Field(
        new FieldId(id), code, Label.same(code), "contact", type, role, Set.of(), List.of());
  }

  /** Everybody, by post, with those columns. */
  public static ListOrder order(BanChannel channel, String... columns) {
    return new ListOrder(
        "Kevätkirje",
        Selection.EVERYBODY,
        BanPurpose.DIRECT_ADVERTISING,
        channel,
        false,
        List.of(columns));
  }

  /** Role and value by turns. */
  public static ListRow row(long id, Object... values) {
    List<ListValue> all = new ArrayList<>();
    for (int i = 0; i < values.length; i += 2) {
      Object role = values[i];
      Field field =
          REGISTER.fields().stream().filter(one -> one.role() == role).findFirst().orElseThrow();
      all.add(new ListValue(field, "", values[i + 1].toString()));
    }
    return new ListRow(new SubjectId(id), all, ListUsage.NEVER);
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public List<ListRow> page(int from, int count) {
    return rows.subList(from, Math.min(rows.size(), from + count));
  }
}
