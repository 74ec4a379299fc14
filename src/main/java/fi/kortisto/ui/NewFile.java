package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that the user asked for. Under its name stands either the old content or all of the new.
 */
public final class NewFile {

  /** Writes the content; what it throws leaves nothing behind. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException, DomainException;
  }

  private NewFile() {}

  /**
   * @throws DomainException CANNOT_WRITE
   */
  public static void write(Path file, byte[] content) throws DomainException {
    write(file, out -> out.write(content));
  }

  /**
   * @throws DomainException CANNOT_WRITE, or what the content throws
   */
  public static void write(Path file, Content content) throws DomainException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  fresh,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        channel.force(true);
      }
      move(fresh, file);
    } catch (IOException notWritten) {
      throw new DomainException(notWritten, Problem.CANNOT_WRITE, file);
    } finally {
      discard(fresh);
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException twoSteps) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path fresh) throws DomainException {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException notRemoved) {
      throw new DomainException(notRemoved, Problem.CANNOT_WRITE, fresh);
    }
  }
}
