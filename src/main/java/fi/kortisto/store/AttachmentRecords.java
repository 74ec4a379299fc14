package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.ATTACHMENT_PIECE;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.AttachmentRecord;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Files kept with persons, inside the encrypted database, in pieces. */
public final class AttachmentRecords {

  private static final int PIECE = 1 << 20;

  private final DSLContext sql;

  AttachmentRecords(DSLContext sql) {
    this.sql = sql;
  }

  public List<Attachment> of(SubjectId subject) {
    return sql.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.SUBJECT_ID.eq(subject.value()))
        .orderBy(ATTACHMENT.ID)
        .fetch(AttachmentRecords::attachment);
  }

  /** The digest by which two files are seen to be the same, in lower-case hexadecimal. */
  public String sha256(byte[] content) {
    return LogChain.sha256(content);
  }

  /** Writes a file and gives its id. */
  public long insert(
      SubjectId subject, String name, String mediaType, byte[] content, Instant at, UserId by) {
    AttachmentRecord row = sql.newRecord(ATTACHMENT);
    row.setSubjectId(subject.value());
    row.setName(name);
    row.setMediaType(mediaType);
    row.setSize((long) content.length);
    row.setSha256(LogChain.sha256(content));
    row.setAddedAt(at.toEpochMilli());
    row.setAddedBy(by.value());
    row.insert();
    for (int start = 0; start < content.length; start += PIECE) {
      sql.insertInto(ATTACHMENT_PIECE)
          .set(ATTACHMENT_PIECE.ATTACHMENT_ID, row.getId())
          .set(ATTACHMENT_PIECE.NUMBER, (long) start / PIECE)
          .set(
              ATTACHMENT_PIECE.BYTES,
              Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE)))
          .execute();
    }
    return row.getId();
  }

  /** The content of a person's attachment; empty when the person has no such one. */
  public Optional<byte[]> content(SubjectId subject, long attachment) {
    boolean theirs =
        sql.fetchExists(
            ATTACHMENT,
            ATTACHMENT.ID.eq(attachment).and(ATTACHMENT.SUBJECT_ID.eq(subject.value())));
    if (!theirs) {
      return Optional.empty();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    sql.select(ATTACHMENT_PIECE.BYTES)
        .from(ATTACHMENT_PIECE)
        .where(ATTACHMENT_PIECE.ATTACHMENT_ID.eq(attachment))
        .orderBy(ATTACHMENT_PIECE.NUMBER)
        .forEach(piece -> content.writeBytes(piece.value1()));
    return Optional.of(content.toByteArray());
  }

  private static Attachment attachment(AttachmentRecord row) {
    return new Attachment(
        row.getId(),
        row.getName(),
        row.getMediaType(),
        row.getSize(),
        row.getSha256(),
        Times.instant(row.getAddedAt()));
  }
}
