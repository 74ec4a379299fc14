package fi.kortisto.exchange;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hands a person's data over in a file: the copy of GDPR art. 15(3), or the file of art. 20 that
 * another controller's program can read.
 */
public final class SubjectExport {

  /** The forms of file that are written here; the letter in PDF is a document of its own. */
  public enum Format {
    JSON("application/json"),
    CSV("text/csv"),
    VCF("text/vcard"),
    ZIP("application/zip");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** The ending of a file's name, without the point. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that the ending of the name asks for.
     *
     * @throws DomainException UNKNOWN_FILE_TYPE
     */
    public static Format of(Path file) throws DomainException {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      for (Format format : values()) {
        if (name.endsWith("." + format.ending())) {
          return format;
        }
      }
      String possible =
          Stream.of(values()).map(format -> "." + format.ending()).collect(Collectors.joining(" "));
      String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
      throw new DomainException(Problem.UNKNOWN_FILE_TYPE, ending, possible);
    }
  }

  /** Where the bytes of an attachment come from. */
  @FunctionalInterface
  public interface AttachmentBytes {
    InputStream open(Attachment attachment) throws IOException, DomainException;
  }

  /** One more file for the archive, such as the answer as a letter. */
  public record ExtraFile(String name, byte[] content) {}

  private final SubjectCopy copy;
  private final Language language;
  private final AttachmentBytes bytes;

  /**
   * An export of the person's file.
   *
   * @param kind for {@link ExportKind#PORTABILITY} the file is narrowed to what {@link
   *     fi.kortisto.model.Portability} covers
   * @param language of the names of fields and categories; codes and values do not depend on it
   * @throws IllegalArgumentException when the file is not whole: a copy that leaves something out
   *     is none
   */
  public SubjectExport(
      SubjectFile file, ExportKind kind, Language language, AttachmentBytes bytes) {
    if (!file.isWhole()) {
      throw new IllegalArgumentException("Only a part of the entries is here");
    }
    this.copy = SubjectCopy.of(file, kind);
    this.language = language;
    this.bytes = bytes;
  }

  /**
   * Writes the file; the stream stays open.
   *
   * @throws IOException when the stream does not take it
   * @throws DomainException from the source of the attachments
   */
  public void write(Format format, OutputStream out) throws IOException, DomainException {
    switch (format) {
      case JSON -> writeJson(out);
      case CSV -> SubjectCsv.write(copy, language, out);
      case VCF -> SubjectCard.write(copy, bytes, out);
      case ZIP -> writeArchive(out, List.of());
    }
  }

  private void writeJson(OutputStream out) throws IOException, DomainException {
    switch (copy.kind()) {
      case ACCESS -> SubjectJson.write(copy.file(), language, out);
      case PORTABILITY -> PortableJson.write(copy, language, bytes, out);
    }
  }

  /** Writes all the formats and all attachments, with further files beside them. */
  public void writeArchive(OutputStream out, List<ExtraFile> extras)
      throws IOException, DomainException {
    try (SubjectArchive archive = new SubjectArchive(out)) {
      write(archive, extras);
    }
  }

  /**
   * As {@link #writeArchive}, encrypted with the passphrase, so that it can go by e-mail.
   *
   * @param passphrase to be told by another road
   */
  public void writeSealed(OutputStream out, Passphrase passphrase, List<ExtraFile> extras)
      throws IOException, DomainException {
    try (SealedArchive archive = new SealedArchive(out, passphrase)) {
      write(archive, extras);
    }
  }

  private void write(Bundle bundle, List<ExtraFile> extras) throws IOException, DomainException {
    for (Format format : List.of(Format.JSON, Format.CSV, Format.VCF)) {
      write(format, bundle.begin("subject." + format.ending()));
    }
    for (ExtraFile extra : extras) {
      bundle.begin(extra.name()).write(extra.content());
    }
    for (Attachment attachment : copy.file().attachments()) {
      try (InputStream content = bytes.open(attachment)) {
        content.transferTo(bundle.begin(bundle.nameOf(attachment)));
      }
    }
  }
}
