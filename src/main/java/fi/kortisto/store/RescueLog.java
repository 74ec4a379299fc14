package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read of a damaged register, where its own log must not be touched any more: a line for
 * each row, with ids only, in a file beside the database. A line is on the disk when {@link
 * #append} returns.
 */
public final class RescueLog {

  public static final String NAME = "rescue.log";

  private final Path folder;
  private final Path file;

  public RescueLog(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(NAME);
  }

  /**
   * @throws DomainException READ_ONLY_FOLDER, DISK_FULL, CANNOT_WRITE
   */
  public void append(NewLogRow row) throws DomainException {
    List<String> line = new ArrayList<>();
    line.add(row.at().toString());
    line.add("user:" + row.user().map(UserId::toString).orElse("-"));
    line.add(row.action().code());
    row.register().map(RegisterId::value).ifPresent(id -> line.add("register:" + id));
    row.subject().map(SubjectId::value).ifPresent(id -> line.add("subject:" + id));
    line.addAll(row.fields());
    line.add("persons:" + row.count());
    line.add(row.done() ? "done" : "refused");
    try {
      if (!Files.exists(file)) {
        OwnerOnly.createFile(file);
        Durable.syncFolder(folder);
      }
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        ByteBuffer bytes =
            ByteBuffer.wrap((String.join(" ", line) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException failed) {
      throw FileProblem.writing(failed, file);
    }
  }
}
