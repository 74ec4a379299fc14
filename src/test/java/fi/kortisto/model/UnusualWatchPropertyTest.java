package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The rule that goes along the rows once, held against the rule said row by row: which rows are
 * unusual, looking back over all rows before each.
 */
class UnusualWatchPropertyTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final Instant START = Instant.parse("2026-03-27T15:00:00Z");
  private static final UnusualRules RULES =
      new UnusualRules(4, 10, EnumSet.allOf(UnusualKind.class));

  /** A row before it has a number and a time. */
  record Drawn(long minutes, long user, long person, LogAction action, int count, boolean done) {}

  @Provide
  Arbitrary<List<Drawn>> days() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.longs().between(0, 12)),
                net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(60, 900))),
            Arbitraries.longs().between(1, 2),
            Arbitraries.longs().between(1, 9),
            Arbitraries.of(
                LogAction.VIEW,
                LogAction.VIEW,
                LogAction.REVEAL,
                LogAction.CHANGE,
                LogAction.EXPORT,
                LogAction.SIGN_IN),
            Arbitraries.integers().between(1, 20),
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(9, true), net.jqwik.api.Tuple.of(1, false)))
        .as(Drawn::new)
        .list()
        .ofMaxSize(120);
  }

  @Property(tries = 400)
  void whatTheWatchPointsOutIsWhatEachRowSays(@ForAll("days") List<Drawn> drawn) {
    List<LogUse> rows = rows(drawn);
    UnusualWatch watch = new UnusualWatch(RULES, ZONE, UnusualWatchPropertyTest::kin);
    rows.forEach(watch::take);
    List<UnusualUse> found = watch.found();

    for (UnusualKind kind : UnusualKind.values()) {
      List<LogUse> unusual = rows.stream().filter(row -> isUnusual(kind, row, rows)).toList();
      List<UnusualUse> ofKind = found.stream().filter(one -> one.kind() == kind).toList();

      assertThat(ofKind)
          .as("each finding is known by a row that is unusual: " + kind)
          .allMatch(one -> unusual.stream().anyMatch(row -> row.number() == one.row()));
      assertThat(unusual)
          .as("each row that is unusual is in a finding of its user: " + kind)
          .allMatch(
              row ->
                  ofKind.stream()
                      .anyMatch(
                          one ->
                              row.user().equals(Optional.of(one.user()))
                                  && one.rows().first() <= row.number()
                                  && row.number() <= one.rows().last()));
      assertThat(ofKind.stream().map(UnusualUse::code).collect(Collectors.toSet()))
          .as("no two are known by the same row: " + kind)
          .hasSameSizeAs(ofKind);
    }
    assertThat(
            found.stream()
                .filter(one -> one.kind() == UnusualKind.MANY_PERSONS)
                .mapToInt(UnusualUse::count)
                .max())
        .isEqualTo(
            rows.stream()
                .filter(row -> isUnusual(UnusualKind.MANY_PERSONS, row, rows))
                .mapToInt(row -> personsInHourTo(row, rows).size())
                .max());
  }

  @Property(tries = 200)
  void whatWasFoundStaysWhatItIsWhenMoreRowsFollow(@ForAll("days") List<Drawn> drawn) {
    List<LogUse> rows = rows(drawn);
    UnusualWatch some = new UnusualWatch(RULES, ZONE, UnusualWatchPropertyTest::kin);
    rows.subList(0, rows.size() / 2).forEach(some::take);
    UnusualWatch all = new UnusualWatch(RULES, ZONE, UnusualWatchPropertyTest::kin);
    rows.forEach(all::take);

    assertThat(all.found().stream().map(UnusualUse::code))
        .containsAll(some.found().stream().map(UnusualUse::code).toList());
  }

  private static List<LogUse> rows(List<Drawn> drawn) {
    List<LogUse> rows = new ArrayList<>();
    Instant at = START;
    for (Drawn one : drawn) {
      at = at.plusSeconds(60 * one.minutes());
      boolean bulk = one.action() == LogAction.EXPORT || one.action() == LogAction.SIGN_IN;
      rows.add(
          new LogUse(
              rows.size() + 1L,
              at,
              Optional.of(new UserId(one.user())),
              one.action(),
              bulk ? Optional.empty() : Optional.of(new SubjectId(one.person())),
              one.count(),
              one.done()));
    }
    return rows;
  }

  private static Kinship kin(UserId user, SubjectId person) {
    if (user.value() != 1) {
      return Kinship.NONE;
    }
    return person.value() == 1
        ? Kinship.OWN_NAME
        : person.value() == 2 ? Kinship.SAME_SURNAME : Kinship.NONE;
  }

  private static boolean isUnusual(UnusualKind kind, LogUse row, List<LogUse> rows) {
    if (!row.done() || row.action() == LogAction.SIGN_IN) {
      return false;
    }
    ZonedDateTime local = row.at().atZone(ZONE);
    boolean night = local.getHour() >= 22 || local.getHour() < 6;
    Kinship kinship =
        row.subject().map(person -> kin(row.user().orElseThrow(), person)).orElse(Kinship.NONE);
    return switch (kind) {
      case MANY_PERSONS ->
          isLook(row) && personsInHourTo(row, rows).size() >= RULES.personsInHour();
      case LARGE_OUTPUT -> row.action() == LogAction.EXPORT && row.count() >= RULES.largeOutput();
      case AT_NIGHT -> night;
      case ON_DAY_OFF -> !night && isDayOff(local.toLocalDate());
      case OWN_NAME -> kinship == Kinship.OWN_NAME;
      case SAME_SURNAME -> kinship == Kinship.SAME_SURNAME;
    };
  }

  private static boolean isLook(LogUse row) {
    return row.done()
        && (row.action() == LogAction.VIEW || row.action() == LogAction.REVEAL)
        && row.subject().isPresent();
  }

  /** A row's hour is the sixty minutes that end with it, without the moment they begin. */
  private static Set<Long> personsInHourTo(LogUse row, List<LogUse> rows) {
    return rows.stream()
        .filter(one -> isLook(one) && one.user().equals(row.user()))
        .filter(one -> one.number() <= row.number())
        .filter(one -> one.at().isAfter(row.at().minusSeconds(3_600)))
        .map(one -> one.subject().orElseThrow().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of the days drawn, which are in the spring of 2026. */
  private static boolean isDayOff(LocalDate day) {
    return day.getDayOfWeek().getValue() >= 6
        || Set.of(
                LocalDate.of(2026, 4, 3),
                LocalDate.of(2026, 4, 6),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 14))
            .contains(day);
  }
}
