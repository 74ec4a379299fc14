package fi.kortisto.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was done to make two persons one, so that it can be taken back.
 *
 * @param numbers the numbers that the data of the one who went had before, with those they have now
 * @param left the values that were not chosen
 * @param moved by table, the ids of the rows that went over
 * @param shared by table, what both had had and now stands once
 * @param ofKept in which registers the one who stayed was
 * @param ofGone the same of the other
 * @param keptProtected whether the address of the one who stayed was protected
 */
public record MergeJournal(
    Map<Integer, Integer> numbers,
    List<LeftValue> left,
    Map<String, List<Long>> moved,
    Map<String, List<Long>> shared,
    Map<RegisterId, Membership> ofKept,
    Map<RegisterId, Membership> ofGone,
    boolean keptProtected) {

  public MergeJournal {
    numbers = Map.copyOf(numbers);
    left = List.copyOf(left);
    moved = Map.copyOf(moved);
    shared = Map.copyOf(shared);
    ofKept = Map.copyOf(ofKept);
    ofGone = Map.copyOf(ofGone);
  }

  /** The same without the values of the fields of those codes. */
  public MergeJournal without(Set<String> codes) {
    return new MergeJournal(
        numbers,
        left.stream().filter(value -> !codes.contains(value.code())).toList(),
        moved,
        shared,
        ofKept,
        ofGone,
        keptProtected);
  }
}
