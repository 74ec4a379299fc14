package fi.kortisto.service;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.Store;
import fi.kortisto.store.SubjectFiles.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads a person inside a transaction, with the row of the log already in what is read. */
final class SubjectReading {

  private final Desk desk;
  private final SubjectHistory history;

  SubjectReading(Desk desk) {
    this.desk = desk;
    this.history = new SubjectHistory(desk);
  }

  /**
   * All of it, to be handed on.
   *
   * @throws DomainException NO_SUCH_SUBJECT, RESTRICTED_NEEDS_GROUND
   */
  SubjectFile whole(SubjectId id, Trace trace) throws DomainException {
    usable(id, trace);
    return file(id, trace, Extent.WHOLE);
  }

  /**
   * A person whose data may be used for the purpose of the trace (GDPR art. 18(2)).
   *
   * @throws DomainException NO_SUCH_SUBJECT, RESTRICTED_NEEDS_GROUND
   */
  Subject usable(SubjectId id, Trace trace) throws DomainException {
    Subject subject = existing(id);
    if (subject.restricted() && !trace.purpose().opensRestricted()) {
      throw new DomainException(Problem.RESTRICTED_NEEDS_GROUND);
    }
    return subject;
  }

  /** To be looked at: the first entries only, sensitive values hidden. */
  SubjectFile card(SubjectId id, Trace trace) throws DomainException {
    return toSee(mapped(file(id, trace, Extent.CARD), SubjectReading::withoutSecret), trace);
  }

  /** Restricted data is stored only: without a ground its values do not show. */
  private static SubjectFile toSee(SubjectFile file, Trace trace) {
    if (!file.subject().restricted() || trace.purpose().opensRestricted()) {
      return file;
    }
    return mapped(file, datum -> datum.withValue(""))
        .withoutEntries()
        .withAttachments(List.of())
        .withHistory(List.of());
  }

  /** All of it, to be looked at: sensitive values hidden. */
  SubjectFile wholeToSee(SubjectId id, Trace trace) throws DomainException {
    SubjectFile whole = mapped(file(id, trace, Extent.WHOLE), SubjectReading::withoutSecret);
    return toSee(whole.withHistory(history.toSee(whole.subject(), whole.history())), trace);
  }

  private SubjectFile file(SubjectId id, Trace trace, Extent extent) throws DomainException {
    existing(id);
    trace.because(desk.purpose(id, trace.purpose()));
    checkPurpose(id, trace);
    desk.append(trace);
    SubjectFile held =
        desk.reach()
            .within(
                desk.store()
                    .files()
                    .find(id, desk.controller(), desk.registers(), desk.today(), extent)
                    .orElseThrow(() -> new DomainException(Problem.NO_SUCH_SUBJECT, id)));
    return maySeeAddress(held.subject(), trace)
        ? held
        : mapped(held, SubjectReading::withoutAddress)
            .withHistory(history.withoutAddresses(held.history()));
  }

  /** Whoever only looks says for what, where a register of the person demands it. */
  private void checkPurpose(SubjectId id, Trace trace) throws DomainException {
    if (trace.action() != LogAction.VIEW || !trace.purpose().isBlank()) {
      return;
    }
    Set<RegisterId> in = desk.store().subjects().memberships(id).keySet();
    for (Register register : desk.reach().registers()) {
      if (register.content().access().purpose() && in.contains(register.id())) {
        throw new DomainException(Problem.PURPOSE_ASKED, register.name());
      }
    }
  }

  /** Whatever of a person can be read in a damaged register; empty when not even the name can. */
  Optional<SubjectFile> rescued(SubjectId id) throws DomainException {
    Store store = desk.store();
    return store
        .readable(
            FilePart.WHOLE,
            Optional.<SubjectFile>empty(),
            () ->
                store
                    .files()
                    .find(id, desk.controller(), desk.registers(), desk.today(), Extent.WHOLE))
        .map(
            file ->
                !file.subject().protectedAddress()
                        || desk.user().may(Permission.SEE_PROTECTED_ADDRESS)
                    ? file
                    : mapped(file, SubjectReading::withoutAddress)
                        .withHistory(history.withoutAddresses(file.history())));
  }

