package fi.kortisto.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Points out unusual use of the registers in rows of the access log, which it takes one by one in
 * the order of their numbers. It keeps an hour of looks for each user, and no more of the log.
 *
 * <p>Use of one sort by one user is one finding while it goes on: persons looked at as long as the
 * hour before each look holds too many, the others for a night or a day. A clock that was set back
 * begins a new hour.
 */
public final class UnusualWatch {

  /** How the name of a person on file is related to that of a user. */
  @FunctionalInterface
  public interface Kin {
    Kinship of(UserId user, SubjectId person);
  }

  public static final Duration HOUR = Duration.ofMinutes(60);
  public static final int NIGHT_BEGINS = 22;
  public static final int NIGHT_ENDS = 6;

  private final UnusualRules rules;
  private final ZoneId zone;
  private final Kin kin;
  private final Map<UserId, OfUser> users = new HashMap<>();
  private final Map<LocalDate, Boolean> daysOff = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param zone in which nights and days off are told
   */
  public UnusualWatch(UnusualRules rules, ZoneId zone, Kin kin) {
    this.rules = rules;
    this.zone = zone;
    this.kin = kin;
  }

  /** The next row. */
  public void take(LogUse use) {
    if (use.user().isPresent() && use.touchesPersons()) {
      users.computeIfAbsent(use.user().get(), OfUser::new).take(use);
    }
  }

  /** What was found, the latest first. */
  public List<UnusualUse> found() {
    return findings.stream()
        .map(Finding::use)
        .sorted(
            Comparator.comparingLong((UnusualUse use) -> use.rows().last())
                .reversed()
                .thenComparing(UnusualUse::kind))
        .toList();
  }

  private boolean isDayOff(LocalDate day) {
    return daysOff.computeIfAbsent(
        day,
        one ->
            one.getDayOfWeek() == DayOfWeek.SATURDAY
                || one.getDayOfWeek() == DayOfWeek.SUNDAY
                || Holiday.on(one).isPresent());
  }

  /** A look at one person. */
  private record Look(Instant at, SubjectId person, long number) {}

  /** What goes on with one user. */
  private final class OfUser {

    private final UserId user;
    private final Deque<Look> hour = new ArrayDeque<>();
    private final Map<SubjectId, Integer> inHour = new HashMap<>();
    private final Map<UnusualKind, Going> going = new EnumMap<>(UnusualKind.class);

    OfUser(UserId user) {
      this.user = user;
    }

    void take(LogUse use) {
      use.lookedAt().ifPresent(person -> look(use, person));
      if (use.group() == UseGroup.GIVEN_OUT && use.count() >= rules.largeOutput()) {
        begin(UnusualKind.LARGE_OUTPUT, use.number(), use.at(), use)
            .ifPresent(found -> found.atLeast(use.count()));
      }
      ZonedDateTime local = use.at().atZone(zone);
      boolean night = local.getHour() >= NIGHT_BEGINS || local.getHour() < NIGHT_ENDS;
      if (night) {
        goOn(UnusualKind.AT_NIGHT, local.minusHours(NIGHT_ENDS).toLocalDate(), use);
      } else if (rules.looksFor(UnusualKind.ON_DAY_OFF) && isDayOff(local.toLocalDate())) {
        goOn(UnusualKind.ON_DAY_OFF, local.toLocalDate(), use);
      }
      use.subject().ifPresent(person -> relate(local.toLocalDate(), person, use));
    }

    private void relate(LocalDate day, SubjectId person, LogUse use) {
      switch (kin.of(user, person)) {
        case NONE -> {}
        case SAME_SURNAME ->
            goOn(UnusualKind.SAME_SURNAME, day, use).ifPresent(found -> found.also(person));
        case OWN_NAME -> goOn(UnusualKind.OWN_NAME, day, use);
      }
    }

    private void look(LogUse use, SubjectId person) {
      if (!hour.isEmpty() && use.at().isBefore(hour.getLast().at())) {
        hour.clear();
        inHour.clear();
      }
      while (!hour.isEmpty() && !hour.getFirst().at().plus(HOUR).isAfter(use.at())) {
        inHour.computeIfPresent(
            hour.removeFirst().person(), (_, times) -> times == 1 ? null : times - 1);
      }
      hour.addLast(new Look(use.at(), person, use.number()));
      inHour.merge(person, 1, Integer::sum);
      if (inHour.size() < rules.personsInHour()) {
        going.remove(UnusualKind.MANY_PERSONS);
        return;
      }
      Going before = going.get(UnusualKind.MANY_PERSONS);
      Optional<Finding> found =
          before != null
              ? Optional.of(before.finding().goesOn(use))
              : begin(
                  UnusualKind.MANY_PERSONS, hour.getFirst().number(), hour.getFirst().at(), use);
      found.ifPresent(
          finding -> {
            finding.atLeast(inHour.size());
            going.put(UnusualKind.MANY_PERSONS, new Going(LocalDate.EPOCH, finding));
          });
    }

    /** Goes on with what there is of that night or day, or begins it. */
    private Optional<Finding> goOn(UnusualKind kind, LocalDate day, LogUse use) {
      Going before = going.get(kind);
      Optional<Finding> found =
          before != null && before.day().equals(day)
              ? Optional.of(before.finding().goesOn(use))
              : begin(kind, use.number(), use.at(), use);
      found.ifPresent(
          finding -> {
            finding.oneMore();
            going.put(kind, new Going(day, finding));
          });
      return found;
    }

    private Optional<Finding> begin(UnusualKind kind, long firstRow, Instant from, LogUse use) {
      if (!rules.looksFor(kind)) {
        return Optional.empty();
      }
      Finding found = new Finding(kind, user, firstRow, from, use);
      findings.add(found);
      return Optional.of(found);
    }
  }

  /** A finding that more rows may belong to. */
  private record Going(LocalDate day, Finding finding) {}

  /** A finding as it grows. */
  private static final class Finding {

    private final UnusualKind kind;
    private final UserId user;
    private final long row;
    private final long firstRow;
    private final Instant from;
    private final Set<SubjectId> persons = new HashSet<>();
    private Optional<SubjectId> only;
    private long lastRow;
    private Instant to;
    private int count;

    Finding(UnusualKind kind, UserId user, long firstRow, Instant from, LogUse use) {
      this.kind = kind;
      this.user = user;
      this.firstRow = firstRow;
      this.from = from;
      this.row = use.number();
      this.lastRow = use.number();
      this.to = use.at();
      this.only = kind == UnusualKind.MANY_PERSONS ? Optional.empty() : use.subject();
    }

    Finding goesOn(LogUse use) {
      lastRow = use.number();
      to = use.at();
      only = only.filter(person -> use.subject().filter(person::equals).isPresent());
      return this;
    }

    void oneMore() {
      count++;
    }

    void atLeast(int persons) {
      count = Math.max(count, persons);
    }

    /** Different persons are counted, not deeds. */
    void also(SubjectId person) {
      persons.add(person);
      count = persons.size();
    }

    UnusualUse use() {
      return new UnusualUse(
          kind, user, from, to, count, row, new LogFilter.Rows(firstRow, lastRow), only);
    }
  }
}
