package fi.kortisto.service;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
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
  private final Register register;
  private final Optional<Field> photo;

  ImportedFiles(Desk desk, Register register) {
    this.desk = desk;
    this.register = register;
    this.photo = register.fieldOf(FieldRole.PHOTO);
  }

  /**
   * Adds those the person does not have yet, byte for byte.
   *
   * @param lastNumber of the person's data
   * @param recording the entry of which the sounds are, where that is clear
   * @return whether any was new
   */
  boolean add(
      SubjectId id,
      int lastNumber,
      List<IncomingFile> files,
      String source,
      Optional<Long> recording)
      throws DomainException {
    int number = lastNumber;
    boolean added = false;
    for (IncomingFile file : files) {
      if (!isThere(id, file)) {
        added = true;
        String type = MediaTypes.of(file.content());
        long attachment =
            insert(id, file, source, recording.filter(_ -> type.startsWith("audio/")));
        if (photo.isPresent() && type.startsWith("image/")) {
          number++;
          desk.store().data().put(id, datum(number, photo.get(), attachment, source));
        }
      }
    }
    return added;
  }

  private long insert(SubjectId id, IncomingFile file, String source, Optional<Long> entry)
      throws DomainException {
    NewAttachment kept =
        new NewAttachment(
            register.id(),
            entry,
            file.name(),
            new Provenance(source, Optional.of(desk.today()), suppliedByDefault()));
    try {
      return desk.store()
          .attachments()
          .insert(
              id,
              kept,
              new ByteArrayInputStream(file.content()),
              file.content().length,
              desk.now(),
              desk.userId(),
              Progress.NONE);
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }

  private boolean suppliedByDefault() {
    return photo.map(Field::suppliedByDefault).orElse(false);
  }

  private boolean isThere(SubjectId id, IncomingFile file) throws DomainException {
    List<Attachment> there = desk.store().attachments().of(id);
    String sha256 = desk.store().attachments().sha256(file.content());
    return there.stream().anyMatch(attachment -> attachment.sha256().equals(sha256));
  }

  private Datum datum(int number, Field field, long attachment, String source) {
    return new Datum(
        number,
        field,
        Long.toString(attachment),
        "",
        source,
        Optional.of(desk.today()),
        field.suppliedByDefault(),
        desk.now(),
        desk.userId());
  }
}
