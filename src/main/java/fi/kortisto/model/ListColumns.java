package fi.kortisto.model;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which fields a list shows: the name and the organisation, what its channel needs, and the columns
 * that were asked for.
 */
public final class ListColumns {

  private static final Set<FieldRole> NAMES =
      EnumSet.of(
          FieldRole.NAME_PREFIX,
          FieldRole.GIVEN_NAME,
          FieldRole.ADDITIONAL_NAME,
          FieldRole.FAMILY_NAME,
          FieldRole.NAME_SUFFIX,
          FieldRole.FULL_NAME,
          FieldRole.ORGANISATION);

  private final ListOrder order;
  private final List<Register> registers;

  /**
   * @param registers all there are
   */
  public ListColumns(ListOrder order, List<Register> registers) {
    this.order = order;
    this.registers = order.selection().among(registers);
  }

  /**
   * The fields that may be asked for as columns, the first of each code. None that is sensitive,
   * none of what a file held that nobody has looked at, and no pictures.
   */
  public static List<Field> possible(List<Register> registers) {
    Map<String, Field> byCode = new LinkedHashMap<>();
    registers.stream()
        .flatMap(register -> register.openFields().stream())
        .filter(field -> isPossible(field) && !NAMES.contains(field.role()))
        .forEach(field -> byCode.putIfAbsent(field.code(), field));
    return List.copyOf(byCode.values());
  }

  private static boolean isPossible(Field field) {
    return !field.sensitive() && field.role() != FieldRole.OTHER && field.type() != FieldType.IMAGE;
  }

  /** The columns that were asked for and can be. */
  public List<Field> chosen() {
    List<Field> possible = possible(registers);
    return order.columns().stream()
        .flatMap(code -> possible.stream().filter(field -> field.code().equals(code)))
        .toList();
  }

  /** Codes that were asked for and are none of a possible column. */
  public List<String> unknown() {
    Set<String> known = possible(registers).stream().map(Field::code).collect(Collectors.toSet());
    return order.columns().stream().filter(code -> !known.contains(code)).toList();
  }

  /** Every field of which values may stand on the list. */
  public List<Field> fields() {
    Set<String> asked = chosen().stream().map(Field::code).collect(Collectors.toSet());
    return registers.stream()
        .flatMap(register -> register.fields().stream())
        .filter(ListColumns::isPossible)
        .filter(
            field ->
                NAMES.contains(field.role()) || asked.contains(field.code()) || isContact(field))
        .toList();
  }

  /** Whether the list's own channel needs that sort of contact data. */
  public boolean isOwn(ContactRoad road) {
    return order.roads().stream()
        .flatMap(channel -> ContactRoad.of(channel).stream())
        .anyMatch(road::equals);
  }

  /** By one of which a person must be reached to be on it; none for a list of no channel. */
  public List<Field> reaching() {
    return order.roads().isEmpty() ? List.of() : fields().stream().filter(this::isContact).toList();
  }

  /** Whether it is what the channel needs; another's phone in a field of no role is not. */
  private boolean isContact(Field field) {
    return ContactRoad.of(field.role()).filter(this::isOwn).isPresent();
  }

  /**
   * Whether a value of the field may be shown of somebody who is on the list: contact data of a
   * channel only where the person may be reached by it for the same purpose, and never a protected
   * address.
   */
  public boolean shows(Field field, UseFacts facts, UseRule rule) {
    Optional<ContactRoad> road = ContactRoad.of(field);
    if (road.isEmpty()) {
      return true;
    }
    if (road.get() == ContactRoad.POST && facts.protectedAddress()) {
      return false;
    }
    return isOwn(road.get())
        || rule.mayWe(order.purpose(), road.get().channel()).permit().permits(order.similar());
  }
}
