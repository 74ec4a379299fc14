package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataContentTest {

  private final RegisterContent content =
      content(
          List.of(category("one"), category("two"), category("empty")),
          List.of(field("a", "one"), field("b", "one"), field("c", "two")));

  @Test
  void movesAFieldWithinItsCategory() {
    assertThat(order(DataContent.move("b", -1, content)))
        .containsExactly("one:b", "one:a", "two:c");
  }

  @Test
  void movesAFieldOverTheEdgeIntoTheNextCategory() {
    assertThat(order(DataContent.move("b", 1, content))).containsExactly("one:a", "two:b", "two:c");
    assertThat(order(DataContent.move("c", -1, content)))
        .containsExactly("one:a", "one:b", "one:c");
    assertThat(order(DataContent.move("c", 1, content)))
        .containsExactly("one:a", "one:b", "empty:c");
  }

  @Test
  void leavesTheFirstAndTheLastWhereTheyAre() {
    RegisterContent last = DataContent.move("c", 1, content);

    assertThat(DataContent.move("a", -1, content)).isEqualTo(content);
    assertThat(DataContent.move("c", 1, last)).isEqualTo(last);
  }

  @Test
  void movesACategoryWithAllItHolds() {
    RegisterContent moved = DataContent.moveCategory("two", -1, content);

    assertThat(moved.categories())
        .extracting(Category::code)
        .containsExactly("two", "one", "empty");
    assertThat(order(moved)).containsExactly("two:c", "one:a", "one:b");
  }

  @Test
  void putsANewFieldAtTheEndOfItsCategory() {
    assertThat(order(DataContent.with(field("n", "one"), content)))
        .containsExactly("one:a", "one:b", "one:n", "two:c");
  }

  @Test
  void keepsAChangedFieldInItsPlaceUnlessItsCategoryChanges() {
    assertThat(order(DataContent.with(field("a", "one").withLabel(Label.same("Uusi")), content)))
        .containsExactly("one:a", "one:b", "two:c");
    assertThat(order(DataContent.with(field("a", "two"), content)))
        .containsExactly("one:b", "two:c", "two:a");
  }

  private static List<String> order(RegisterContent content) {
    return content.fields().stream()
        .map(field -> field.categoryCode() + ":" + field.code())
        .toList();
  }

  private static Category category(String code) {
    return new Category(code, Label.same(code), StorageRule.whileNeeded(Label.NONE));
  }

  private static Field field(String code, String category) {
    return new Field(
        new FieldId(0),
        code,
        Label.same(code),
        category,
        FieldType.TEXT,
        FieldRole.NONE,
        Set.of(),
        List.of());
  }

  private static RegisterContent content(List<Category> categories, List<Field> fields) {
    return new RegisterContent(
        Label.same("Rekisteri"),
        RegisterRole.CONTROLLER,
        List.of(),
        categories,
        fields,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RequestRules.NONE,
        AccessRules.NONE,
        Map.of());
  }
}
