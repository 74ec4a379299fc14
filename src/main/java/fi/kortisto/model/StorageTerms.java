package fi.kortisto.model;

import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm.Cause;
import fi.kortisto.model.StorageTerm.Goes;
import fi.kortisto.model.StorageTerm.Stays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides for how long each item of a person is kept (GDPR art. 5(1)(e)): the one rule behind the
 * card, the answer's dates and the clean-up.
 *
 * <p>Each item has the time of its category, or the longer one that a law sets. A hold or a
 * restriction keeps it longer. When all that names the person in a register is to be anonymised,
 * what has no end of its own there goes with it. A name stays while anything else of the register
 * does, or while otherwise nobody could tell whose the rest is. A file goes with its entry or
 * picture, and one that belongs to neither with the last of the register's other items.
 */
public final class StorageTerms {

  /** What has no end of its own. */
  private static final Set<StayReason> ENDLESS =
      EnumSet.of(StayReason.NO_RULE, StayReason.CRITERION, StayReason.RELATION_GOES_ON);

  private final StoredPerson person;
  private final LocalDate today;
  private final Map<ItemKey, List<Hold>> holds = new HashMap<>();
  private final Map<ItemKey, StorageTerm> terms = new LinkedHashMap<>();

  private StorageTerms(StoredPerson person, LocalDate today) {
    this.person = person;
    this.today = today;
  }

  /** The term of every item, in their order. */
  public static Map<ItemKey, StorageTerm> of(StoredPerson person, LocalDate today) {
    StorageTerms terms = new StorageTerms(person, today);
    terms.decide();
    return terms.terms;
  }

  /**
   * Of items that are to go, those that may while the others stay: what names the person stays as
   * long as otherwise nobody could tell whose the rest is.
   */
  public static Set<ItemKey> leavingNobodyNameless(StoredPerson person, Set<ItemKey> going) {
    List<StoredItem> all = person.parts().stream().flatMap(part -> part.items().stream()).toList();
    List<StoredItem> staying = all.stream().filter(item -> !going.contains(item.key())).toList();
    if (staying.isEmpty() || !Naming.among(StoredPart.roles(staying)).isEmpty()) {
      return going;
    }
    Set<FieldRole> naming = Naming.among(StoredPart.roles(all));
    return all.stream()
        .filter(item -> item.role().filter(naming::contains).isEmpty())
        .map(StoredItem::key)
        .filter(going::contains)
        .collect(Collectors.toSet());
  }

  /** As {@link #of(StoredPerson, LocalDate)}, of a file that is whole. */
  public static Map<ItemKey, StorageTerm> of(SubjectFile file, LocalDate today) {
    return of(StoredPerson.of(file, today), today);
  }

  private void decide() {
    person.holds().stream()
        .filter(hold -> hold.standsOn(today))
        .forEach(hold -> hold(hold.item(), hold));
    for (StoredPart part : person.parts()) {
      holdWhatFilesBelongTo(part);
      decide(part);
    }
    leaveNobodyNameless();
  }

  private void hold(ItemKey item, Hold hold) {
    holds.computeIfAbsent(item, _ -> new ArrayList<>()).add(hold);
  }

  /** An entry goes with its files, so that a hold on one of them is one on all of it. */
  private void holdWhatFilesBelongTo(StoredPart part) {
    for (StoredItem item : part.items()) {
      item.carrier()
          .ifPresent(
              carrier ->
                  holds.getOrDefault(item.key(), List.of()).forEach(hold -> hold(carrier, hold)));
    }
  }

  private void decide(StoredPart part) {
    Relation relation = part.relation();
    for (StoredItem item : part.items()) {
      terms.put(
          item.key(), item.isFile() ? Stays.because(StayReason.NO_RULE) : own(item, relation));
    }
    anonymisedOn(part).ifPresent(day -> anonymiseAlong(part, day));
    part.items().stream().filter(item -> !item.isLoose()).forEach(this::followCarrier);
    part.items().stream()
        .filter(StoredItem::isLoose)
        .forEach(file -> terms.put(file.key(), ofLoose(file, part)));
    keepNames(part);
  }

  private StorageTerm own(StoredItem item, Relation relation) {
    if (item.category().isEmpty()) {
      return Stays.because(StayReason.NO_RULE);
    }
    StorageRule rule = item.category().get().storage();
    if (rule.period().isEmpty()) {
      return rule.isMissing()
          ? Stays.because(StayReason.NO_RULE)
          : Stays.because(StayReason.CRITERION, rule.reason());
    }
    Optional<LocalDate> start = rule.startOf(item.day(), relation);
    if (start.isEmpty()) {
      return Stays.because(
          rule.clock() == StorageClock.END_OF_RELATION
              ? StayReason.RELATION_GOES_ON
              : StayReason.NO_RULE);
    }
    LocalDate end = start.get().plus(rule.period().get());
    return ending(
        item, end, rule.then(), new Cause.Time(rule.period().get(), rule.clock(), start.get()));
  }

