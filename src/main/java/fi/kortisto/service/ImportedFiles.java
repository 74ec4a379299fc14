package fi.kortisto.service;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.PreparedRow.FieldValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the files that came inside imported contacts: a picture as the person's photo, a sound with
 * the recording.
 */
final class ImportedFiles {

  private final Desk desk;
  private final Intake intake;
  private final Register register;
  private final Optional<Field> photo;

  ImportedFiles(Desk desk, Intake intake) {
    this.desk = desk;
    this.intake = intake;
    this.register = intake.register();
    this.photo = register.fieldOf(FieldRole.PHOTO);
  }

  /**
   * Adds those the person does not have yet, byte for byte; sounds go with the recording where it
   * is clear which.
   *
   * @param lastNumber of the person's data
   */
  void add(PersonIntake person, List<IncomingFile> files, int lastNumber) throws DomainException {
    int number = lastNumber;
    for (IncomingFile file : files) {
      if (!isThere(person.id(), file)) {
        String type = MediaTypes.of(file.content());
        long attachment =
            insert(person.id(), file, person.oneRecording().filter(_ -> type.startsWith("audio/")));
        person.noteFile(attachment);
        if (photo.isPresent() && type.startsWith("image/")) {
          number++;
          FieldValue value = new FieldValue(photo.get(), "", Long.toString(attachment));
          desk.store().data().put(person.id(), intake.datum(number, value));
          person.noteAdded(number);
        }
      }
    }
  }

  private long insert(SubjectId id, IncomingFile file, Optional<Long> entry)
      throws DomainException {
    NewAttachment kept =
        new NewAttachment(
            register.id(),
            entry,
            file.name(),
            new Provenance(intake.source(), Optional.of(intake.obtained()), isSupplied()));
    try {
      return desk.store()
          .attachments()
          .insert(
              id,
              kept,
              new ByteArrayInputStream(file.content()),
              file.content().length,
              intake.at(),
              intake.by(),
              Progress.NONE);
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private boolean isSupplied() {
    return photo.filter(intake::isSupplied).isPresent();
  }

  private boolean isThere(SubjectId id, IncomingFile file) throws DomainException {
    List<Attachment> there = desk.store().attachments().of(id);
    String sha256 = desk.store().attachments().sha256(file.content());
    return there.stream().anyMatch(attachment -> attachment.sha256().equals(sha256));
  }
}
