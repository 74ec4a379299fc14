package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.WrappingList.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of each row of the data content what it is. */
record FieldLines(Texts texts) {

  Line of(DataRow row) {
    return switch (row) {
      case DataRow.Group(Category category) -> new Line(texts.of(category.label()), "", "group");
      case DataRow.Item(Field field) ->
          new Line(
              texts.of(field.label()), detail(field), field.retired() ? "retired" : "indented-row");
    };
  }

  private String detail(Field field) {
    List<String> words = new ArrayList<>();
    if (field.retired()) {
      words.add(texts.get("registers.retired"));
    }
    words.add(texts.of(field.type()));
    if (field.type() == FieldType.CHOICE) {
      words.add(
          field.choices().stream()
              .map(choice -> texts.of(choice.label()))
              .collect(Collectors.joining(", ")));
    }
    if (field.role() != FieldRole.NONE) {
      words.add(texts.get("registers.field.meaning-short", texts.of(field.role())));
    }
    if (field.required()) {
      words.add(texts.get("registers.field.required-short"));
    }
    if (field.sensitive()) {
      words.add(texts.get("registers.field.sensitive-short"));
    }
    if (field.repeatable()) {
      words.add(texts.get("registers.field.repeatable-short"));
    }
    return String.join(" · ", words);
  }
}
