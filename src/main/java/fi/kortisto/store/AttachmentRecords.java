package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ATTACHMENT;
import static fi.kortisto.store.db.Tables.ATTACHMENT_PIECE;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.AttachmentRecord;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Files kept with persons, inside the encrypted database, in pieces: neither writing nor reading
 * one holds more than a piece of it in memory.
 */
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

  /**
   * Writes a file, read from the stream to its end, and gives its id.
   *
   * @param size as far as it is known, for the progress; negative when it is not
   * @throws DomainException TOO_LARGE_FILE, CANCELLED; the transaction is to be given up then
   * @throws IOException when the stream cannot be read
   */
  public long insert(
      SubjectId subject,
      NewAttachment file,
      InputStream content,
      long size,
      Instant at,
      UserId by,
      Progress progress)
      throws DomainException, IOException {
    AttachmentRecord row = sql.newRecord(ATTACHMENT);
    row.setSubjectId(subject.value());
    row.setName(file.name());
    row.setMediaType("");
    row.setSize(0L);
    row.setSha256("");
    row.setAddedAt(at.toEpochMilli());
    row.setAddedBy(by.value());
    row.setRegisterId(file.register().value());
    row.setEntryId(file.entry().orElse(null));
    row.setSourceCode(file.provenance().sourceCode());
    row.setObtained(Times.text(file.provenance().obtained()));
    row.setSupplied(file.provenance().supplied());
    row.insert();
    MessageDigest digest = LogChain.sha256();
    long written = 0;
    for (long number = 0; ; number++) {
      byte[] piece = content.readNBytes(PIECE);
      if (number == 0) {
        row.setMediaType(MediaTypes.of(piece));
      }
      if (piece.length == 0) {
        break;
      }
      digest.update(piece);
      written += piece.length;
      checkSize(written);
      sql.insertInto(ATTACHMENT_PIECE)
          .set(ATTACHMENT_PIECE.ATTACHMENT_ID, row.getId())
          .set(ATTACHMENT_PIECE.NUMBER, number)
          .set(ATTACHMENT_PIECE.BYTES, piece)
          .execute();
      progress.at(written, size);
      if (progress.cancelled()) {
        throw new DomainException(Problem.CANCELLED);
      }
    }
    row.setSize(written);
    row.setSha256(HexFormat.of().formatHex(digest.digest()));
    row.update();
    return row.getId();
  }

  private static void checkSize(long bytes) throws DomainException {
    if (bytes > Attachment.LARGEST) {
      throw new DomainException(Problem.TOO_LARGE_FILE, Attachment.LARGEST >> 20);
    }
  }

  public Optional<Attachment> find(SubjectId subject, long attachment) {
    return sql.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.ID.eq(attachment))
        .and(ATTACHMENT.SUBJECT_ID.eq(subject.value()))
        .fetchOptional(AttachmentRecords::attachment);
  }

  /** A piece of an attachment, from 0; empty behind the last. */
  public Optional<byte[]> piece(long attachment, long number) {
    return sql.select(ATTACHMENT_PIECE.BYTES)
        .from(ATTACHMENT_PIECE)
        .where(ATTACHMENT_PIECE.ATTACHMENT_ID.eq(attachment))
        .and(ATTACHMENT_PIECE.NUMBER.eq(number))
        .fetchOptional(ATTACHMENT_PIECE.BYTES);
  }

  /** Takes a file away; its pieces go with it. */
  public void remove(long attachment) {
    sql.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(attachment)).execute();
  }

  /** The files that are attached to an entry. */
  public List<Attachment> ofEntry(long entry) {
    return sql.selectFrom(ATTACHMENT)
        .where(ATTACHMENT.ENTRY_ID.eq(entry))
        .orderBy(ATTACHMENT.ID)
        .fetch(AttachmentRecords::attachment);
  }

  private static Attachment attachment(AttachmentRecord row) {
    return new Attachment(
        row.getId(),
        row.getName(),
        row.getMediaType(),
        row.getSize(),
        row.getSha256(),
        new RegisterId(row.getRegisterId()),
        Optional.ofNullable(row.getEntryId()),
        new Provenance(
            row.getSourceCode(), Times.optionalDay(row.getObtained()), row.getSupplied()),
        Times.instant(row.getAddedAt()));
  }
}
