package fi.kortisto.service;

import fi.kortisto.format.Likeness;
import fi.kortisto.format.Traits;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suspicion;
import fi.kortisto.store.DuplicateRecords.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A look through all persons for those who may be one, in steps between which other work can be
 * done: first all are read and laid beside those with whom they share something, then those pairs
 * are compared. What is found takes the place of what was found before with the last step.
 */
public final class DuplicateScan {

  private static final int PERSONS_A_STEP = 10_000;
  private static final int PAIRS_A_STEP = 1_000;

  private final Desk desk;
  private final Map<Long, FieldRole> roles = new HashMap<>();
  private final long total;
  private final CandidatePairs candidates = new CandidatePairs();
  private final List<Suspicion> found = new ArrayList<>();
  private Set<Pair> distinct = Set.of();
  private long last;
  private boolean allRead;
  private int compared;
  private boolean done;

  DuplicateScan(Desk desk) throws DomainException {
    desk.check(Permission.MERGE_SUBJECTS);
    this.desk = desk;
    for (Register register : desk.registers()) {
      for (Field field : register.fields()) {
        if (Traits.ROLES.contains(field.role())) {
          roles.put(field.id().value(), field.role());
        }
      }
    }
    this.total = desk.store().transaction(() -> desk.store().subjects().size());
  }

  /**
   * Goes on for a moment.
   *
   * @return whether there is more to do
   * @throws DomainException SESSION_ENDED, DISK_FULL, NOT_PERMITTED
   */
  public boolean step() throws DomainException {
    if (done) {
      return false;
    }
    if (!allRead) {
      desk.store().transaction(this::read);
    } else if (compared < candidates.size()) {
      desk.store().transaction(this::compare);
    } else {
      keep();
      done = true;
    }
    return !done;
  }

  /** How far it is, from 0 to 1. */
  public double fraction() {
    double reading = total == 0 ? 1 : Math.min(1.0, (double) candidates.persons() / total);
    double comparing = candidates.size() == 0 ? 0 : (double) compared / candidates.size();
    return done ? 1 : 0.7 * reading + 0.3 * comparing;
  }

  /** How many pairs were found. */
  public int found() {
    return found.size();
  }

  /** How many persons were looked at. */
  public int persons() {
    return candidates.persons();
  }

  /** Gives up; what was found before stays, and the log says how many were looked at. */
  public void cancel() throws DomainException {
    if (!done) {
      done = true;
      desk.record(new Trace(LogAction.SCAN_DUPLICATES).persons(candidates.persons()).refused());
    }
  }

  /** To the end, in one go. */
  void run(Progress progress) throws DomainException {
    while (step()) {
      progress.at((long) (fraction() * total), total);
      if (progress.cancelled()) {
        cancel();
        throw new DomainException(Problem.CANCELLED);
      }
    }
  }

  private OptionalLong read() throws DomainException {
    Persons persons = new Persons();
    OptionalLong end =
        desk.store().duplicates().read(last, PERSONS_A_STEP, roles.keySet(), persons::take);
    persons.finish((id, traits) -> candidates.add(id, NameOrder.of(traits), BlockKeys.of(traits)));
    if (end.isEmpty() || candidates.persons() >= CandidatePairs.MOST_PERSONS - PERSONS_A_STEP) {
      allRead = true;
      candidates.match();
      distinct = distinct();
    } else {
      last = end.getAsLong();
    }
    return end;
  }

  /** Whoever is not one with a person is not one with whom that person has become either. */
  private Set<Pair> distinct() throws DomainException {
    Set<Pair> pairs = new HashSet<>();
    for (Pair pair : desk.store().duplicates().distinctPairs()) {
      pairs.add(Pair.of(now(pair.subject()), now(pair.other())));
    }
    return pairs;
  }

  private SubjectId now(SubjectId id) throws DomainException {
    return desk.store().subjects().mergedInto(id).orElse(id);
  }

  private int compare() throws DomainException {
    int to = Math.min(candidates.size(), compared + PAIRS_A_STEP);
    Set<Long> ids = new HashSet<>();
    for (int pair = compared; pair < to; pair++) {
      ids.add(candidates.first(pair));
      ids.add(candidates.second(pair));
    }
    Persons persons = new Persons();
    desk.store().duplicates().read(ids, roles.keySet(), persons::take);
    Map<Long, Traits> traits = new HashMap<>();
    persons.finish(traits::put);
    for (int pair = compared; pair < to; pair++) {
      Traits one = traits.get(candidates.first(pair));
      Traits other = traits.get(candidates.second(pair));
      if (one != null && other != null) {
        compare(pair, Likeness.of(one, other));
      }
    }
    compared = to;
    return compared;
  }

  private void compare(int pair, Likeness likeness) {
    if (likeness.score() >= Suspicion.THRESHOLD) {
      SubjectId one = new SubjectId(candidates.first(pair));
      SubjectId other = new SubjectId(candidates.second(pair));
      if (!distinct.contains(Pair.of(one, other))) {
        found.add(new Suspicion(one, other, likeness.score(), likeness.reasons()));
      }
    }
  }

  private void keep() throws DomainException {
    desk.act(
        new Trace(LogAction.SCAN_DUPLICATES).persons(candidates.persons()),
        Permission.MERGE_SUBJECTS,
        trace -> {
          desk.store().duplicates().replaceSuspects(found, desk.now());
          return trace;
        });
  }

  /** Hears of a person and what tells them apart. */
  @FunctionalInterface
  private interface Hearer {
    void of(Long id, Traits traits);
  }

  /** Puts values together that were read one by one. */
  private final class Persons {

    private final Map<Long, List<RoleValue>> data = new LinkedHashMap<>();

    void take(long subject, long field, String value) {
      FieldRole role = roles.get(field);
      if (role != null) {
        data.computeIfAbsent(subject, _ -> new ArrayList<>(8)).add(new RoleValue(role, value));
      }
    }

    void finish(Hearer hearer) {
      data.forEach((id, values) -> hearer.of(id, Traits.of(values)));
    }
  }
}
