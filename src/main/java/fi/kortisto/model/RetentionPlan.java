package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What is past its storage time on a day, what will be, and what stays why: the preview of a
 * clean-up, which does exactly what is {@link #due()}.
 *
 * @param persons how many were looked at
 * @param tallies by register, category and how they fare
 * @param members the persons of each group
 * @param due the items that go now, of each person who has such, in the order of ids
 */
public record RetentionPlan(
    LocalDate day,
    long persons,
    List<RetentionTally> tallies,
    Map<RetentionGroup, SubjectIds> members,
    List<DuePerson> due) {

  public RetentionPlan {
    tallies = List.copyOf(tallies);
    members = Map.copyOf(members);
    due = List.copyOf(due);
  }

  /** The items of a person that go now. */
  public record DuePerson(SubjectId subject, List<ItemKey> items) {
    public DuePerson {
      items = List.copyOf(items);
    }
  }

  public List<RetentionTally> tallies(RetentionFilter filter) {
    return tallies.stream().filter(tally -> filter.matches(tally.group())).toList();
  }

  public long items(RetentionFilter filter) {
    return tallies(filter).stream().mapToLong(RetentionTally::items).sum();
  }

  /** How many persons have items in any of the groups. */
  public long persons(RetentionFilter filter) {
    return ids(filter).count();
  }

  /** Some of the persons who have items in any of the groups, in the order of their ids. */
  public List<SubjectId> persons(RetentionFilter filter, int offset, int limit) {
    return ids(filter).skip(offset).limit(limit).mapToObj(SubjectId::new).toList();
  }

  private LongStream ids(RetentionFilter filter) {
    return members.entrySet().stream()
        .filter(member -> filter.matches(member.getKey()))
        .flatMapToLong(member -> member.getValue().stream())
        .sorted()
        .distinct();
  }

  /** Categories that hold data and state neither a time nor a criterion. */
  public List<RetentionTally> withoutRule() {
    return tallies(RetentionFilter.staying(StayReason.NO_RULE));
  }

  public boolean isNothingDue() {
    return due.isEmpty();
  }
}
