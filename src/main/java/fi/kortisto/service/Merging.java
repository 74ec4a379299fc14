package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Hold;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.Merge;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.Store;
import fi.kortisto.store.SubjectFiles.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes two persons one inside a transaction, and two of one again. */
final class Merging {

  private final Desk desk;
  private final SubjectReading reading;

  Merging(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Gives everything of one person to the other.
   *
   * @return the merge's id
   * @throws DomainException NO_SUCH_SUBJECT, RESTRICTED_SUBJECT, CHANGED_MEANWHILE,
   *     MARKED_DISTINCT, MERGE_CHOICE_INCOMPLETE, HELD_ITEM, NAMELESS_SUBJECT
   */
  long merge(MergeChoice choice) throws DomainException {
    if (choice.kept().equals(choice.gone())) {
      throw new DomainException(Problem.SAME_PERSON);
    }
    check(choice.kept(), choice.keptVersion());
    check(choice.gone(), choice.goneVersion());
    if (store().duplicates().isDistinct(persons(choice.kept()), persons(choice.gone()))) {
      throw new DomainException(Problem.MARKED_DISTINCT);
    }
    new MergeSheet(file(choice.kept()), file(choice.gone())).check(choice);
    List<Datum> ofGone = reading.data(choice.gone());
    List<LeftValue> left = new ArrayList<>();
    left.addAll(leave(choice.kept(), reading.data(choice.kept()), choice.keptData()));
    left.addAll(leave(choice.gone(), ofGone, choice.goneData()));
    Map<Integer, Integer> numbers =
        numbers(lastNumber(choice.kept(), left), ofGone, choice.goneData());
    long merge =
        store()
            .merges()
            .merge(choice.kept(), choice.gone(), numbers, left, desk.now(), desk.userId());
    store().drafts().forget(List.of(choice.gone()));
    draw(choice.kept());
    return merge;
  }

  /** Under every id they have had: who is not one with a person is not one with all of them. */
  private List<SubjectId> persons(SubjectId id) throws DomainException {
    return store().subjects().persons(id);
  }

  private void check(SubjectId id, long version) throws DomainException {
    Subject subject = reading.openToChange(id);
    if (subject.version() != version) {
      throw new DomainException(Problem.CHANGED_MEANWHILE);
    }
  }

  private SubjectFile file(SubjectId id) throws DomainException {
    return store()
        .files()
        .find(id, desk.controller(), desk.registers(), desk.today(), Extent.CARD)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_SUBJECT, id));
  }

  /** What is not chosen must not be something that has to be kept. */
  private List<LeftValue> leave(SubjectId owner, List<Datum> data, Set<Integer> chosen)
      throws DomainException {
    List<Hold> holds = store().holds().of(owner);
    List<LeftValue> left = new ArrayList<>();
    for (Datum datum : data) {
      if (!chosen.contains(datum.number())) {
        Optional<Hold> held =
            holds.stream()
                .filter(hold -> hold.item().equals(ItemKey.of(datum)))
                .filter(hold -> hold.standsOn(desk.today()))
                .findFirst();
        if (held.isPresent()) {
          throw new DomainException(Problem.MERGE_HELD_ITEM, datum.field().label());
        }
        store().data().remove(owner, datum.number());
        left.add(LeftValue.of(owner, datum));
      }
    }
    return left;
  }

  /** The highest number of the one who stays, what was not chosen included. */
  private int lastNumber(SubjectId kept, List<LeftValue> left) throws DomainException {
    int last = store().data().lastNumber(kept);
    for (LeftValue value : left) {
      last = value.owner().equals(kept) ? Math.max(last, value.number()) : last;
    }
    return last;
  }

  /** Numbers for all data of the other in its order: rulings and holds name them by these. */
  private static Map<Integer, Integer> numbers(int last, List<Datum> data, Set<Integer> chosen) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    List<Datum> ordered =
        data.stream()
            .sorted(
                Comparator.comparing((Datum datum) -> !chosen.contains(datum.number()))
                    .thenComparing(Datum::number))
            .toList();
    for (Datum datum : ordered) {
      numbers.put(datum.number(), ++last);
    }
    return numbers;
  }

  /**
   * Makes two of one again.
   *
   * @throws DomainException NO_SUCH_MERGE, NO_SUCH_SUBJECT, RESTRICTED_SUBJECT, LATER_MERGE,
   *     MERGE_FORGOTTEN, NAMELESS_SUBJECT
   */
  void unmerge(Merge merge) throws DomainException {
    Optional<SubjectId> now = store().subjects().mergedInto(merge.kept());
    if (now.isPresent()) {
      throw laterMerge(store().merges().of(now.get()).getFirst());
    }
    reading.openToChange(merge.kept());
    Merge latest = store().merges().of(merge.kept()).getFirst();
    if (latest.id() != merge.id()) {
      throw laterMerge(latest);
    }
    MergeJournal journal =
        store()
            .merges()
            .journal(merge.id())
            .orElseThrow(() -> new DomainException(Problem.MERGE_FORGOTTEN));
    store().merges().unmerge(merge, journal, desk.now(), desk.userId());
    draw(merge.kept());
    draw(merge.gone());
  }

  private static DomainException laterMerge(Merge later) {
    return new DomainException(Problem.LATER_MERGE, Long.toString(later.id()));
  }

  private void draw(SubjectId id) throws DomainException {
    if (store().subjects().reindex(id, SubjectEdit.FALLBACK).displayName().isBlank()) {
      throw new DomainException(Problem.NAMELESS_SUBJECT);
    }
  }

  private Store store() throws DomainException {
    return desk.store();
  }
}
