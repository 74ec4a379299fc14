package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.model.DomainException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A copy of a damaged database in a folder of its owner's, where SQLite may do to it what it likes:
 * the original is never opened. The copy stays encrypted, and goes when the store is closed.
 */
final class RescueCopy {

  private static final int BUFFER = 1 << 20;

  /** A file of which less than this part is left is given up. */
  private static final int MOST_OF_LOST_LENGTH = 32;

  private final Path workshop;

  private RescueCopy(Path workshop) {
    this.workshop = workshop;
  }

  /**
   * @param header what the key ring says the file begins with, whatever it begins with now
   * @throws DomainException DAMAGED_DATABASE when not even the beginning can be read; DISK_FULL
   */
  static Store open(Path database, String header, DataKey key) throws DomainException {
    Path workshop;
    try {
      workshop = Files.createTempDirectory("kortisto-rescue-");
    } catch (IOException failed) {
      throw FileProblem.writing(failed, Path.of(System.getProperty("java.io.tmpdir")));
    }
    RescueCopy copy = new RescueCopy(workshop);
    try {
      Path file = copy.take(database, header);
      return StoreOpening.openToRescue(file, connect(file, key), copy::delete);
    } catch (DomainException failed) {
      try {
        copy.delete();
      } catch (DomainException further) {
        failed.addSuppressed(further);
      }
      throw failed;
    }
  }

  /**
   * A file that was cut off says that it is longer than it is. Empty pages behind it take no room,
   * and each is found to be none when it is read.
   */
  private static Connection connect(Path file, DataKey key) throws DomainException {
    for (int times = 1; ; times *= 2) {
      try {
        return SqliteFile.openToRescue(file, key);
      } catch (DomainException damaged) {
        if (times == MOST_OF_LOST_LENGTH) {
          throw damaged;
        }
      }
      try (RandomAccessFile longer = new RandomAccessFile(file.toFile(), "rw")) {
        longer.setLength(longer.length() * 2);
      } catch (IOException failed) {
        throw FileProblem.writing(failed, file);
      }
    }
  }

  private Path take(Path database, String header) throws DomainException {
    Path file = workshop.resolve(RegisterFolder.DATABASE);
    try {
      copy(database, file);
      mend(file, header);
      Path log = database.resolveSibling(database.getFileName() + "-wal");
      if (Files.exists(log)) {
        copy(log, file.resolveSibling(file.getFileName() + "-wal"));
      }
      return file;
    } catch (IOException failed) {
      throw FileProblem.writing(failed, workshop);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    OwnerOnly.createFile(to);
    try (var in = Files.newInputStream(from);
        var out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[BUFFER];
      int read;
      while ((read = in.read(buffer)) >= 0) {
        out.write(buffer, 0, read);
      }
    }
  }

  /** The beginning as it was, and a last page that was cut in two filled up to be a page. */
  private static void mend(Path file, String header) throws IOException {
    try (RandomAccessFile copy = new RandomAccessFile(file.toFile(), "rw")) {
      copy.write(HexFormat.of().parseHex(header));
      long over = copy.length() % SqliteFile.PAGE_SIZE;
      if (over > 0) {
        copy.setLength(copy.length() + SqliteFile.PAGE_SIZE - over);
      }
    }
  }

  private void delete() throws DomainException {
    try (Stream<Path> files = Files.list(workshop)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(workshop);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, workshop);
    }
  }
}
