package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RetentionCount;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionPlan.DuePerson;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.StoredPerson;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.NewLogRow;
import fi.kortisto.store.RetentionRecords.Unfinished;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Erases and anonymises what a plan says, some hundred persons in a transaction. Each transaction
 * holds the erasures, their rows of the log and what they add to the counts; the rows of the rules
 * follow at the end, or when the next clean-up or sign-in finds that there was none.
 */
public final class RetentionRun {

  private static final int PERSONS_A_STEP = 200;

  private final Desk desk;
  private final RetentionPlan plan;
  private final LocalDate today;
  private final long run;
  private int next;
  private int persons;
  private int emptied;
  private int changed;
  private boolean done;

  RetentionRun(Desk desk, RetentionPlan plan) throws DomainException {
    desk.check(Permission.CLEAN_UP);
    this.desk = desk;
    this.plan = plan;
    this.today = desk.today();
    finishInterrupted(desk);
    this.run =
        desk.store()
            .transaction(() -> desk.store().retention().begin(today, desk.now(), desk.userId()));
  }

  /**
   * Goes on for a moment.
   *
   * @return whether there is more to do
   * @throws DomainException SESSION_ENDED, DISK_FULL
   */
  public boolean step() throws DomainException {
    if (done) {
      return false;
    }
    if (next < plan.due().size()) {
      int end = Math.min(plan.due().size(), next + PERSONS_A_STEP);
      List<DuePerson> some = plan.due().subList(next, end);
      Chunk chunk = desk.store().transaction(() -> new Chunk().carriedOut(some));
      desk.ledger().follow();
      persons += chunk.persons;
      emptied += chunk.emptied;
      changed += chunk.changed;
      next = end;
    } else {
      finish();
    }
    return !done;
  }

  /** How far it is, from 0 to 1. */
  public double fraction() {
    return done || plan.due().isEmpty() ? 1 : (double) next / plan.due().size();
  }

  /** Ends it here; what is done stays done. */
  public void cancel() throws DomainException {
    if (!done) {
      finish();
    }
  }

  /** What has been done so far. */
  public RetentionOutcome outcome() throws DomainException {
    List<RetentionCount> counts =
        desk.store().transaction(() -> desk.store().retention().counts(run));
    return new RetentionOutcome(counts, persons, emptied, changed, next == plan.due().size());
  }

  /** To the end, in one go. */
  RetentionOutcome run(Progress progress) throws DomainException {
    while (step()) {
      progress.at(next, plan.due().size());
      if (progress.cancelled()) {
        cancel();
      }
    }
    return outcome();
  }

  private void finish() throws DomainException {
    desk.store()
        .transaction(
            () -> {
              finish(desk, new Unfinished(run, desk.userId()));
              return run;
            });
    done = true;
    new Compacting(desk).ifOwed(Progress.NONE);
  }

  /** Writes the rows of the log that an interrupted clean-up did not come to write. */
  static void finishInterrupted(Desk desk) throws DomainException {
    desk.store()
        .transaction(
            () -> {
              List<Unfinished> interrupted = desk.store().retention().unfinished();
              for (Unfinished one : interrupted) {
                finish(desk, one);
              }
              return interrupted;
            });
  }

  private static void finish(Desk desk, Unfinished which) throws DomainException {
    for (RetentionCount count : desk.store().retention().counts(which.run())) {
      desk.store().log().append(row(desk, count, which));
    }
    desk.store().retention().finish(which.run(), desk.now());
  }

  private static NewLogRow row(Desk desk, RetentionCount count, Unfinished of) {
    String rule = count.category().isEmpty() ? Effect.FILE : "category:" + count.category();
    return new NewLogRow(
        desk.now(),
        Optional.of(of.by()),
        action(count.then()),
        Optional.of(count.register()),
        Optional.empty(),
        "",
        List.of(rule),
        count.persons(),
        true,
        Optional.empty());
  }

  private static LogAction action(Ending ending) {
    return switch (ending) {
      case ERASE -> LogAction.CLEAN_UP;
      case ANONYMISE -> LogAction.ANONYMISE;
    };
  }

  /** Items that go by one rule. */
  private record Rule(RegisterId register, String category, Ending then) {}

  /** The persons of one transaction. */
  private final class Chunk {
    private final Map<Rule, Integer> items = new HashMap<>();
    private final Map<Rule, Integer> ofPersons = new HashMap<>();
    private int persons;
    private int emptied;
    private int changed;

    Chunk carriedOut(List<DuePerson> some) throws DomainException {
      Map<SubjectId, StoredPerson> there = new LinkedHashMap<>();
      desk.store()
          .storedPersons()
          .read(
              some.stream().map(DuePerson::subject).toList(),
              desk.registers(),
              today,
              person -> there.put(person.id(), person));
      for (DuePerson due : some) {
        StoredPerson person = there.get(due.subject());
        if (person == null) {
          changed += due.items().size();
        } else {
          carryOut(person, new HashSet<>(due.items()));
        }
      }
      for (Map.Entry<Rule, Integer> count : items.entrySet()) {
        Rule rule = count.getKey();
        desk.store()
            .retention()
            .add(
                run,
                new RetentionCount(
                    rule.register(),
                    rule.category(),
                    rule.then(),
                    count.getValue(),
                    ofPersons.getOrDefault(rule, 0)));
      }
      return this;
    }

    /** What of the plan is due still; what became due since waits for the next one. */
    private void carryOut(StoredPerson person, Set<ItemKey> planned) throws DomainException {
      Map<ItemKey, StorageTerm> terms = StorageTerms.of(person, today);
      List<TermedItem> due =
          TermedItem.of(person, terms).stream()
              .filter(item -> planned.contains(item.item().key()) && item.term().isDue(today))
              .toList();
      Set<ItemKey> may =
          StorageTerms.leavingNobodyNameless(
              person, due.stream().map(item -> item.item().key()).collect(Collectors.toSet()));
      List<TermedItem> going =
          due.stream().filter(item -> may.contains(item.item().key())).toList();
      changed += planned.size() - going.size();
      if (going.isEmpty()) {
        return;
      }
      boolean anonymises = new Anonymising(desk, person, going).keepFacts();
      Trace trace = new Trace(anonymises ? LogAction.ANONYMISE : LogAction.CLEAN_UP);
      Erasing erasing = new Erasing(desk, person.id(), trace.of(person.id()));
      if (erasing.erase(going.stream().map(item -> item.item().key()).toList())) {
        emptied++;
      }
      desk.append(trace);
      persons++;
      count(going);
    }

    private void count(List<TermedItem> going) {
      Set<Rule> rules = new HashSet<>();
      for (TermedItem item : going) {
        if (item.term() instanceof StorageTerm.Goes goes) {
          Rule rule = new Rule(item.register(), item.category(), goes.then());
          items.merge(rule, 1, Integer::sum);
          if (rules.add(rule)) {
            ofPersons.merge(rule, 1, Integer::sum);
          }
        }
      }
    }
  }
}
