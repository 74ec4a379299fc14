package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The claim of one running program on a folder; the system drops it when the program dies. */
final class FolderLock implements AutoCloseable {

  private static final String NAME = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Claims the folder at once or not at all.
   *
   * @throws DomainException ALREADY_OPEN, READ_ONLY_FOLDER
   */
  static FolderLock take(Path folder) throws DomainException {
    try {
      Path file = folder.resolve(NAME);
      createIfMissing(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new DomainException(Problem.ALREADY_OPEN, folder);
      }
      return new FolderLock(channel);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  private static void createIfMissing(Path file) throws IOException {
    if (!Files.exists(file)) {
      try {
        OwnerOnly.createFile(file);
      } catch (FileAlreadyExistsException madeMeanwhile) {
        return;
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProgram) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
