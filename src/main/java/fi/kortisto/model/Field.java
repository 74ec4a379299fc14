package fi.kortisto.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A field of a register: one sort of datum it may hold.
 *
 * @param code short name, unique in the register; it stands in the access log and in exports
 * @param choices for {@link FieldType#CHOICE}, in the order in which they are offered
 */
public record Field(
    FieldId id,
    String code,
    Label label,
    String categoryCode,
    FieldType type,
    FieldRole role,
    Set<FieldTrait> traits,
    List<Choice> choices) {

  public Field {
    traits = Set.copyOf(traits);
    choices = List.copyOf(choices);
  }

  public boolean required() {
    return traits.contains(FieldTrait.REQUIRED);
  }

  /** Shown only when asked for; identity codes always are (act 1050/2018, 29 §). */
  public boolean sensitive() {
    return traits.contains(FieldTrait.SENSITIVE) || type == FieldType.IDENTITY_CODE;
  }

  public boolean suppliedByDefault() {
    return traits.contains(FieldTrait.SUPPLIED);
  }

  public boolean repeatable() {
    return traits.contains(FieldTrait.REPEATABLE);
  }

  public boolean retired() {
    return traits.contains(FieldTrait.RETIRED);
  }

  public Field withLabel(Label other) {
    return new Field(id, code, other, categoryCode, type, role, traits, choices);
  }

  /** The field in another category. */
  public Field in(String category) {
    return new Field(id, code, label, category, type, role, traits, choices);
  }

  /** The field with or without the trait. */
  public Field with(FieldTrait trait, boolean wanted) {
    EnumSet<FieldTrait> changed = EnumSet.noneOf(FieldTrait.class);
    changed.addAll(traits);
    if (wanted) {
      changed.add(trait);
    } else {
      changed.remove(trait);
    }
    return new Field(id, code, label, categoryCode, type, role, changed, choices);
  }
}