  Optional<Subject> rescuedName(SubjectId id) throws DomainException {
    Store store = desk.store();
    return store.readable(
        FilePart.WHOLE, Optional.empty(), () -> store.subjects().find(id, desk.today()));
  }

  /**
   * A person who is on file.
   *
   * @throws DomainException NO_SUCH_SUBJECT, or MERGED_SUBJECT with the id under which the person
   *     now is; OUT_OF_REACH
   */
  Subject existing(SubjectId id) throws DomainException {
    Optional<Subject> there = desk.store().subjects().find(id, desk.today());
    Subject subject = there.isPresent() ? there.get() : missing(id);
    desk.reach().check(id);
    return subject;
  }

  private Subject missing(SubjectId id) throws DomainException {
    Optional<SubjectId> now = desk.store().subjects().mergedInto(id);
    if (now.isPresent() && desk.store().subjects().find(now.get(), desk.today()).isPresent()) {
      throw new DomainException(Problem.MERGED_SUBJECT, now.get());
    }
    throw new DomainException(Problem.NO_SUCH_SUBJECT, id);
  }

  /**
   * A person whose data may be changed.
   *
   * @throws DomainException NO_SUCH_SUBJECT, RESTRICTED_SUBJECT
   */
  Subject openToChange(SubjectId id) throws DomainException {
    Subject subject = existing(id);
    if (subject.restricted()) {
      throw new DomainException(Problem.RESTRICTED_SUBJECT);
    }
    return subject;
  }

  /** Who the person is on an envelope, with the address on file, protected or not. */
  Correspondent correspondent(Subject subject) throws DomainException {
    List<Datum> data = data(subject.id());
    return new Correspondent(
        SubjectFile.addressee(subject, data),
        first(data, FieldRole.POST_ADDRESS).map(PostalAddress::parse).orElse(PostalAddress.EMPTY),
        first(data, FieldRole.EMAIL).orElse(""));
  }

  private static Optional<String> first(List<Datum> data, FieldRole role) {
    return data.stream()
        .filter(datum -> datum.field().role() == role)
        .map(Datum::value)
        .findFirst();
  }

  List<Datum> data(SubjectId id) throws DomainException {
    Set<RegisterId> own = desk.reach().ids();
    return desk.store().data().of(id, desk.registers()).entrySet().stream()
        .filter(part -> own.contains(part.getKey()))
        .flatMap(part -> part.getValue().stream())
        .toList();
  }

  /** Takes away the datum that shows a picture which is no longer kept. */
  void removePicture(SubjectId id, long attachment) throws DomainException {
    for (Datum datum : data(id)) {
      if (datum.field().type() == FieldType.IMAGE
          && datum.value().equals(Long.toString(attachment))) {
        desk.store().data().remove(id, datum.number());
      }
    }
  }

  /** Only a look for a stated reason shows it: an export or a letter would carry it outside. */
  private boolean maySeeAddress(Subject subject, Trace trace) {
    return !subject.protectedAddress()
        || (desk.user().may(Permission.SEE_PROTECTED_ADDRESS)
            && trace.action() == LogAction.VIEW
            && !trace.purpose().words().isBlank());
  }

  private static SubjectFile mapped(SubjectFile file, UnaryOperator<Datum> change) {
    return file.withParts(
        file.parts().stream()
            .map(part -> part.withData(part.data().stream().map(change).toList()))
            .toList());
  }

  private static Datum withoutAddress(Datum datum) {
    return datum.field().role() == FieldRole.POST_ADDRESS ? datum.withValue("") : datum;
  }

  private static Datum withoutSecret(Datum datum) {
    return datum.field().sensitive() ? datum.withValue("") : datum;
  }
}
