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
    LocalDate memberSince,
    List<Datum> data,
    List<Entry> entries,
    EntryCounts counts) {

  public RegisterPart {
    data = List.copyOf(data);
    entries = List.copyOf(entries);
  }

  /** With all of the entries. */
  public RegisterPart(
      Register register, LocalDate memberSince, List<Datum> data, List<Entry> entries) {
    this(register, memberSince, data, entries, EntryCounts.of(entries));
  }

  /** Whether all entries are here, and not a first page of them. */
  public boolean isWhole() {
    return entries.size() == counts.total();
  }

  public RegisterPart withData(List<Datum> other) {
    return new RegisterPart(register, memberSince, other, entries, counts);
  }

  /** The same with none of the entries here; the counts stay. */
  public RegisterPart withoutEntries() {
    return new RegisterPart(register, memberSince, data, List.of(), counts);
  }

  /** The last day on which anything was obtained from or happened with the person. */
  public LocalDate lastActivity() {
    return Stream.concat(
            data.stream().flatMap(datum -> datum.obtained().stream()),
            entries.stream().map(entry -> entry.at().toLocalDate()))
        .max(Comparator.naturalOrder())
        .filter(day -> day.isAfter(memberSince))
        .orElse(memberSince);
  }

  /** The date from which the value is no longer kept; empty where none is fixed (art. 15(1)(d)). */
  public Optional<LocalDate> storageEnd(Datum datum) {
    return register.categoryOf(datum.field()).storage().endOf(datum.day(), lastActivity());
  }

  /** The date from which the entry is no longer kept; empty where none is fixed. */
  public Optional<LocalDate> storageEnd(Entry entry) {
    return register
        .content()
        .categoryOf(entry.kind())
        .flatMap(category -> category.storage().endOf(entry.at().toLocalDate(), lastActivity()));
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
