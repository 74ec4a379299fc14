package fi.kortisto.store;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryCounts;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.Membership;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds the one value that is all the firm holds about a person. Every table with a person's key
 * is drawn on here; a test fails when one is forgotten.
 */
public final class SubjectFiles {

  /** How many entries of each register a card begins with. */
  public static final int CARD_ENTRIES = 20;

  private static final int LOG_LINES = 1000;
  private static final int HISTORY_ROWS = 10_000;

  private final Store store;

  SubjectFiles(Store store) {
    this.store = store;
  }

  /** How much of a person's file is read. */
  public enum Extent {
    /** All of it. */
    WHOLE,
    /** All but the older entries, of which a card asks for more as they are looked at. */
    CARD
  }

  /**
   * The person's file; empty when there is no such person.
   *
   * @param day on which bans are to stand to be counted
   */
  public Optional<SubjectFile> find(
      SubjectId id, Controller controller, List<Register> registers, LocalDate day, Extent extent) {
    return store
        .subjects()
        .find(id, day)
        .map(subject -> file(subject, controller, registers, extent));
  }

  private SubjectFile file(
      Subject subject, Controller controller, List<Register> registers, Extent extent) {
    SubjectId id = subject.id();
    return new SubjectFile(
        controller,
        subject,
        parts(id, registers, extent),
        store.readable(FilePart.ATTACHMENTS, List.of(), () -> store.attachments().of(id)),
        store.readable(FilePart.BANS, List.of(), () -> store.bans().of(id)),
        store.readable(FilePart.HISTORY, List.of(), () -> history(id, extent)),
        store.readable(FilePart.DEALINGS, Dealings.NONE, () -> dealings(id)),
        store.readable(FilePart.LOG, List.of(), () -> store.log().linesOf(id, LOG_LINES)),
        store.readable(FilePart.LOG, LogChain.NO_ANCHOR, () -> store.log().anchor()));
  }

  /** A value that was only added stands among the data. */
  private List<PastChange> history(SubjectId id, Extent extent) {
    return switch (extent) {
      case CARD -> List.of();
      case WHOLE ->
          changes(id, HISTORY_ROWS).stream().filter(change -> change.before().isPresent()).toList();
    };
  }

  /**
   * What has been changed in a person's data, one by one and by imports, the newest first, with
   * what was left when they were made one of two.
   *
   * @param rows of the log, of which each may hold several changes
   */
  public List<PastChange> changes(SubjectId id, int rows) {
    Stream<PastChange> byImports =
        store.subjects().persons(id).stream()
            .flatMap(one -> store.imports().changesOf(one).stream());
    return Stream.concat(
            Stream.of(store.log().changesOf(id, rows), store.merges().leftOf(id))
                .flatMap(List::stream),
            byImports)
        .sorted(Comparator.comparing(PastChange::at).reversed())
        .toList();
  }

  private Dealings dealings(SubjectId id) {
    return new Dealings(
        store.requests().of(id),
        store.letters().of(id),
        store.disclosures().of(id),
        store.passOns().of(id),
        store.holds().of(id),
        store.restrictions().of(id),
        store.consents().of(id),
        store.exceptions().of(id),
        store.listUses().of(id));
  }

  private List<RegisterPart> parts(SubjectId id, List<Register> registers, Extent extent) {
    Map<RegisterId, Membership> memberships =
        store.readable(FilePart.DATA, Map.of(), () -> store.subjects().memberships(id));
    Map<RegisterId, List<Datum>> data =
        store.readable(FilePart.DATA, Map.of(), () -> store.data().of(id, registers));
    Map<RegisterId, EntryCounts> counts =
        store.readable(FilePart.ENTRIES, Map.of(), () -> store.entries().counts(id));
    Map<RegisterId, List<Entry>> entries =
        store.readable(
            FilePart.ENTRIES,
            Map.of(),
            () ->
                switch (extent) {
                  case WHOLE -> store.entries().of(id);
                  case CARD -> firstPages(id, counts);
                });
    List<RegisterPart> parts = new ArrayList<>();
    for (Register register : registers) {
      Membership membership = memberships.get(register.id());
      if (membership != null) {
        parts.add(
            new RegisterPart(
                register,
                membership,
                data.getOrDefault(register.id(), List.of()),
                entries.getOrDefault(register.id(), List.of()),
                counts.getOrDefault(register.id(), EntryCounts.NONE)));
      }
    }
    return parts;
  }

  private Map<RegisterId, List<Entry>> firstPages(
      SubjectId id, Map<RegisterId, EntryCounts> counts) {
    Map<RegisterId, List<Entry>> pages = new HashMap<>();
    for (RegisterId register : counts.keySet()) {
      EntryPage first =
          store.entries().page(id, register, Optional.empty(), Optional.empty(), CARD_ENTRIES);
      pages.put(register, first.entries());
    }
    return pages;
  }
}
