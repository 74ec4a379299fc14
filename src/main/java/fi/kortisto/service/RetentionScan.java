package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionPlan.DuePerson;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.StoredPerson;
import fi.kortisto.model.SubjectIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A look through all persons for what is past its storage time, in steps between which other work
 * can be done. It says nothing of anybody but in counts until {@link Retention#persons} is asked.
 */
public final class RetentionScan {

  private static final int PERSONS_A_STEP = 4_000;

  private final Desk desk;
  private final LocalDate day;
  private final long total;
  private final Map<RetentionGroup, Tally> tallies = new HashMap<>();
  private final List<DuePerson> due = new ArrayList<>();
  private long last;
  private long persons;
  private boolean done;

  /**
   * @param day of which it is asked what is past its time then, if nothing happens before
   */
  RetentionScan(Desk desk, LocalDate day) throws DomainException {
    desk.check(Permission.CLEAN_UP);
    this.desk = desk;
    this.day = day;
    this.total = desk.store().transaction(() -> desk.store().subjects().size());
  }

  /**
   * Goes on for a moment.
   *
   * @return whether there is more to do
   * @throws DomainException SESSION_ENDED, NOT_PERMITTED
   */
  public boolean step() throws DomainException {
    if (done) {
      return false;
    }
    OptionalLong end =
        desk.store()
            .transaction(
                () ->
                    desk.store()
                        .storedPersons()
                        .read(last, PERSONS_A_STEP, desk.registers(), day, this::take));
    if (end.isPresent()) {
      last = end.getAsLong();
    } else {
      done = true;
      desk.record(new Trace(LogAction.VIEW_RETENTION).persons((int) persons));
    }
    return !done;
  }

  /** How far it is, from 0 to 1. */
  public double fraction() {
    return done || total == 0 ? 1 : Math.min(1.0, (double) persons / total);
  }

  /** What was found; empty until all were looked at. */
  public Optional<RetentionPlan> plan() {
    return done ? Optional.of(build()) : Optional.empty();
  }

  /** To the end, in one go. */
  RetentionPlan run(Progress progress) throws DomainException {
    while (step()) {
      progress.at(persons, total);
      if (progress.cancelled()) {
        throw new DomainException(Problem.CANCELLED);
      }
    }
    return build();
  }

  private void take(StoredPerson person) {
    persons++;
    Map<ItemKey, StorageTerm> terms = StorageTerms.of(person, day);
    Set<RetentionGroup> groups = new HashSet<>();
    List<ItemKey> going = new ArrayList<>();
    for (TermedItem item : TermedItem.of(person, terms)) {
      RetentionGroup group = RetentionGroup.of(item.register(), item.category(), item.term(), day);
      Tally tally = tallies.computeIfAbsent(group, _ -> new Tally());
      tally.items++;
      if (groups.add(group)) {
        tally.persons.add(person.id());
      }
      if (item.term().isDue(day)) {
        going.add(item.item().key());
      }
    }
    if (!going.isEmpty()) {
      due.add(new DuePerson(person.id(), going));
    }
  }

  private RetentionPlan build() {
    List<RetentionTally> counted = new ArrayList<>();
    Map<RetentionGroup, SubjectIds> members = new HashMap<>();
    tallies.forEach(
        (group, tally) -> {
          counted.add(new RetentionTally(group, tally.items, tally.persons.size()));
          members.put(group, tally.persons);
        });
    counted.sort(
        Comparator.comparing((RetentionTally one) -> one.group().register().value())
            .thenComparing(one -> one.group().category())
            .thenComparing(one -> one.group().toString()));
    return new RetentionPlan(day, persons, counted, members, due);
  }

  /** What is counted of a group. */
  private static final class Tally {
    private final SubjectIds persons = new SubjectIds();
    private long items;
  }
}
