package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is pointed out as unusual, and what is not. */
class UnusualWatchTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final UserId AINO = new UserId(1);
  private static final UserId EERO = new UserId(2);

  /** A Wednesday. */
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 4, 12, 0);

  private static final UnusualRules RULES =
      new UnusualRules(3, 50, EnumSet.allOf(UnusualKind.class));

  private final List<LogUse> rows = new ArrayList<>();
  private UnusualWatch.Kin kin = (_, _) -> Kinship.NONE;

  @Test
  void manyPersonsInAnHourAreOneFinding() {
    for (int person = 1; person <= 5; person++) {
      view(AINO, person, NOON.plusMinutes(10L * person));
    }

    UnusualUse found = only();
    assertThat(found.kind()).isEqualTo(UnusualKind.MANY_PERSONS);
    assertThat(found.user()).isEqualTo(AINO);
    assertThat(found.count()).isEqualTo(5);
    assertThat(found.row()).as("the look that was one too many").isEqualTo(3);
    assertThat(found.rows()).isEqualTo(new LogFilter.Rows(1, 5));
    assertThat(found.code()).isEqualTo("many-persons:3");
  }

  @Test
  void theSamePersonManyTimesIsNothing() {
    for (int look = 0; look < 100; look++) {
      view(AINO, look % 2, NOON.plusSeconds(look));
    }

    assertThat(found()).isEmpty();
  }

  @Test
  void exactlyAnHourBetweenFirstAndLastIsNoHour() {
    view(AINO, 1, NOON);
    view(AINO, 2, NOON.plusMinutes(30));
    view(AINO, 3, NOON.plusMinutes(60));

    assertThat(found()).isEmpty();
  }

  @Test
  void twoUsersAreCountedApart() {
    view(AINO, 1, NOON);
    view(EERO, 2, NOON.plusMinutes(1));
    view(AINO, 3, NOON.plusMinutes(2));

    assertThat(found()).isEmpty();
  }

  @Test
  void aCalmHourEndsAFindingAndTheNextIsAnother() {
    for (int person = 1; person <= 3; person++) {
      view(AINO, person, NOON.plusMinutes(person));
    }
    view(AINO, 1, NOON.plusHours(2));
    for (int person = 1; person <= 3; person++) {
      view(AINO, person, NOON.plusHours(3).plusMinutes(person));
    }

    assertThat(found()).extracting(UnusualUse::row).containsExactly(7L, 3L);
  }

  @Test
  void listsAndExportsOfManyAreToldApartAndDoNotCountAsLooks() {
    add(AINO, LogAction.DRAW_LIST, Optional.empty(), 5_000, true, NOON);
    add(AINO, LogAction.EXPORT, Optional.empty(), 49, true, NOON.plusMinutes(1));
    add(AINO, LogAction.SEARCH, Optional.empty(), 900, true, NOON.plusMinutes(2));
    add(AINO, LogAction.BACK_UP, Optional.empty(), 9_000, true, NOON.plusMinutes(3));

    UnusualUse found = only();
    assertThat(found.kind()).isEqualTo(UnusualKind.LARGE_OUTPUT);
    assertThat(found.count()).isEqualTo(5_000);
    assertThat(found.rows()).isEqualTo(new LogFilter.Rows(1, 1));
  }

  @Test
  void aNightIsOneFindingThoughMidnightPasses() {
    view(AINO, 1, LocalDateTime.of(2026, 3, 4, 21, 59, 59));
    view(AINO, 1, LocalDateTime.of(2026, 3, 4, 22, 0));
    view(AINO, 2, LocalDateTime.of(2026, 3, 5, 5, 59, 59));
    view(AINO, 1, LocalDateTime.of(2026, 3, 5, 6, 0));
    view(AINO, 1, LocalDateTime.of(2026, 3, 5, 22, 30));

    assertThat(found())
        .extracting(UnusualUse::kind, UnusualUse::count, UnusualUse::rows)
        .containsExactly(
            tuple(UnusualKind.AT_NIGHT, 1, new LogFilter.Rows(5, 5)),
            tuple(UnusualKind.AT_NIGHT, 2, new LogFilter.Rows(2, 3)));
  }

  @Test
  void theNightsOfJobsThatTouchNobodyAreNothing() {
    add(AINO, LogAction.SIGN_IN, Optional.empty(), 0, true, NOON.withHour(2));
    add(AINO, LogAction.CLEAN_UP, Optional.empty(), 300, true, NOON.withHour(2));
    add(AINO, LogAction.BACK_UP, Optional.empty(), 0, true, NOON.withHour(3));
    add(AINO, LogAction.VIEW, Optional.of(new SubjectId(1)), 1, false, NOON.withHour(3));

    assertThat(found()).isEmpty();
  }

  @Test
  void saturdaysAndHolidaysAreDaysOff() {
    view(AINO, 1, LocalDateTime.of(2026, 3, 7, 12, 0));
    view(AINO, 1, LocalDateTime.of(2026, 4, 3, 12, 0));
    view(AINO, 1, LocalDateTime.of(2026, 4, 2, 12, 0));

    assertThat(found())
        .extracting(UnusualUse::kind)
        .containsExactly(UnusualKind.ON_DAY_OFF, UnusualKind.ON_DAY_OFF);
  }

  @Test
  void onesOwnNameIsToldFromARelativesName() {
    kin =
        (user, person) ->
            person.value() == 7
                ? Kinship.OWN_NAME
                : person.value() == 8 && user.equals(AINO) ? Kinship.SAME_SURNAME : Kinship.NONE;
    view(AINO, 7, NOON);
    add(AINO, LogAction.CHANGE, Optional.of(new SubjectId(7)), 1, true, NOON.plusMinutes(1));
    view(AINO, 8, NOON.plusMinutes(2));
    view(AINO, 8, NOON.plusMinutes(3));
    view(EERO, 8, NOON.plusMinutes(4));

    assertThat(found())
        .extracting(UnusualUse::kind, UnusualUse::count, UnusualUse::subject)
        .containsExactly(
            tuple(UnusualKind.SAME_SURNAME, 1, Optional.of(new SubjectId(8))),
            tuple(UnusualKind.OWN_NAME, 2, Optional.of(new SubjectId(7))));
  }

  @Test
  void whatIsNotLookedForIsNotFound() {
    view(AINO, 1, NOON.withHour(23));
    UnusualWatch watch =
        new UnusualWatch(new UnusualRules(3, 50, EnumSet.noneOf(UnusualKind.class)), ZONE, kin);
    rows.forEach(watch::take);

    assertThat(watch.found()).isEmpty();
    assertThat(found()).hasSize(1);
  }

  @Test
  void aClockThatWasSetBackBeginsANewHour() {
    view(AINO, 1, NOON);
    view(AINO, 2, NOON.plusMinutes(1));
    view(AINO, 3, NOON.minusHours(5));
    view(AINO, 4, NOON.minusHours(5).plusMinutes(1));

    assertThat(found()).isEmpty();
  }

  private UnusualUse only() {
    List<UnusualUse> found = found();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<UnusualUse> found() {
    UnusualWatch watch = new UnusualWatch(RULES, ZONE, kin);
    rows.forEach(watch::take);
    return watch.found();
  }

  private void view(UserId user, long person, LocalDateTime at) {
    add(user, LogAction.VIEW, Optional.of(new SubjectId(person)), 1, true, at);
  }

  private void add(
      UserId user,
      LogAction action,
      Optional<SubjectId> person,
      int count,
      boolean done,
      LocalDateTime at) {
    rows.add(
        new LogUse(
            rows.size() + 1L,
            at.atZone(ZONE).toInstant(),
            Optional.of(user),
            action,
            person,
            count,
            done));
  }
}
