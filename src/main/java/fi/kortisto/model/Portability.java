package fi.kortisto.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a register's data about a person is theirs to take along (GDPR art. 20(1)): what they
 * supplied or what was observed of them, where the register rests on consent or a contract.
 *
 * <p>Purposes belong to a register and not to its fields, so that one such purpose is enough for
 * all of it: in doubt for the person. What was supplied is marked ({@link Provenance#supplied()}).
 * A call, a chat and a recording count as observed of the person without the mark, as the log of a
 * service's use does (Article 29 Working Party, WP 242 rev.01, p. 10): when it was, between which
 * numbers and what was said, but neither what the firm wrote down about it nor who of the firm's
 * people answered (art. 20(4)).
 *
 * @param part of the person's file
 */
public record Portability(RegisterPart part) {

  /** Why something is not carried along. */
  public enum Barrier {
    /** The register is a client's, who decides (art. 4(7)). */
    ON_BEHALF,
    /** None of the register's purposes rests on consent or a contract. */
    OTHER_BASIS,
    /** It comes from elsewhere, or the firm made it out itself. */
    NOT_SUPPLIED
  }

  private static final Set<LegalBasis> BASES = EnumSet.of(LegalBasis.CONSENT, LegalBasis.CONTRACT);
  private static final Set<EntryKind> OBSERVED =
      EnumSet.of(EntryKind.CALL, EntryKind.CHAT, EntryKind.RECORDING);

  /** What stands against carrying anything of the register along; empty where nothing does. */
  public static Optional<Barrier> against(Register register) {
    RegisterContent content = register.content();
    if (content.role() == RegisterRole.PROCESSOR) {
      return Optional.of(Barrier.ON_BEHALF);
    }
    boolean rests =
        content.purposes().stream().anyMatch(purpose -> BASES.contains(purpose.basis()));
    return rests ? Optional.empty() : Optional.of(Barrier.OTHER_BASIS);
  }

  /** What stands against carrying the value along. */
  public Optional<Barrier> against(Datum datum) {
    return unless(datum.supplied());
  }

  /** What stands against carrying the entry along, of which {@link #carried} may leave a part. */
  public Optional<Barrier> against(Entry entry) {
    return unless(entry.supplied() || isObserved(entry));
  }

  /**
   * What stands against carrying the file along: one that is a supplied value's picture, or the
   * sound of an observed recording, goes with it.
   *
   * @param attachment one of this register's
   */
  public Optional<Barrier> against(Attachment attachment) {
    return unless(
        attachment.provenance().supplied()
            || isSuppliedPicture(attachment)
            || isObservedSound(attachment));
  }

  private Optional<Barrier> unless(boolean ofThePerson) {
    return against(part.register())
        .or(() -> ofThePerson ? Optional.empty() : Optional.of(Barrier.NOT_SUPPLIED));
  }

  private boolean isSuppliedPicture(Attachment attachment) {
    String id = Long.toString(attachment.id());
    return part.data().stream()
        .filter(datum -> datum.field().type() == FieldType.IMAGE)
        .anyMatch(datum -> datum.supplied() && datum.value().equals(id));
  }

  private boolean isObservedSound(Attachment attachment) {
    return attachment.isSound()
        && part.entries().stream()
            .filter(Portability::isObserved)
            .anyMatch(entry -> attachment.entry().filter(id -> id == entry.id()).isPresent());
  }

  private static boolean isObserved(Entry entry) {
    return OBSERVED.contains(entry.kind());
  }

  /** The values that are carried along. */
  public List<Datum> data() {
    return part.data().stream().filter(datum -> against(datum).isEmpty()).toList();
  }

  /** The entries that are carried along, of each what is. */
  public List<Entry> entries() {
    return part.entries().stream()
        .filter(entry -> against(entry).isEmpty())
        .map(Portability::carried)
        .toList();
  }

  /** A supplied entry as it is; of an observed one what was observed. */
  private static Entry carried(Entry entry) {
    if (entry.supplied()) {
      return entry;
    }
    EntryContent content = entry.content();
    Map<Particular, String> observed = new EnumMap<>(Particular.class);
    observed.putAll(content.values());
    observed.remove(Particular.ANSWERED_BY);
    return new Entry(
        entry.id(),
        new EntryContent(
            content.kind(),
            content.at(),
            content.ended(),
            "",
            observed,
            content.messages(),
            content.provenance()),
        entry.recordedAt(),
        entry.recordedBy());
  }
}
