package fi.kortisto.exchange;

import fi.kortisto.model.Attachment;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose names are safe to unpack anywhere. */
final class SubjectArchive implements Bundle {

  private final ZipOutputStream zip;

  SubjectArchive(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** {@code attachments/17-photo.jpg}; the id keeps equal names apart. */
  @Override
  public String nameOf(Attachment attachment) {
    String name = attachment.name().replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
    String tail = name.length() > 120 ? name.substring(name.length() - 120) : name;
    return "attachments/" + attachment.id() + "-" + tail;
  }

  @Override
  public OutputStream begin(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        zip.write(bytes, offset, length);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
