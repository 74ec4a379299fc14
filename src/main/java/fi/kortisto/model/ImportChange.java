package fi.kortisto.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an import did to a person who was there before, as far as it takes to undo it.
 *
 * @param version of the person before
 * @param joined whether the person came newly into the register
 * @param added numbers of data
 * @param entries ids of entries that were added
 * @param files ids of attachments that were added
 * @param bans ids of bans that were added
 */
public record ImportChange(
    long version,
    boolean joined,
    List<Integer> added,
    List<Replaced> replaced,
    List<Long> entries,
    List<Long> files,
    List<Long> bans) {

  public ImportChange {
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    entries = List.copyOf(entries);
    files = List.copyOf(files);
    bans = List.copyOf(bans);
  }

  /** A datum that stood there before, whole, and what stands in its place. */
  public record Replaced(
      int number, String field, PastValue before, Instant at, UserId by, PastValue after) {}

  /** One of which nothing is left to be undone, since it was erased. */
  public static ImportChange nothing(long version) {
    return new ImportChange(version, false, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** This, and then a further row of the same file about the same person. */
  public ImportChange then(ImportChange later) {
    List<Replaced> all = new ArrayList<>(replaced);
    later.replaced().stream()
        .filter(change -> !added.contains(change.number()) && number(change.number()).isEmpty())
        .forEach(all::add);
    return new ImportChange(
        version,
        joined || later.joined(),
        joint(added, later.added()),
        all,
        joint(entries, later.entries()),
        joint(files, later.files()),
        joint(bans, later.bans()));
  }

  private Optional<Replaced> number(int number) {
    return replaced.stream().filter(change -> change.number() == number).findFirst();
  }

  private static <T> List<T> joint(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** Whether the data in the person's fields and registers is as it was. */
  public boolean leavesData() {
    return !joined && added.isEmpty() && replaced.isEmpty();
  }

  /** The same without the values of a field, which was erased. */
  public ImportChange without(String field) {
    return new ImportChange(
        version,
        joined,
        added,
        replaced.stream().filter(change -> !change.field().equals(field)).toList(),
        entries,
        files,
        bans);
  }

  /** What of it belongs to the history of the person's data. */
  public List<PastChange> history(Instant when, String login) {
    return replaced.stream()
        .map(
            change ->
                new PastChange(
                    when,
                    login,
                    LogAction.IMPORT,
                    change.field(),
                    Optional.of(change.before()),
                    Optional.of(change.after())))
        .toList();
  }
}
