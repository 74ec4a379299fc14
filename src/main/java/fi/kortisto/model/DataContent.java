package fi.kortisto.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data content of a register as it is edited: fields in the order of their categories. Each
 * method gives another content and leaves the one it is given as it is.
 */
public final class DataContent {

  private DataContent() {}

  public static CodedList<Category> categories(RegisterContent content) {
    return new CodedList<>(content.categories(), Category::code);
  }

  public static CodedList<Field> fields(RegisterContent content) {
    return new CodedList<>(content.fields(), Field::code);
  }

  /** The fields of a category, retired ones too, in their order. */
  public static List<Field> in(Category category, RegisterContent content) {
    return content.fields().stream()
        .filter(field -> field.categoryCode().equals(category.code()))
        .toList();
  }

  /** With the field as it is now; a new one, or one of another category, goes to that one's end. */
  public static RegisterContent with(Field field, RegisterContent content) {
    boolean stays =
        fields(content)
            .find(field.code())
            .map(before -> before.categoryCode().equals(field.categoryCode()))
            .orElse(false);
    List<Field> changed =
        stays
            ? fields(content).with(field)
            : new CodedList<>(fields(content).without(field.code()), Field::code).with(field);
    return inOrder(content.withFields(changed));
  }

  public static RegisterContent without(Field field, RegisterContent content) {
    return content.withFields(fields(content).without(field.code()));
  }

  /**
   * With the field one place further up or down; from the edge of its category into the next one.
   *
   * @param by -1 for up, 1 for down
   */
  public static RegisterContent move(String fieldCode, int by, RegisterContent content) {
    Map<String, List<Field>> groups = groups(content);
    List<String> order = List.copyOf(groups.keySet());
    Field field = fields(content).find(fieldCode).orElseThrow();
    List<Field> group = groups.getOrDefault(field.categoryCode(), List.of());
    int place = group.indexOf(field) + by;
    if (place >= 0 && place < group.size()) {
      group.remove(field);
      group.add(place, field);
    } else {
      int next = order.indexOf(field.categoryCode()) + by;
      if (next < 0 || next >= order.size()) {
        return content;
      }
      group.remove(field);
      List<Field> neighbours = groups.getOrDefault(order.get(next), List.of());
      neighbours.add(by < 0 ? neighbours.size() : 0, field.in(order.get(next)));
    }
    return content.withFields(flat(groups));
  }

  /** With the category as it is now, or at the end where it is new. */
  public static RegisterContent with(Category category, RegisterContent content) {
    return content.withCategories(categories(content).with(category));
  }

  public static RegisterContent without(Category category, RegisterContent content) {
    return content.withCategories(categories(content).without(category.code()));
  }

  /** With the category, and what it holds, one place further up or down. */
  public static RegisterContent moveCategory(String code, int by, RegisterContent content) {
    return inOrder(content.withCategories(categories(content).moved(code, by)));
  }

  private static RegisterContent inOrder(RegisterContent content) {
    return content.withFields(flat(groups(content)));
  }

  private static Map<String, List<Field>> groups(RegisterContent content) {
    Map<String, List<Field>> groups = new LinkedHashMap<>();
    content.categories().forEach(category -> groups.put(category.code(), new ArrayList<>()));
    content
        .fields()
        .forEach(
            field ->
                groups.computeIfAbsent(field.categoryCode(), _ -> new ArrayList<>()).add(field));
    return groups;
  }

  private static List<Field> flat(Map<String, List<Field>> groups) {
    return groups.values().stream().flatMap(List::stream).toList();
  }
}
