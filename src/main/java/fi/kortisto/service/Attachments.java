package fi.kortisto.service;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files kept with persons. */
public final class Attachments {

  private final Desk desk;
  private final SubjectReading reading;

  Attachments(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Keeps a file, read from the stream to its end. All of it or, when cancelled or failed, nothing.
   *
   * @param size in bytes as far as it is known, for the progress; negative when it is not
   * @throws DomainException TOO_LARGE_FILE, CANCELLED, NO_SUCH_ENTRY, NO_SUCH_REGISTER,
   *     RESTRICTED_SUBJECT, DAY_IN_FUTURE, CANNOT_READ, DISK_FULL
   */
  public Added add(
      SubjectId subject, NewAttachment file, InputStream content, long size, Progress progress)
      throws DomainException {
    if (size > Attachment.LARGEST) {
      throw new DomainException(Problem.TOO_LARGE_FILE, Attachment.LARGEST >> 20);
    }
    Trace trace = new Trace(LogAction.ADD_FILE).of(subject).in(file.register());
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          reading.openToChange(subject);
          checkPlace(subject, file);
          long id = insert(subject, file, content, size, progress);
          given.fields(List.of("attachment:" + id)).detail("-> " + file.name());
          return new Added(reading.card(subject, given), id);
        });
  }

  /**
   * Keeps a picture and makes it the value of a field; both or neither. The field's picture before,
   * where it takes one only, is its value no longer, but stays among the files.
   *
   * @param field of type {@link FieldType#IMAGE}, in the register of the file
   * @throws DomainException NOT_A_PICTURE, NO_SUCH_DATUM when there is no such field, or as {@link
   *     #add}
   */
  public Added addPicture(
      SubjectId subject,
      FieldId field,
      NewAttachment file,
      InputStream content,
      long size,
      Progress progress)
      throws DomainException {
    Trace trace = new Trace(LogAction.ADD_FILE).of(subject).in(file.register());
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          reading.openToChange(subject);
          checkPlace(subject, file);
          Field shown = pictureField(file.register(), field);
          long id = insert(subject, file, content, size, progress);
          if (!existing(subject, id).isPicture()) {
            throw new DomainException(Problem.NOT_A_PICTURE);
          }
          List<Datum> before = reading.data(subject);
          new SubjectEdit(desk, subject, before)
              .apply(List.of(showing(shown, id, file.provenance(), before)), given);
          given.fields(List.of("attachment:" + id, shown.code()));
          return new Added(reading.card(subject, given), id);
        });
  }

  private Field pictureField(RegisterId register, FieldId wanted) throws DomainException {
    return desk.register(register).openFields().stream()
        .filter(field -> field.id().equals(wanted) && field.type() == FieldType.IMAGE)
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
  }

  private static DatumChange showing(
      Field field, long attachment, Provenance from, List<Datum> before) {
    String value = Long.toString(attachment);
    Optional<Datum> replaced =
        before.stream()
            .filter(datum -> !field.repeatable() && datum.field().id().equals(field.id()))
            .findFirst();
    return replaced.isPresent()
        ? new DatumChange.Replace(
            replaced.get().number(),
            value,
            replaced.get().label(),
            from.sourceCode(),
            from.obtained(),
            from.supplied())
        : new DatumChange.Add(
            field.id(), value, "", from.sourceCode(), from.obtained(), from.supplied());
  }

  private void checkPlace(SubjectId subject, NewAttachment file) throws DomainException {
    desk.register(file.register());
    if (file.provenance().obtained().isPresent()) {
      desk.checkHasCome(file.provenance().obtained().get());
    }
    if (desk.store().subjects().memberships(subject).get(file.register()) == null) {
      throw new DomainException(Problem.NO_SUCH_REGISTER, file.register());
    }
    if (file.entry().isPresent()
        && desk.store()
            .entries()
            .find(subject, file.entry().get())
            .filter(placed -> placed.register().equals(file.register()))
            .isEmpty()) {
      throw new DomainException(Problem.NO_SUCH_ENTRY);
    }
  }

  private long insert(
      SubjectId subject, NewAttachment file, InputStream content, long size, Progress progress)
      throws DomainException {
    try {
      return desk.store()
          .attachments()
          .insert(subject, file, content, size, desk.now(), desk.userId(), progress);
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file.name());
    }
  }

  /** Takes a file away for good. */
  public SubjectFile remove(SubjectId subject, long attachment) throws DomainException {
    Trace trace =
        new Trace(LogAction.REMOVE_FILE).of(subject).fields(List.of("attachment:" + attachment));
    return desk.act(
        trace,
        Permission.EDIT_SUBJECTS,
        given -> {
          reading.openToChange(subject);
          Attachment gone = existing(subject, attachment);
          new HeldItems(desk).remove(subject, List.of(ItemKey.of(gone)));
          desk.store().attachments().remove(attachment);
          reading.removePicture(subject, attachment);
          given.in(gone.register()).detail(gone.name() + " ->");
          return reading.card(subject, given);
        });
  }

  /**
   * The bytes of a file, a megabyte at a time. The stream reads from the data as it is read itself
   * and belongs to the session's thread.
   *
   * @param purpose as for {@link Subjects#card}
   * @throws DomainException NO_SUCH_DATUM when the person has no such attachment;
   *     RESTRICTED_NEEDS_GROUND
   */
  public InputStream open(SubjectId subject, long attachment, Purpose purpose)
      throws DomainException {
    Trace trace =
        new Trace(LogAction.VIEW)
            .of(subject)
            .fields(List.of("attachment:" + attachment))
            .because(purpose);
    desk.act(
        trace,
        Permission.READ_SUBJECTS,
        given -> {
          reading.usable(subject, given);
          return existing(subject, attachment);
        });
    return new AttachmentStream(
        number ->
            desk.store().transaction(() -> desk.store().attachments().piece(attachment, number)));
  }

  private Attachment existing(SubjectId subject, long attachment) throws DomainException {
    Attachment there =
        desk.store()
            .attachments()
            .find(subject, attachment)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
    desk.reach().check(there.register());
    return there;
  }

  /** A file that was added, and the person as they now are. */
  public record Added(SubjectFile card, long attachment) {}
}
