package fi.kortisto.exchange;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An open file of contacts, read row by row: only the row at hand stands in memory. Not for several
 * threads at once.
 */
public final class ContactFile implements AutoCloseable {

  /** What a file of contacts may be. */
  public enum ContentType {
    VCARD("text/vcard"),
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    ContentType(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  private final Path path;
  private final ContentType contentType;
  private final CountedInput input;
  private final RowReader rows;

  ContactFile(Path path, ContentType contentType, CountedInput input, RowReader rows) {
    this.path = path;
    this.contentType = contentType;
    this.input = input;
    this.rows = rows;
  }

  public ContentType contentType() {
    return contentType;
  }

  /**
   * The next row or card, empty at the end. A card's place is its number among the cards; a row's
   * place is the one it has in a spreadsheet, the header being row 1.
   *
   * @throws DomainException CANNOT_READ when the file can be read no further, TOO_LARGE_TABLE when
   *     it swells to more than any file of contacts
   */
  public Optional<IncomingRow> next() throws DomainException {
    try {
      return rows.next();
    } catch (TooLargeTable tooLarge) {
      throw new DomainException(tooLarge, Problem.TOO_LARGE_TABLE, path);
    } catch (IOException e) {
      throw new DomainException(e, Problem.CANNOT_READ, path);
    }
  }

  /** Size of the file in bytes, or of the sheet in it that is read. */
  public long size() {
    return input.size();
  }

  /** Bytes read so far, a little ahead of the row at hand. */
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public void close() throws DomainException {
    try {
      rows.close();
      input.close();
    } catch (IOException e) {
      throw new DomainException(e, Problem.CANNOT_READ, path);
    }
  }
}
