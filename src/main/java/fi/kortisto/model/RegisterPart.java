package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What one register holds about a person.
 *
 * @param entries the newest first; all of them, or on a card the first page
 * @param counts of all entries
 */
public record RegisterPart(
    Register register,
    Membership membership,
    List<Datum> data,
    List<Entry> entries,
    EntryCounts counts) {

  public RegisterPart {
    data = List.copyOf(data);
    entries = List.copyOf(entries);
  }

  /** With all of the entries. */
  public RegisterPart(
      Register register, Membership membership, List<Datum> data, List<Entry> entries) {
    this(register, membership, data, entries, EntryCounts.of(entries));
  }

  /** With all of the entries, of somebody whose relation goes on. */
  public RegisterPart(
      Register register, LocalDate memberSince, List<Datum> data, List<Entry> entries) {
    this(register, Membership.since(memberSince), data, entries);
  }

  public LocalDate memberSince() {
    return membership.since();
  }

  /** Whether all entries are here, and not a first page of them. */
  public boolean isWhole() {
    return entries.size() == counts.total();
  }

  public RegisterPart withData(List<Datum> other) {
    return new RegisterPart(register, membership, other, entries, counts);
  }

  /** The same with none of the entries here; the counts stay. */
  public RegisterPart withoutEntries() {
    return new RegisterPart(register, membership, data, List.of(), counts);
  }
}
