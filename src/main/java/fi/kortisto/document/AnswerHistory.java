package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Source;
import fi.kortisto.model.SubjectFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that were replaced or taken away, as the answer tells of them: they are still held
 * with the access log, and so are part of the copy (GDPR art. 15(3)).
 */
final class AnswerHistory {

  private final SubjectFile file;
  private final AnswerOptions options;
  private final LetterText text;

  AnswerHistory(SubjectFile file, AnswerOptions options, LetterText text) {
    this.file = file;
    this.options = options;
    this.text = text;
  }

  List<Map<String, Object>> rows() {
    return file.history().stream().map(this::row).toList();
  }

  private Map<String, Object> row(PastChange change) {
    PastValue before = change.before().orElseThrow();
    return Map.of(
        "field", field(change),
        "value", value(file.fieldOf(change.field()), before.value(), change),
        "changed", text.date(LetterText.day(change.at())),
        "supplied", text.get(suppliedBy(before.provenance())));
  }

  private static String suppliedBy(Provenance from) {
    if (from.sourceCode().equals(Source.IMPORTED)) {
      return "item.of-unknown";
    }
    return from.supplied() ? "item.supplied" : "item.not-supplied";
  }

  private String field(PastChange change) {
    return change
        .entryKind()
        .map(text::word)
        .or(() -> file.fieldOf(change.field()).map(field -> field.label().in(options.language())))
        .orElse(change.field());
  }

  private String value(Optional<Field> field, String value, PastChange change) {
    if (change.entryKind().isPresent()) {
      return value;
    }
    boolean sensitive = field.map(Field::sensitive).orElse(true);
    if (value.isEmpty() || sensitive && !options.has(Inclusion.SENSITIVE_FIELDS)) {
      return text.get("item.sensitive");
    }
    if (field.map(one -> one.type() == FieldType.IMAGE).orElse(false)) {
      return text.word(FieldType.IMAGE);
    }
    boolean address = field.map(one -> one.type() == FieldType.ADDRESS).orElse(false);
    if (address && file.subject().protectedAddress()) {
      return text.get("item.protected");
    }
    return field.map(one -> FieldForms.show(one, value, options.language())).orElse(value);
  }
}
