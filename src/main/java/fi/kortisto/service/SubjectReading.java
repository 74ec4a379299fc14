package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;

/** Reads a person inside a transaction, with the row of the log already in what is read. */
final class SubjectReading {

  private final Desk desk;

  SubjectReading(Desk desk) {
    this.desk = desk;
  }

  SubjectFile file(SubjectId id, Trace trace) throws DomainException {
    existing(id);
    desk.append(trace);
    SubjectFile whole =
        desk.store()
            .files()
            .find(id, desk.controller(), desk.registers(), desk.today())
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_SUBJECT, id));
    return maySeeAddress(whole.subject(), trace) ? whole : withoutAddress(whole);
  }

  Subject existing(SubjectId id) throws DomainException {
    return desk.store()
        .subjects()
        .find(id, desk.today())
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_SUBJECT, id));
  }

  List<Datum> data(SubjectId id) throws DomainException {
    return desk.store().data().of(id, desk.registers()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Only a look for a stated reason shows it: an export or a letter would carry it outside. */
  private boolean maySeeAddress(Subject subject, Trace trace) {
    return !subject.protectedAddress()
        || (desk.user().may(Permission.SEE_PROTECTED_ADDRESS)
            && trace.action() == LogAction.VIEW
            && !trace.purpose().isBlank());
  }

  private static SubjectFile withoutAddress(SubjectFile file) {
    List<RegisterPart> parts =
        file.parts().stream()
            .map(
                part ->
                    new RegisterPart(
                        part.register(),
                        part.memberSince(),
                        part.data().stream().map(SubjectReading::hidden).toList(),
                        part.entries()))
            .toList();
    return new SubjectFile(
        file.controller(),
        file.subject(),
        parts,
        file.attachments(),
        file.bans(),
        file.log(),
        file.anchor());
  }

  private static Datum hidden(Datum datum) {
    return datum.field().role() != FieldRole.POST_ADDRESS
        ? datum
        : new Datum(
            datum.number(),
            datum.field(),
            "",
            datum.label(),
            datum.sourceCode(),
            datum.obtained(),
            datum.supplied(),
            datum.recordedAt(),
            datum.recordedBy());
  }
}
