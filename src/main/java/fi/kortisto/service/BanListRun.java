package fi.kortisto.service;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.ImportChange;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suppressed;
import fi.kortisto.store.Among;
import fi.kortisto.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes in a do-not-contact list. Whoever on file bears an e-mail address or a phone of the list,
 * or a name of it at its postcode, is banned: to spare one too many harms nobody.
 */
final class BanListRun implements AutoCloseable {

  private static final int CANDIDATES = 200;

  private final Store store;
  private final SubjectReading reading;
  private final Suppressions suppressions;
  private final SuppressionKeeping keeping;
  private final Suppressed ban;
  private final Instant at;
  private final long batch;
  private final ImportCount count = new ImportCount();

  BanListRun(Desk desk, BanListOrder order, LocalDate from) throws DomainException {
    this.store = desk.store();
    this.reading = new SubjectReading(desk);
    this.suppressions = new Suppressions(desk);
    this.at = desk.now();
    this.ban =
        new Suppressed(order.purpose(), order.channel(), from, order.until(), order.statedBy());
    this.batch =
        store
            .imports()
            .insert(
                ImportBatch.Kind.BANS,
                Optional.empty(),
                order.fileName(),
                order.statedBy().code(),
                from,
                at,
                desk.userId());
    this.keeping = new SuppressionKeeping(desk, ban, batch);
  }

  ImportedRow take(IncomingRow row) throws DomainException {
    ImportedRow taken =
        switch (row) {
          case IncomingRow.Unreadable unreadable ->
              ImportedRow.skipped(unreadable.row(), unreadable.reason());
          case IncomingRow.Contact contact -> take(contact);
        };
    count.add(taken);
    return taken;
  }

  private ImportedRow take(IncomingRow.Contact contact) throws DomainException {
    List<RoleValue> data = canonical(contact.values());
    List<String> texts = SuppressionTexts.of(data);
    if (texts.isEmpty()) {
      return ImportedRow.skipped(contact.row(), SkipReason.NOBODY);
    }
    keeping.keep(texts);
    List<SubjectId> met = onFile(data, texts);
    boolean banned = false;
    for (SubjectId id : met) {
      banned |= ban(id);
    }
    Fate fate = met.isEmpty() ? Fate.NEW : banned ? Fate.CHANGED : Fate.UNCHANGED;
    return new ImportedRow(
        contact.row(),
        fate,
        met.stream().findFirst(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        banned ? List.of(ban) : List.of(),
        Optional.empty());
  }

  /** The values by which somebody can be known, as they stand on file. */
  private static List<RoleValue> canonical(List<IncomingValue> values) {
    List<RoleValue> data = new ArrayList<>();
    for (IncomingValue value : values) {
      Optional<FieldType> type =
          switch (value.role()) {
            case EMAIL -> Optional.of(FieldType.EMAIL);
            case PHONE -> Optional.of(FieldType.PHONE);
            case POST_ADDRESS -> Optional.of(FieldType.ADDRESS);
            case GIVEN_NAME, FAMILY_NAME, FULL_NAME, NICKNAME -> Optional.of(FieldType.TEXT);
            default -> Optional.empty();
          };
      type.map(known -> ValueForms.parseLeniently(known, value.value()))
          .filter(text -> !text.isBlank())
          .ifPresent(text -> data.add(new RoleValue(value.role(), text)));
    }
    return data;
  }

  private List<SubjectId> onFile(List<RoleValue> data, List<String> texts) throws DomainException {
    Set<SubjectId> candidates = new LinkedHashSet<>();
    for (RoleValue value : data) {
      if (value.role() == FieldRole.EMAIL || value.role() == FieldRole.PHONE) {
        candidates.addAll(store.subjects().bearing(List.of(value), Among.ALL, CANDIDATES));
      }
    }
    candidates.addAll(namesakes(data));
    List<SubjectId> met = new ArrayList<>();
    for (SubjectId id : candidates) {
      List<RoleValue> there = reading.data(id).stream().map(RoleValue::of).toList();
      if (!Collections.disjoint(SuppressionTexts.of(there), texts)) {
        met.add(id);
      }
    }
    return met;
  }

  /**
   * Those of the name. The postcode is not looked for: an address under protection is not in the
   * index.
   */
  private List<SubjectId> namesakes(List<RoleValue> data) {
    boolean placed =
        data.stream()
            .filter(value -> value.role() == FieldRole.POST_ADDRESS)
            .anyMatch(value -> !PostalAddress.parse(value.value()).postcode().isBlank());
    List<RoleValue> names =
        data.stream().filter(value -> ContactMatch.NAMES.contains(value.role())).toList();
    return placed && !names.isEmpty()
        ? store.subjects().bearing(names, Among.ALL, CANDIDATES)
        : List.of();
  }

  private boolean ban(SubjectId id) throws DomainException {
    if (suppressions.give(id, List.of(ban), at).isEmpty()) {
      return false;
    }
    Ban given = store.bans().of(id).getFirst();
    long version = store.subjects().version(id);
    ImportChange change =
        new ImportChange(
            version, false, List.of(), List.of(), List.of(), List.of(), List.of(given.id()));
    store.imports().record(batch, id, change, version);
    return true;
  }

  ImportCounts finish() throws DomainException {
    keeping.flush();
    ImportCounts counts = count.counts(batch);
    store.imports().finish(batch, Optional.empty(), counts.ofBatch());
    return counts;
  }

  @Override
  public void close() throws DomainException {
    keeping.close();
  }
}
