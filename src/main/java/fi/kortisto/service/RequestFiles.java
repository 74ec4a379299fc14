package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestFile;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import java.util.List;

/** The files of requests, such as scanned letters. */
public final class RequestFiles {

  private final Desk desk;
  private final RequestReading reading;

  RequestFiles(Desk desk) {
    this.desk = desk;
    this.reading = new RequestReading(desk);
  }

  /**
   * Keeps a file with a request, such as the scanned letter.
   *
   * @throws DomainException TOO_LARGE_FILE
   */
  public RequestView add(RequestId id, String name, byte[] content) throws DomainException {
    if (content.length > RequestFile.LARGEST) {
      throw new DomainException(Problem.TOO_LARGE_FILE, RequestFile.LARGEST >> 20);
    }
    return reading.touched(
        id,
        (request, trace) -> {
          long file = desk.store().requestFiles().add(id, name, content, desk.now(), desk.userId());
          trace.fields(List.of("request-file:" + file));
        });
  }

  /** Takes a file away that was added by mistake. */
  public RequestView remove(RequestId id, long file) throws DomainException {
    return reading.touched(
        id,
        (request, trace) -> {
          trace.fields(List.of("request-file:" + file));
          if (!desk.store().requestFiles().remove(id, file)) {
            throw new DomainException(Problem.NO_SUCH_DATUM);
          }
        });
  }

  /** The bytes of a file of a request. */
  public byte[] bytes(RequestId id, long file) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.VIEW_REQUEST, id),
        Permission.READ_SUBJECTS,
        trace -> {
          reading.existing(id).subject().ifPresent(trace::of);
          trace.fields(List.of("request-file:" + file));
          return desk.store()
              .requestFiles()
              .bytes(id, file)
              .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
        });
  }
}
