package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Merge;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.store.DuplicateRecords.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons who may be one: finding them, looking at them side by side, making them one and two
 * again. Nobody is ever made one with another unless a user names both.
 */
public final class Duplicates {

  private final Desk desk;
  private final SubjectReading reading;

  Duplicates(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Begins to look through all persons, step by step.
   *
   * @throws DomainException NOT_PERMITTED
   */
  public DuplicateScan scan() throws DomainException {
    return new DuplicateScan(desk);
  }

  /**
   * Looks through all persons and remembers who may be one.
   *
   * @throws DomainException CANCELLED, NOT_PERMITTED, DISK_FULL
   */
  public DuplicateScan scan(Progress progress) throws DomainException {
    DuplicateScan scan = scan();
    scan.run(progress);
    return scan;
  }

  /**
   * A page of the pairs that were found and are still two, the strongest first.
   *
   * @param least score from which on they are wanted
   */
  public List<SuspectPair> suspects(int least, int skip, int rows) throws DomainException {
    return desk.act(
        LogAction.VIEW_DUPLICATES,
        Permission.MERGE_SUBJECTS,
        trace -> {
          List<SuspectPair> pairs = named(desk.store().duplicates().page(least, skip, rows));
          trace.persons(2 * pairs.size());
          return pairs;
        });
  }

  /** How many pairs there are; it says nothing of anybody, and so leaves no row. */
  public int count() throws DomainException {
    desk.check(Permission.MERGE_SUBJECTS);
    return desk.store().transaction(() -> desk.store().duplicates().count(Suspicion.THRESHOLD));
  }

  /** Those pairs of which this person is one; only where there are such there is a row of it. */
  public List<SuspectPair> of(SubjectId subject) throws DomainException {
    if (!desk.reach().isWhole()) {
      return List.of();
    }
    return desk.act(
        new Trace(LogAction.VIEW_DUPLICATES).of(subject),
        Permission.MERGE_SUBJECTS,
        trace -> {
          List<SuspectPair> pairs = named(desk.store().duplicates().of(subject));
          if (pairs.isEmpty()) {
            trace.take();
          }
          return pairs;
        });
  }

  private List<SuspectPair> named(List<Suspicion> suspicions) throws DomainException {
    Set<SubjectId> ids = new HashSet<>();
    for (Suspicion one : suspicions) {
      ids.add(one.subject());
      ids.add(one.other());
    }
    Map<SubjectId, Subject> persons = desk.store().subjects().find(ids, desk.today());
    List<SuspectPair> pairs = new ArrayList<>();
    for (Suspicion one : suspicions) {
      Subject subject = persons.get(one.subject());
      Subject other = persons.get(one.other());
      if (subject != null && other != null) {
        pairs.add(new SuspectPair(one, subject, other));
      }
    }
    return pairs;
  }

  /**
   * The cards of two persons side by side; a row of the log for each. Sensitive values and
   * protected addresses are blank, and can be chosen all the same.
   *
   * @throws DomainException NO_SUCH_SUBJECT, MERGED_SUBJECT, SAME_PERSON, NOT_PERMITTED
   */
  public MergeSheet compare(SubjectId one, SubjectId other, Purpose purpose)
      throws DomainException {
    checkTwo(one, other);
    return desk.act(
        new Trace(LogAction.VIEW).of(one).because(purpose),
        Permission.MERGE_SUBJECTS,
        trace -> {
          SubjectFile left = reading.card(one, trace);
          Trace second = new Trace(LogAction.VIEW).of(other).because(purpose);
          return new MergeSheet(left, reading.card(other, second));
        });
  }

  private static void checkTwo(SubjectId one, SubjectId other) throws DomainException {
    if (one.equals(other)) {
      throw new DomainException(Problem.SAME_PERSON);
    }
  }

  /**
   * Remembers that two persons are not one: they are not suspected again.
   *
   * @throws DomainException NO_SUCH_SUBJECT, MERGED_SUBJECT, SAME_PERSON, NOT_PERMITTED
   */
  public void markDistinct(SubjectId one, SubjectId other) throws DomainException {
    checkTwo(one, other);
    desk.act(
        new Trace(LogAction.MARK_DISTINCT).of(one).fields(List.of("not:" + other)),
        Permission.MERGE_SUBJECTS,
        trace -> {
          reading.existing(one);
          reading.existing(other);
          desk.append(trace);
          desk.append(trace(LogAction.MARK_DISTINCT, other, "not:" + one));
          return desk.store()
              .duplicates()
              .markDistinct(Pair.of(one, other), desk.now(), desk.userId());
        });
  }

  /** Takes back that two persons are not one; they may be suspected again. */
  public void unmarkDistinct(SubjectId one, SubjectId other) throws DomainException {
    checkTwo(one, other);
    desk.act(
        new Trace(LogAction.UNDO).of(one).fields(List.of("not:" + other)),
        Permission.MERGE_SUBJECTS,
        trace -> {
          reading.existing(one);
          reading.existing(other);
          desk.append(trace);
          desk.append(trace(LogAction.UNDO, other, "not:" + one));
          return desk.store()
              .duplicates()
              .unmarkDistinct(
                  desk.store().subjects().persons(one), desk.store().subjects().persons(other));
        });
  }

  private static Trace trace(LogAction action, SubjectId of, String field) {
    return new Trace(action).of(of).fields(List.of(field));
  }

  /**
   * Makes two persons one: everything of both, the bans and holds of both included, stands on the
   * card of the one who stays. What was not chosen stands in its history.
   *
   * @throws DomainException CHANGED_MEANWHILE, RESTRICTED_SUBJECT, MARKED_DISTINCT,
   *     MERGE_CHOICE_INCOMPLETE, MERGE_HELD_ITEM, NO_SUCH_SUBJECT, MERGED_SUBJECT, NOT_PERMITTED
   */
  public Merged merge(MergeChoice choice) throws DomainException {
    return desk.act(
        trace(LogAction.MERGE, choice.kept(), "with:" + choice.gone()),
        Permission.MERGE_SUBJECTS,
        trace -> {
          desk.check(Permission.EDIT_SUBJECTS);
          long merge = new Merging(desk).merge(choice);
          desk.append(trace(LogAction.MERGE, choice.gone(), "into:" + choice.kept()));
          return new Merged(reading.card(choice.kept(), trace), merge);
        });
  }

  /**
   * Two persons who have become one.
   *
   * @param file of the one who stays
   * @param merge by which it is taken back
   */
  public record Merged(SubjectFile file, long merge) {}

  /**
   * Makes two of one again. What has been changed since stays changed with whom it goes to; what
   * has been added since stays with the one who was kept.
   *
   * @return the card of the one who was kept
   * @throws DomainException NO_SUCH_MERGE, LATER_MERGE when the person was made one with another
   *     since, MERGE_FORGOTTEN when the person has been erased, RESTRICTED_SUBJECT,
   *     NAMELESS_SUBJECT, NOT_PERMITTED
   */
  public SubjectFile unmerge(long merge) throws DomainException {
    Trace trace = new Trace(LogAction.UNMERGE);
    return desk.act(
        trace,
        Permission.MERGE_SUBJECTS,
        given -> {
          desk.check(Permission.EDIT_SUBJECTS);
          Merge which =
              desk.store()
                  .merges()
                  .find(merge)
                  .orElseThrow(
                      () -> new DomainException(Problem.NO_SUCH_MERGE, Long.toString(merge)));
          given.of(which.kept()).fields(List.of("from:" + which.gone()));
          new Merging(desk).unmerge(which);
          desk.append(trace(LogAction.UNMERGE, which.gone(), "from:" + which.kept()));
          return reading.card(which.kept(), given);
        });
  }

  /** By which merges a person became what they are, newest first; the first can be taken back. */
  public List<Merge> mergesOf(SubjectId subject) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW).of(subject).fields(List.of("merges")),
        Permission.READ_SUBJECTS,
        trace -> {
          reading.existing(subject);
          List<Merge> merges =
              desk.reach().seesAll(subject) ? desk.store().merges().of(subject) : List.of();
          if (merges.isEmpty()) {
            trace.take();
          }
          return merges;
        });
  }
}
