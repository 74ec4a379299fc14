package fi.kortisto.exchange;

import fi.kortisto.model.FilePart;
import fi.kortisto.model.Language;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All persons who could be read from a damaged register, in one ZIP: {@code subjects/<id>.json} as
 * an export to JSON has it, and {@code not-read.csv} with the ids of those who could not be read,
 * or not wholly, and what of them is missing. The files kept about a person are named, not held.
 */
public final class RescueArchive implements AutoCloseable {

  /** The list of what is missing. */
  public static final String NOT_READ = "not-read.csv";

  private final ZipOutputStream zip;
  private final Language language;
  private final List<String> notRead = new ArrayList<>();

  /** The stream stays open when this is closed. */
  public RescueArchive(OutputStream out, Language language) {
    this.zip = new ZipOutputStream(out);
    this.language = language;
    this.notRead.add("id;missing");
  }

  /**
   * @param unread what of the person is missing
   */
  public void add(SubjectFile file, Set<FilePart> unread) throws IOException {
    SubjectId id = file.subject().id();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    SubjectJson.write(file, language, json);
    put("subjects/" + id + ".json", json.toByteArray());
    unread.stream().sorted().forEach(part -> note(id, part));
  }

  /** Notes persons of whom only the id is known. */
  public void addUnreadable(List<SubjectId> ids) {
    ids.forEach(id -> note(id, FilePart.WHOLE));
  }

  private void note(SubjectId id, FilePart part) {
    notRead.add(id + ";" + part.name().toLowerCase(Locale.ROOT));
  }

  private void put(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    put(NOT_READ, (String.join("\r\n", notRead) + "\r\n").getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }
}
