package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** What storage times hang on beside the items themselves. */
  public Relation relation() {
    return new Relation(membership.ended(), lastActivity());
  }

  /** The last day on which anything was obtained from or happened with the person. */
  public LocalDate lastActivity() {
    return Stream.of(
            Stream.of(membership.since()),
            membership.pastActivity().stream(),
            data.stream().flatMap(datum -> datum.obtained().stream()),
            entries.stream().map(entry -> entry.at().toLocalDate()))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The date from which the value is no longer kept; empty where none is fixed (art. 15(1)(d)). */
  public Optional<LocalDate> storageEnd(Datum datum) {
    return register.categoryOf(datum.field()).storage().endOf(datum.day(), relation());
  }

  /** The date from which the entry is no longer kept; empty where none is fixed. */
  public Optional<LocalDate> storageEnd(Entry entry) {
    return register
        .content()
        .categoryOf(entry.kind())
        .flatMap(category -> category.storage().endOf(entry.at().toLocalDate(), relation()));
  }

  /** The date from which a file goes with its entry or with the value whose picture it is. */
  public Optional<LocalDate> storageEnd(Attachment attachment) {
    String id = Long.toString(attachment.id());
    Optional<LocalDate> withEntry =
        entries.stream()
            .filter(entry -> attachment.entry().filter(own -> own == entry.id()).isPresent())
            .findFirst()
            .flatMap(this::storageEnd);
    return withEntry.or(
        () ->
            data.stream()
                .filter(datum -> datum.field().type() == FieldType.IMAGE)
                .filter(datum -> datum.value().equals(id))
                .findFirst()
                .flatMap(this::storageEnd));
  }
}
