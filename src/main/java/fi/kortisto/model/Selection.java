package fi.kortisto.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is chosen for a list, before it is asked who of them may be on it. All that is said must be
 * so; what is left empty narrows nothing.
 *
 * @param registers in one of which the person is; none for all registers
 * @param text words as typed into the search box
 * @param activeSince the day since which something has happened with the person
 * @param activity what, one of these kinds of entries; none for any kind
 */
public record Selection(
    Set<RegisterId> registers,
    String text,
    List<FieldCondition> conditions,
    Optional<LocalDate> activeSince,
    Set<EntryKind> activity) {

  public static final Selection EVERYBODY =
      new Selection(Set.of(), "", List.of(), Optional.empty(), Set.of());

  public Selection {
    registers = Set.copyOf(registers);
    text = text.strip();
    conditions = List.copyOf(conditions);
    activity = Set.copyOf(activity);
  }

  /** Those of the registers that it is about, in their order. */
  public List<Register> among(List<Register> all) {
    return all.stream()
        .filter(register -> registers.isEmpty() || registers.contains(register.id()))
        .toList();
  }

  public Selection in(Set<RegisterId> others) {
    return new Selection(others, text, conditions, activeSince, activity);
  }

  public Selection withText(String other) {
    return new Selection(registers, other, conditions, activeSince, activity);
  }

  public Selection where(List<FieldCondition> others) {
    return new Selection(registers, text, others, activeSince, activity);
  }

  public Selection activeSince(LocalDate day, Set<EntryKind> kinds) {
    return new Selection(registers, text, conditions, Optional.of(day), kinds);
  }

  /** The registers' numbers in ascending order, as files have them. */
  public Set<Long> registerNumbers() {
    Set<Long> numbers = new TreeSet<>();
    registers.forEach(register -> numbers.add(register.value()));
    return numbers;
  }

  /** The kinds of entries in their order, as files have them. */
  public Set<EntryKind> activityInOrder() {
    EnumSet<EntryKind> ordered = EnumSet.noneOf(EntryKind.class);
    ordered.addAll(activity);
    return ordered;
  }
}