  /** The term of what would go on a day, if nothing kept it longer. */
  private StorageTerm ending(StoredItem item, LocalDate end, Ending then, Cause cause) {
    if (person.restricted()) {
      return Stays.because(StayReason.RESTRICTED);
    }
    Optional<Hold> hold = Holds.longest(holds.getOrDefault(item.key(), List.of()));
    Optional<StorageFloor> floor = item.floor();
    LocalDate free = floor.map(law -> law.last(item.day()).plusDays(1)).orElse(end);
    if (hold.isPresent() && keeps(hold.get(), end.isAfter(free) ? end : free)) {
      return new Stays(
          StayReason.HELD, hold.get().until(), Label.NONE, Optional.of(hold.get().ground()));
    }
    if (floor.isEmpty() || !free.isAfter(end)) {
      return new Goes(end, then, cause);
    }
    return end.isAfter(today)
        ? new Goes(free, then, new Cause.Law(floor.get()))
        : untilFree(free, then, floor.get());
  }

  private StorageTerm untilFree(LocalDate free, Ending then, StorageFloor floor) {
    return free.isAfter(today)
        ? new Stays(StayReason.LAW, Optional.of(free.minusDays(1)), floor.law(), Optional.empty())
        : new Goes(free, then, new Cause.Law(floor));
  }

  private static boolean keeps(Hold hold, LocalDate end) {
    return hold.earliest().map(day -> day.isAfter(end)).orElse(true);
  }

  /** The day on which nothing is left that names the person, when that is so by anonymising. */
  private Optional<LocalDate> anonymisedOn(StoredPart part) {
    LocalDate last = LocalDate.MIN;
    for (StoredItem name : part.names()) {
      if (!(terms.get(name.key()) instanceof Goes goes && goes.then() == Ending.ANONYMISE)) {
        return Optional.empty();
      }
      last = goes.on().isAfter(last) ? goes.on() : last;
    }
    return Optional.of(last).filter(day -> day.isAfter(LocalDate.MIN));
  }

  private void anonymiseAlong(StoredPart part, LocalDate day) {
    for (StoredItem item : part.items()) {
      if (!item.isFile()
          && terms.get(item.key()) instanceof Stays stays
          && ENDLESS.contains(stays.why())) {
        terms.put(item.key(), ending(item, day, Ending.ANONYMISE, new Cause.WithTheRest()));
      }
    }
  }

  private void followCarrier(StoredItem item) {
    item.carrier()
        .flatMap(carrier -> Optional.ofNullable(terms.get(carrier)))
        .ifPresent(term -> terms.put(item.key(), term));
  }

  private StorageTerm ofLoose(StoredItem file, StoredPart part) {
    List<StorageTerm> others =
        part.items().stream()
            .filter(item -> !item.isLoose())
            .map(item -> terms.getOrDefault(item.key(), Stays.because(StayReason.NO_RULE)))
            .toList();
    if (others.stream().anyMatch(Stays.class::isInstance)) {
      return Stays.because(StayReason.WITH_THE_REST);
    }
    return others.stream()
        .flatMap(term -> term.day().stream())
        .max(LocalDate::compareTo)
        .or(part.membership()::pastActivity)
        .map(last -> ending(file, last, Ending.ERASE, new Cause.WithTheRest()))
        .orElseGet(() -> Stays.because(StayReason.NO_RULE));
  }

  private void keepNames(StoredPart part) {
    boolean anythingStays = part.items().stream().anyMatch(item -> !isDue(item));
    if (anythingStays) {
      part.names().stream().filter(this::isDue).forEach(this::keepName);
    }
  }

  private boolean isDue(StoredItem item) {
    StorageTerm term = terms.get(item.key());
    return term != null && term.isDue(today);
  }

  private void keepName(StoredItem name) {
    terms.put(name.key(), Stays.because(StayReason.NAMES_THE_REST));
  }

  /** What stays of a person in one register may have its only name in another. */
  private void leaveNobodyNameless() {
    List<StoredItem> all = person.parts().stream().flatMap(part -> part.items().stream()).toList();
    List<StoredItem> staying = all.stream().filter(item -> !isDue(item)).toList();
    if (staying.isEmpty() || !Naming.among(StoredPart.roles(staying)).isEmpty()) {
      return;
    }
    Set<FieldRole> naming = Naming.among(StoredPart.roles(all));
    all.stream()
        .filter(item -> item.role().filter(naming::contains).isPresent())
        .forEach(this::keepName);
  }
}
