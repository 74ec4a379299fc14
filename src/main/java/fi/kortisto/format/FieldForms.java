package fi.kortisto.format;

import fi.kortisto.model.Choice;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.Problem;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of a particular field: as those of its type, and choices by their names. */
public final class FieldForms {

  private FieldForms() {}

  /**
   * The canonical form of what was typed. A choice may be given by its code or by its name in any
   * language.
   *
   * @throws DomainException with the problem that the field has with the text; BAD_CHOICE names the
   *     choices there are
   */
  public static String parse(Field field, String typed) throws DomainException {
    String text = ValueForms.parse(field.type(), typed);
    if (field.type() != FieldType.CHOICE || field.choices().isEmpty() || text.isEmpty()) {
      return text;
    }
    return choice(field, text)
        .map(Choice::code)
        .orElseThrow(() -> new DomainException(Problem.BAD_CHOICE, text, offered(field)));
  }

  /** As {@link #parse}, for imported text that is kept as it is when it is not understood. */
  public static String parseLeniently(Field field, String text) {
    String value = ValueForms.parseLeniently(field.type(), text);
    return field.type() == FieldType.CHOICE
        ? choice(field, value).map(Choice::code).orElse(value)
        : value;
  }

  /** The value as a reader of the language expects to see it. */
  public static String show(Field field, String canonical, Language language) {
    return field.type() == FieldType.CHOICE
        ? field.choices().stream()
            .filter(choice -> choice.code().equals(canonical))
            .findFirst()
            .map(choice -> choice.label().in(language))
            .orElse(canonical)
        : ValueForms.show(field.type(), canonical, language);
  }

  private static Optional<Choice> choice(Field field, String text) {
    return field.choices().stream()
        .filter(
            choice ->
                Stream.concat(
                        Stream.of(choice.code()),
                        Stream.of(Language.values()).map(choice.label()::in))
                    .anyMatch(text::equalsIgnoreCase))
        .findFirst();
  }

  private static String offered(Field field) {
    return field.choices().stream()
        .map(choice -> choice.label().fi())
        .collect(Collectors.joining(", "));
  }
}
