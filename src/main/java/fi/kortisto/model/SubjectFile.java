package fi.kortisto.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the firm holds about a person: the one value of which the card, the inspection answer
 * and every export are views, so that what is shown is what is exported.
 *
 * @param parts one for each register the person is in
 * @param history the values that were replaced or taken away, newest first; on a card none, since
 *     it asks for them when they are looked at
 * @param dealings requests, disclosures, holds and restrictions
 * @param log when and for what the data has been consulted, newest first
 * @param anchor head of the access log, with the row of this very reading in it
 */
public record SubjectFile(
    Controller controller,
    Subject subject,
    List<RegisterPart> parts,
    List<Attachment> attachments,
    List<Ban> bans,
    List<PastChange> history,
    Dealings dealings,
    List<LogLine> log,
    LogAnchor anchor) {

  public SubjectFile {
    parts = List.copyOf(parts);
    attachments = List.copyOf(attachments);
    bans = List.copyOf(bans);
    history = List.copyOf(history);
    log = List.copyOf(log);
  }

  /** One of whose values none has been replaced. */
  public SubjectFile(
      Controller controller,
      Subject subject,
      List<RegisterPart> parts,
      List<Attachment> attachments,
      List<Ban> bans,
      List<LogLine> log,
      LogAnchor anchor) {
    this(controller, subject, parts, attachments, bans, List.of(), Dealings.NONE, log, anchor);
  }

  /** Whether all of it is here, and not the first page of a card. */
  public boolean isWhole() {
    return parts.stream().allMatch(RegisterPart::isWhole);
  }

  public SubjectFile withParts(List<RegisterPart> others) {
    return new SubjectFile(
        controller, subject, others, attachments, bans, history, dealings, log, anchor);
  }

  /** The same without entries, of which the counts stay. */
  public SubjectFile withoutEntries() {
    return withParts(parts.stream().map(RegisterPart::withoutEntries).toList());
  }

  public SubjectFile withHistory(List<PastChange> other) {
    return new SubjectFile(
        controller, subject, parts, attachments, bans, other, dealings, log, anchor);
  }

  public SubjectFile withAttachments(List<Attachment> others) {
    return new SubjectFile(
        controller, subject, parts, others, bans, history, dealings, log, anchor);
  }

  public SubjectFile withDealings(Dealings other) {
    return new SubjectFile(
        controller, subject, parts, attachments, bans, history, other, log, anchor);
  }

  /** The field of that code, in the first of the person's registers that has one. */
  public Optional<Field> fieldOf(String code) {
    return parts.stream().flatMap(part -> part.register().fieldOf(code).stream()).findFirst();
  }

  /** The files that are attached to an entry. */
  public List<Attachment> attachmentsOf(Entry entry) {
    return attachments.stream()
        .filter(attachment -> attachment.entry().filter(id -> id == entry.id()).isPresent())
        .toList();
  }

  public Stream<Datum> data() {
    return parts.stream().flatMap(part -> part.data().stream());
  }

  public Stream<Entry> entries() {
    return parts.stream().flatMap(part -> part.entries().stream());
  }

  /** The values of the fields that have this role, in the order of the registers. */
  public List<String> valuesOf(FieldRole role) {
    return values(data().toList(), role).toList();
  }

  /** The first postal address on file. */
  public Optional<PostalAddress> address() {
    return valuesOf(FieldRole.POST_ADDRESS).stream().findFirst().map(PostalAddress::parse);
  }

  /**
   * The name as it stands on an envelope, given name first; the list's name where nothing better is
   * known.
   */
  public String addressee() {
    return addressee(subject, data().toList());
  }

  /** As {@link #addressee()}, from the person's data alone. */
  public static String addressee(Subject subject, List<Datum> data) {
    List<String> parts =
        Stream.of(FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME)
            .flatMap(role -> values(data, role).limit(1))
            .toList();
    return parts.isEmpty()
        ? values(data, FieldRole.FULL_NAME).findFirst().orElse(subject.displayName())
        : String.join(" ", parts);
  }

  private static Stream<String> values(List<Datum> data, FieldRole role) {
    return data.stream().filter(datum -> datum.field().role() == role).map(Datum::value);
  }
}
