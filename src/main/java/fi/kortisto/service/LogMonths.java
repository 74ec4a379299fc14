package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogMonth;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUse;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UseGroup;
import fi.kortisto.model.UserId;
import fi.kortisto.store.Store;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A month of the log put together for a page that somebody signs. */
public final class LogMonths {

  private static final Set<LogAction> OF_MANY =
      Set.of(
          LogAction.EXPORT,
          LogAction.PRINT,
          LogAction.DISCLOSE,
          LogAction.DRAW_LIST,
          LogAction.IMPORT,
          LogAction.UNDO_IMPORT,
          LogAction.CLEAN_UP,
          LogAction.ANONYMISE);

  private static final Set<LogAction> OF_USERS =
      Set.of(
          LogAction.ADD_USER,
          LogAction.CHANGE_USER,
          LogAction.REMOVE_USER,
          LogAction.READMIT_USER,
          LogAction.EXPORT_LOG,
          LogAction.PRUNE_LOG);

  private final Desk desk;

  LogMonths(Desk desk) {
    this.desk = desk;
  }

  /**
   * A month, or what there is of the one that goes on.
   *
   * @throws DomainException BAD_DATE for a month that has not begun, CANCELLED, NOT_PERMITTED
   */
  public LogMonth of(YearMonth month, Progress progress) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_LOG).fields(List.of("month:" + month)),
        Permission.READ_LOG,
        trace -> {
          if (month.isAfter(YearMonth.from(desk.today()))) {
            throw new DomainException(Problem.BAD_DATE);
          }
          desk.append(trace);
          return read(month, progress);
        });
  }

  private LogMonth read(YearMonth month, Progress progress) throws DomainException {
    Store store = desk.store();
    ZoneId zone = desk.clock().getZone();
    Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    Counting counting = new Counting(from, end);
    List<UnusualFinding> unusual =
        new UnusualLog(desk)
            .find(month.atDay(1), progress, counting::take).stream()
                .filter(finding -> finding.use().from().isBefore(end))
                .sorted(Comparator.comparing(finding -> finding.use().from()))
                .toList();
    List<LogRow> bulk = store.log().rows(counting.largest());
    List<LogCheckpoint> checkpoints =
        store.log().checkpoints().all().stream()
            .filter(one -> !one.madeAt().isBefore(from) && one.madeAt().isBefore(end))
            .toList();
    return new LogMonth(
        month,
        AccessLog.names(store),
        counting.users(),
        unusual,
        bulk.stream().sorted(Comparator.comparingInt(LogRow::count).reversed()).toList(),
        counting.bulk.size() - bulk.size(),
        store.log().rows(counting.changes),
        store.log().anchor(),
        checkpoints);
  }

  /** What is counted as the rows pass by. */
  private static final class Counting {

    private final Instant from;
    private final Instant end;
    private final Map<Long, OfUser> users = new TreeMap<>();
    private final List<LogUse> bulk = new ArrayList<>();
    private final List<Long> changes = new ArrayList<>();

    Counting(Instant from, Instant end) {
      this.from = from;
      this.end = end;
    }

    void take(LogUse use) {
      if (use.at().isBefore(from) || !use.at().isBefore(end)) {
        return;
      }
      use.user().ifPresent(id -> users.computeIfAbsent(id.value(), _ -> new OfUser()).take(use));
      if (use.done()
          && use.subject().isEmpty()
          && use.count() > 1
          && OF_MANY.contains(use.action())) {
        bulk.add(use);
      }
      if (use.done() && OF_USERS.contains(use.action())) {
        changes.add(use.number());
      }
    }

    List<Long> largest() {
      return bulk.stream()
          .sorted(Comparator.comparingInt(LogUse::count).reversed())
          .limit(LogMonth.BULK)
          .map(LogUse::number)
          .toList();
    }

    List<LogMonth.OfUser> users() {
      return users.entrySet().stream()
          .map(user -> user.getValue().counted(new UserId(user.getKey())))
          .toList();
    }
  }

  /** The month of one user as it is counted. */
  private static final class OfUser {

    private final Set<SubjectId> persons = new HashSet<>();
    private final Map<UseGroup, Integer> groups = new EnumMap<>(UseGroup.class);
    private Optional<Instant> signedIn = Optional.empty();

    void take(LogUse use) {
      use.lookedAt().ifPresent(persons::add);
      groups.merge(use.group(), 1, Integer::sum);
      if (use.action() == LogAction.SIGN_IN && use.done()) {
        signedIn = Optional.of(use.at());
      }
    }

    LogMonth.OfUser counted(UserId id) {
      return new LogMonth.OfUser(
          id,
          persons.size(),
          groups.getOrDefault(UseGroup.LOOKED_AT, 0),
          groups.getOrDefault(UseGroup.CHANGED, 0),
          groups.getOrDefault(UseGroup.GIVEN_OUT, 0),
          groups.getOrDefault(UseGroup.REFUSED, 0),
          signedIn);
    }
  }
}
