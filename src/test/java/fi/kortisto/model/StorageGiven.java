package fi.kortisto.model;

import fi.kortisto.model.StorageRule.Ending;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Registers of a few categories and persons of a few items, for the tests of storage times. */
final class StorageGiven {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private StorageGiven() {}

  static StorageRule erased(Period period, StorageClock clock) {
    return new StorageRule(Optional.of(period), clock, Ending.ERASE, Label.NONE);
  }

  static StorageRule anonymised(Period period, StorageClock clock) {
    return new StorageRule(Optional.of(period), clock, Ending.ANONYMISE, Label.NONE);
  }

  static StorageRule criterion() {
    return StorageRule.whileNeeded(Label.same("niin kauan kuin asiakassuhde kestää"));
  }

  static StorageFloor floor(int years, boolean fromYearEnd) {
    return new StorageFloor(Period.ofYears(years), fromYearEnd, Label.same("kirjanpitolaki"));
  }

  /**
   * A register whose names are in the category {@code name}, numbers of phones in {@code contact},
   * entries each in the category of its kind's code.
   */
  static Register register(long id, Map<String, StorageRule> rules) {
    List<Category> categories = new ArrayList<>();
    rules.forEach((code, rule) -> categories.add(new Category(code, Label.same(code), rule)));
    List<Field> fields =
        List.of(
            field(10 * id + 1, "family", FieldRole.FAMILY_NAME, "name"),
            field(10 * id + 2, "phone", FieldRole.PHONE, "contact"),
            field(10 * id + 3, "class", FieldRole.NONE, "contact"));
    List<EntryRule> entries =
        List.of(EntryKind.values()).stream()
            .filter(kind -> rules.containsKey(kind.code()))
            .map(kind -> new EntryRule(kind, kind.code()))
            .toList();
    return new Register(
        new RegisterId(id),
        "test",
        new RegisterContent(
            Label.same("Rekisteri " + id),
            RegisterRole.CONTROLLER,
            List.of(),
            categories,
            fields,
            entries,
            List.of(),
            List.of(),
            List.of(),
            RequestRules.NONE,
            AccessRules.NONE,
            Map.of()));
  }

  private static Field field(long id, String code, FieldRole role, String category) {
    return new Field(
        new FieldId(id),
        code,
        Label.same(code),
        category,
        FieldType.TEXT,
        role,
        Set.of(),
        List.of());
  }

  static StoredItem datum(Register register, long number, String code, LocalDate day) {
    return StoredItem.ofDatum(
        number, register.fieldOf(code).orElseThrow(), register, day, Optional.of(day));
  }

  static StoredItem entry(Register register, long id, EntryKind kind, LocalDate day) {
    return StoredItem.ofEntry(id, kind, register, day);
  }

  static StoredItem file(long id, Optional<ItemKey> carrier) {
    return StoredItem.ofFile(id, TODAY, carrier);
  }

  static StoredPart part(Register register, Membership membership, StoredItem... items) {
    return new StoredPart(register, membership, List.of(items));
  }

  static StoredPerson person(StoredPart... parts) {
    return new StoredPerson(new SubjectId(1), false, List.of(parts), List.of());
  }

  static StoredPerson restricted(StoredPerson person) {
    return new StoredPerson(person.id(), true, person.parts(), person.holds());
  }

  static StoredPerson held(StoredPerson person, ItemKey item, Optional<LocalDate> until) {
    return new StoredPerson(
        person.id(),
        person.restricted(),
        person.parts(),
        List.of(Hold.byItself(item, HoldGround.LEGAL_CLAIM, until)));
  }
}
