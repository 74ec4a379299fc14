package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogReview;
import fi.kortisto.model.LogUse;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.model.UnusualWatch;
import fi.kortisto.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Use of the registers that is worth a look, found anew each time from the rows of the log, and
 * what came of looking into it, which is itself a row.
 */
public final class UnusualLog {

  /** Most characters of a note. */
  public static final int LONGEST_NOTE = 300;

  private final Desk desk;

  UnusualLog(Desk desk) {
    this.desk = desk;
  }

  /**
   * What was unusual since a day, the latest first.
   *
   * @throws DomainException CANCELLED, NOT_PERMITTED
   */
  public List<UnusualFinding> since(LocalDate day, Progress progress) throws DomainException {
    Trace trace = new Trace(LogAction.VIEW_LOG).fields(List.of("unusual"));
    return desk.act(
        trace,
        Permission.READ_LOG,
        given -> {
          desk.append(given);
          return find(day, progress, _ -> {});
        });
  }

  /**
   * As {@link #since}, inside a transaction, for one who counts the same rows in passing.
   *
   * <p>What is looked at begins at noon of the day before, so that the night before the first day
   * is seen whole and is known by the same row as ever.
   */
  List<UnusualFinding> find(LocalDate day, Progress progress, Consumer<LogUse> passing)
      throws DomainException {
    Store store = desk.store();
    Instant from =
        day.minusDays(1).atTime(LocalTime.NOON).atZone(desk.clock().getZone()).toInstant();
    Instant first = day.atStartOfDay(desk.clock().getZone()).toInstant();
    UnusualRules rules = new LogSettings(store).plan().unusual();
    UnusualWatch watch = new UnusualWatch(rules, desk.clock().getZone(), UserKin.of(store, rules));
    List<Long> reviews = new ArrayList<>();
    store
        .log()
        .uses(desk.reach().among())
        .each(
            from,
            store.log().anchor().number(),
            progress,
            use -> {
              watch.take(use);
              passing.accept(use);
              if (use.action() == LogAction.REVIEW_LOG && use.done()) {
                reviews.add(use.number());
              }
            });
    Map<String, LogReview> latest = latest(reviews);
    return watch.found().stream()
        .filter(use -> !use.to().isBefore(first))
        .map(
            use ->
                new UnusualFinding(
                    use,
                    Optional.ofNullable(latest.get(use.code()))
                        .filter(review -> review.row() > use.rows().last())))
        .toList();
  }

  private Map<String, LogReview> latest(List<Long> numbers) throws DomainException {
    Map<String, LogReview> reviews = new HashMap<>();
    desk.store()
        .log()
        .rows(numbers)
        .forEach(
            row ->
                row.fields().stream()
                    .findFirst()
                    .ifPresent(
                        code ->
                            reviews.put(
                                code,
                                new LogReview(
                                    row.number(), code, row.at(), row.login(), row.purpose()))));
    return reviews;
  }

  /**
   * Enters that somebody has looked into it.
   *
   * @param code of the {@link fi.kortisto.model.UnusualUse}
   * @param note what came of it, in short; no name or value of a person
   * @throws DomainException REASON_MISSING, TOO_LONG, NO_SUCH_FINDING, NOT_PERMITTED
   */
  public void review(String code, String note) throws DomainException {
    desk.act(
        new Trace(LogAction.REVIEW_LOG).fields(List.of(code)).because(Purpose.of(note)),
        Permission.READ_LOG,
        trace -> {
          if (note.isBlank()) {
            throw new DomainException(Problem.REASON_MISSING);
          }
          if (note.strip().length() > LONGEST_NOTE) {
            throw new DomainException(Problem.TOO_LONG, LONGEST_NOTE);
          }
          if (!isOfThisLog(code)) {
            throw new DomainException(Problem.NO_SUCH_FINDING);
          }
          return code;
        });
  }

  private boolean isOfThisLog(String code) throws DomainException {
    int colon = code.indexOf(':');
    if (colon < 0 || !code.substring(colon + 1).matches("\\d{1,18}")) {
      return false;
    }
    boolean known =
        Arrays.stream(UnusualKind.values())
            .anyMatch(kind -> kind.code().equals(code.substring(0, colon)));
    long row = Long.parseLong(code.substring(colon + 1));
    return known && !desk.store().log().rows(List.of(row)).isEmpty();
  }
}
