package fi.kortisto.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that have reached the disk when they return. */
final class Durable {

  private static final boolean FOLDERS_CAN_BE_SYNCED =
      !System.getProperty("os.name").startsWith("Windows");

  private Durable() {}

  /** Puts a file in the place of another: a reader finds the old or the new one, whole. */
  static void replace(Path file, byte[] content) throws IOException {
    prepare(file, content);
    putInPlace(file);
  }

  /** Writes what is to come in the place of a file beside it, so that room is no question later. */
  static void prepare(Path file, byte[] content) throws IOException {
    Path fresh = fresh(file);
    Files.deleteIfExists(fresh);
    OwnerOnly.createFile(fresh);
    try {
      Files.write(fresh, content);
      sync(fresh);
    } catch (IOException failed) {
      Files.deleteIfExists(fresh);
      throw failed;
    }
  }

  /** Puts what was prepared in the place of the file. */
  static void putInPlace(Path file) throws IOException {
    move(fresh(file), file);
  }

  /** Forgets what was prepared. */
  static void discard(Path file) throws IOException {
    Files.deleteIfExists(fresh(file));
  }

  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Path folder = to.getParent();
    if (folder != null) {
      syncFolder(folder);
    }
  }

  private static Path fresh(Path file) {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  static void syncFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_SYNCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
