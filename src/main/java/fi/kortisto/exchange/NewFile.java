package fi.kortisto.exchange;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.UUID;

/**
 * A file that the user asked for. Its owner alone can read it (0600 where the system knows such
 * permissions), and under its name stands either what was there before or all of the new.
 */
public final class NewFile {

  /** What to do with a file that is there already. */
  public enum IfThere {
    REFUSE,
    REPLACE
  }

  /** Writes the content; what it throws leaves nothing behind. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException, DomainException;
  }

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path path;
  private final IfThere ifThere;

  /**
   * Nothing is written yet.
   *
   * @throws DomainException ALREADY_EXISTS when a file is there that is not to be replaced, or a
   *     folder; CANNOT_WRITE when there is no folder for it
   */
  public NewFile(Path path, IfThere ifThere) throws DomainException {
    this.path = path.toAbsolutePath();
    this.ifThere = ifThere;
    check();
    Path parent = this.path.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new DomainException(Problem.CANNOT_WRITE, path);
    }
  }

  private void check() throws DomainException {
    if (Files.exists(path) && (ifThere == IfThere.REFUSE || Files.isDirectory(path))) {
      throw new DomainException(Problem.ALREADY_EXISTS, path);
    }
  }

  /**
   * Writes the file.
   *
   * @throws DomainException CANNOT_WRITE, ALREADY_EXISTS, or what the content throws
   */
  public void write(Content content) throws DomainException {
    Path fresh = path.resolveSibling(".kortisto-" + UUID.randomUUID() + ".new");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  fresh,
                  EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  ownerOnly());
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      check();
      move(fresh);
    } catch (IOException notWritten) {
      throw new DomainException(notWritten, Problem.CANNOT_WRITE, path);
    } finally {
      discard(fresh);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException twoSteps) {
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
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
