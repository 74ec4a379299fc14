package fi.kortisto.model;

import fi.kortisto.model.StorageRule.Ending;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which items of a person go on a day, said once more from the sentences of the rule and not from
 * its code: an item is out of the set of those that go for any reason that keeps it there.
 */
final class StorageRestated {

  private final StoredPerson person;
  private final LocalDate day;

  private StorageRestated(StoredPerson person, LocalDate day) {
    this.person = person;
    this.day = day;
  }

  static Set<ItemKey> going(StoredPerson person, LocalDate day) {
    return new StorageRestated(person, day).going();
  }

  private Set<ItemKey> going() {
    Set<ItemKey> going = new HashSet<>();
    if (person.restricted()) {
      return going;
    }
    for (StoredPart part : person.parts()) {
      Set<ItemKey> here = new HashSet<>();
      boolean nameless = namesAreOver(part);
      for (StoredItem item : part.items()) {
        StoredItem ruling = ruling(part, item);
        if (!ruling.isFile() && isFree(part, ruling) && isOver(part, ruling, nameless)) {
          here.add(item.key());
        }
      }
      boolean restGoes =
          part.items().stream()
              .filter(item -> !isLoose(item))
              .allMatch(i -> here.contains(i.key()));
      boolean rest = part.items().stream().anyMatch(item -> !isLoose(item));
      boolean before =
          part.membership().pastActivity().filter(past -> !past.isAfter(day)).isPresent();
      for (StoredItem item : part.items()) {
        if (isLoose(item) && restGoes && (rest || before) && isFree(part, item)) {
          here.add(item.key());
        }
      }
      if (here.size() < part.items().size()) {
        naming(part.items()).forEach(name -> here.remove(name.key()));
      }
      going.addAll(here);
    }
    List<StoredItem> all = person.parts().stream().flatMap(part -> part.items().stream()).toList();
    List<StoredItem> left = all.stream().filter(item -> !going.contains(item.key())).toList();
    if (!left.isEmpty() && naming(left).isEmpty()) {
      naming(all).forEach(name -> going.remove(name.key()));
    }
    return going;
  }

  private static boolean isLoose(StoredItem item) {
    return item.key().kind() == ItemKey.Kind.FILE && item.carrier().isEmpty();
  }

  /** The item whose time a file shares. */
  private static StoredItem ruling(StoredPart part, StoredItem item) {
    return part.items().stream()
        .filter(other -> item.carrier().filter(other.key()::equals).isPresent())
        .findFirst()
        .orElse(item);
  }

  private boolean isFree(StoredPart part, StoredItem item) {
    Set<ItemKey> together = new HashSet<>(Set.of(item.key()));
    part.items().stream()
        .filter(other -> other.carrier().filter(item.key()::equals).isPresent())
        .forEach(file -> together.add(file.key()));
    return person.holds().stream()
        .filter(hold -> together.contains(hold.item()))
        .allMatch(hold -> hold.until().isPresent() && hold.until().get().isBefore(day));
  }

  private boolean isOver(StoredPart part, StoredItem item, boolean nameless) {
    StorageRule rule = item.category().orElseThrow().storage();
    boolean law =
        rule.floor().isEmpty()
            || day.isAfter(
                rule.floor().get().fromYearEnd()
                    ? LocalDate.ofYearDay(item.day().getYear() + 1, 1)
                        .plus(rule.floor().get().period())
                        .minusDays(1)
                    : item.day().plus(rule.floor().get().period()).minusDays(1));
    return law && (hasTime(part, rule) ? isTimeOver(part, item, rule) : nameless);
  }

  private static boolean hasTime(StoredPart part, StorageRule rule) {
    return rule.period().isPresent()
        && (rule.clock() != StorageClock.END_OF_RELATION || part.membership().ended().isPresent());
  }

  private boolean isTimeOver(StoredPart part, StoredItem item, StorageRule rule) {
    LocalDate from =
        switch (rule.clock()) {
          case RECORDED, EVENT -> item.day();
          case NOTICE_DAY -> rule.noticeDay().orElseThrow();
          case END_OF_RELATION -> max(part.membership().ended().orElseThrow(), item.day());
          case LAST_ACTIVITY -> {
            LocalDate last = max(part.membership().since(), item.day());
            last = max(last, part.membership().pastActivity().orElse(last));
            for (StoredItem other : part.items()) {
              last = max(last, other.activity().orElse(last));
            }
            yield last;
          }
        };
    return !day.isBefore(from.plus(rule.period().orElseThrow()));
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** Whether everything that names the person here is to be anonymised by now. */
  private boolean namesAreOver(StoredPart part) {
    List<StoredItem> names = naming(part.items());
    return !names.isEmpty()
        && names.stream()
            .allMatch(
                name -> {
                  StorageRule rule = name.category().orElseThrow().storage();
                  return rule.then() == Ending.ANONYMISE
                      && hasTime(part, rule)
                      && isFree(part, name)
                      && isOver(part, name, false);
                });
  }

  private static List<StoredItem> naming(List<StoredItem> items) {
    for (FieldRole role : List.of(FieldRole.FAMILY_NAME, FieldRole.PHONE)) {
      List<StoredItem> such =
          items.stream().filter(item -> item.role().filter(role::equals).isPresent()).toList();
      if (!such.isEmpty()) {
        return such;
      }
    }
    return List.of();
  }
}
