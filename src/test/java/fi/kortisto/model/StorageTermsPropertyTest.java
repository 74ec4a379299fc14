package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm.Stays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rule on storage times against what {@link StorageRestated} says, of persons of all sorts. */
class StorageTermsPropertyTest {

  private static final LocalDate DAY = StorageGiven.TODAY;

  @Provide
  Arbitrary<StoredPerson> persons() {
    return Arbitraries.longs().map(seed -> new Invented(new Random(seed)).person());
  }

  @Property(tries = 5_000)
  void whatGoesIsWhatTheSentencesSay(@ForAll("persons") StoredPerson person) {
    assertThat(going(person, DAY)).isEqualTo(StorageRestated.going(person, DAY));
  }

  private static Set<ItemKey> going(StoredPerson person, LocalDate day) {
    return StorageTerms.of(person, day).entrySet().stream()
        .filter(term -> term.getValue().isDue(day))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Unless a name, or with it a file, is still needed by then for something else. */
  @Property(tries = 2_000)
  void whatIsToldToGoOnADayGoesThenAndNotBefore(@ForAll("persons") StoredPerson person) {
    StorageTerms.of(person, DAY)
        .forEach(
            (item, term) ->
                term.day()
                    .filter(day -> day.isAfter(DAY))
                    .ifPresent(
                        day -> {
                          assertThat(going(person, day.minusDays(1))).doesNotContain(item);
                          StorageTerm then = StorageTerms.of(person, day).getOrDefault(item, term);
                          assertThat(
                                  then.isDue(day)
                                      || (then instanceof Stays stays
                                          && stays.why() == StayReason.NAMES_THE_REST))
                              .as(item + " " + term + " then " + then)
                              .isTrue();
                        }));
  }

  @Property(tries = 1_000)
  void nobodyIsLeftWithoutAName(@ForAll("persons") StoredPerson person) {
    List<StoredItem> all = person.parts().stream().flatMap(part -> part.items().stream()).toList();
    Set<ItemKey> going = going(person, DAY);
    List<StoredItem> left = all.stream().filter(item -> !going.contains(item.key())).toList();
    boolean named = all.stream().anyMatch(item -> item.role().stream().anyMatch(this::names));
    if (named && !left.isEmpty()) {
      assertThat(left).anyMatch(item -> item.role().stream().anyMatch(this::names));
    }
  }

  private boolean names(FieldRole role) {
    return role == FieldRole.FAMILY_NAME || role == FieldRole.PHONE;
  }

  /** A person of one or two registers whose rules, days and holds are thrown. */
  private static final class Invented {

    private final Random random;
    private long number;

    Invented(Random random) {
      this.random = random;
    }

    StoredPerson person() {
      List<StoredPart> parts = new ArrayList<>();
      int registers = 1 + random.nextInt(2);
      for (int i = 1; i <= registers; i++) {
        parts.add(part(i));
      }
      List<Hold> holds = new ArrayList<>();
      for (StoredPart part : parts) {
        for (StoredItem item : part.items()) {
          if (random.nextInt(8) == 0) {
            holds.add(hold(item.key()));
          }
        }
      }
      return new StoredPerson(new SubjectId(1), random.nextInt(12) == 0, parts, holds);
    }

    private Hold hold(ItemKey item) {
      Optional<LocalDate> until =
          random.nextBoolean() ? Optional.empty() : Optional.of(DAY.plusDays(random.nextInt(600)));
      return Hold.byItself(item, HoldGround.LEGAL_CLAIM, until);
    }

    private StoredPart part(int id) {
      Map<String, StorageRule> rules = new LinkedHashMap<>();
      for (String code : List.of("name", "contact", "call", "chat", "note")) {
        rules.put(code, rule());
      }
      Register register = StorageGiven.register(id, rules);
      List<StoredItem> items = new ArrayList<>();
      add(items, register, "family", 3);
      add(items, register, "phone", 2);
      add(items, register, "class", 2);
      for (EntryKind kind : List.of(EntryKind.CALL, EntryKind.CHAT, EntryKind.NOTE)) {
        if (random.nextBoolean()) {
          StoredItem entry = StorageGiven.entry(register, ++number, kind, day());
          items.add(entry);
          if (random.nextInt(3) == 0) {
            items.add(StorageGiven.file(++number, Optional.of(entry.key())));
          }
        }
      }
      if (random.nextInt(3) == 0) {
        items.add(StorageGiven.file(++number, Optional.empty()));
      }
      Membership membership =
          new Membership(
              day(),
              random.nextBoolean() ? Optional.of(day()) : Optional.empty(),
              random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty());
      return new StoredPart(register, membership, items);
    }

    private void add(List<StoredItem> items, Register register, String field, int oftenOf4) {
      if (random.nextInt(4) < oftenOf4) {
        items.add(StorageGiven.datum(register, ++number, field, day()));
      }
    }

    private StorageRule rule() {
      StorageClock clock = StorageClock.values()[random.nextInt(StorageClock.values().length)];
      Optional<Period> period =
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(Period.ofMonths(1 + random.nextInt(36)));
      Optional<StorageFloor> floor =
          random.nextInt(4) == 0
              ? Optional.of(StorageGiven.floor(1 + random.nextInt(4), random.nextBoolean()))
              : Optional.empty();
      return new StorageRule(
          period,
          clock,
          Optional.of(day()),
          random.nextInt(3) == 0 ? Ending.ERASE : Ending.ANONYMISE,
          floor,
          random.nextBoolean() ? Label.NONE : Label.same("peruste"));
    }

    private LocalDate day() {
      return DAY.minusDays(random.nextInt(1_500));
    }
  }
}
