package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.REQUEST_FILE;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.RequestFile;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The files that came with requests, such as a scanned letter. */
public final class RequestFileRecords {

  private final DSLContext sql;

  RequestFileRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps a file of a request and gives its id. */
  public long add(RequestId request, String name, byte[] content, Instant at, UserId by) {
    var row = sql.newRecord(REQUEST_FILE);
    row.setRequestId(request.value());
    row.setName(name);
    row.setMediaType(MediaTypes.of(content));
    row.setSize((long) content.length);
    row.setSha256(LogChain.sha256(content));
    row.setAddedAt(at.toEpochMilli());
    row.setAddedBy(by.value());
    row.setBytes(content);
    row.insert();
    return row.getId();
  }

  public List<RequestFile> of(RequestId request) {
    return sql.select(
            REQUEST_FILE.ID,
            REQUEST_FILE.NAME,
            REQUEST_FILE.MEDIA_TYPE,
            REQUEST_FILE.SIZE,
            REQUEST_FILE.SHA256,
            REQUEST_FILE.ADDED_AT)
        .from(REQUEST_FILE)
        .where(REQUEST_FILE.REQUEST_ID.eq(request.value()))
        .orderBy(REQUEST_FILE.ID)
        .fetch(
            row ->
                new RequestFile(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    Times.instant(row.value6())));
  }

  public Optional<byte[]> bytes(RequestId request, long file) {
    return sql.select(REQUEST_FILE.BYTES)
        .from(REQUEST_FILE)
        .where(REQUEST_FILE.ID.eq(file))
        .and(REQUEST_FILE.REQUEST_ID.eq(request.value()))
        .fetchOptional(REQUEST_FILE.BYTES);
  }

  /** Takes a file away again; whether there was such a one. */
  public boolean remove(RequestId request, long file) {
    return sql.deleteFrom(REQUEST_FILE)
            .where(REQUEST_FILE.ID.eq(file))
            .and(REQUEST_FILE.REQUEST_ID.eq(request.value()))
            .execute()
        == 1;
  }
}
