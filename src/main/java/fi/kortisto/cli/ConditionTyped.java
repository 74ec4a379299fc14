package fi.kortisto.cli;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldCondition.Operator;
import fi.kortisto.model.FieldCondition.Part;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition as it is typed: {@code town=Lumijärvi}, {@code class!=b}, {@code title~johtaja} for
 * what a value contains, {@code phone^+358} for how it begins, {@code email=} for none, {@code
 * email!=} for any, {@code post-address.town=Lumijärvi} for a part of an address.
 */
record ConditionTyped(String field, Optional<Part> part, String sign, String value) {

  private static final Pattern FORM =
      Pattern.compile("([a-z0-9-]+)(?:\\.([a-z]+))?(!=|=|~|\\^)(.*)", Pattern.DOTALL);

  /**
   * @throws DomainException BAD_CHOICE
   */
  static ConditionTyped parse(String typed) throws DomainException {
    Matcher form = FORM.matcher(typed.strip());
    if (!form.matches()) {
      throw new DomainException(Problem.BAD_CHOICE, typed, "FIELD=VALUE");
    }
    return new ConditionTyped(
        form.group(1),
        form.group(2) == null ? Optional.empty() : Optional.of(part(form.group(2))),
        form.group(3),
        form.group(4).strip());
  }

  private static Part part(String code) throws DomainException {
    for (Part part : Part.values()) {
      if (part.code().equals(code.toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    throw new DomainException(
        Problem.BAD_CHOICE, code, Part.TOWN.code() + " " + Part.POSTCODE.code());
  }

  /** With the value as the field keeps it. */
  FieldCondition of(List<Register> registers) {
    Operator operator = operator();
    boolean whole = operator == Operator.IS || operator == Operator.IS_NOT;
    String kept =
        part.isPresent() || !whole ? value : field(registers).map(this::kept).orElse(value);
    return new FieldCondition(field, part.orElse(Part.WHOLE), operator, kept);
  }

  private Optional<Field> field(List<Register> registers) {
    return registers.stream().flatMap(register -> register.fieldOf(field).stream()).findFirst();
  }

  private String kept(Field of) {
    return FieldForms.parseLeniently(of, value);
  }

  private Operator operator() {
    return switch (sign) {
      case "=" -> value.isEmpty() ? Operator.IS_EMPTY : Operator.IS;
      case "!=" -> value.isEmpty() ? Operator.IS_NOT_EMPTY : Operator.IS_NOT;
      case "~" -> Operator.CONTAINS;
      case "^" -> Operator.BEGINS;
      default -> throw new AssertionError(sign);
    };
  }
}
