package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.DataContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.Label;
import fi.kortisto.model.RegisterContent;
import java.util.ArrayList;
import java.util.List;

/** A row of the data content: a category, or a field beneath it. */
sealed interface DataRow {

  record Group(Category category) implements DataRow {}

  record Item(Field field) implements DataRow {}

  /** Each category with its fields. */
  static List<DataRow> of(RegisterContent content) {
    List<DataRow> rows = new ArrayList<>();
    for (Category category : content.categories()) {
      rows.add(new Group(category));
      DataContent.in(category, content).forEach(field -> rows.add(new Item(field)));
    }
    return rows;
  }

  /** What the row is known by, whatever it is called. */
  default String code() {
    return switch (this) {
      case Group(Category category) -> "category:" + category.code();
      case Item(Field field) -> "field:" + field.code();
    };
  }

  default Label label() {
    return switch (this) {
      case Group(Category category) -> category.label();
      case Item(Field field) -> field.label();
    };
  }

  /** The category in which something new goes when this row is chosen. */
  default String categoryCode() {
    return switch (this) {
      case Group(Category category) -> category.code();
      case Item(Field field) -> field.categoryCode();
    };
  }
}
