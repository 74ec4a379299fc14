package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup under another name, opens it as a restore would, and only then gives it its name.
 *
 * <p>The files are read as they lie on the disk, so the write-ahead log must have been {@linkplain
 * Store#fold folded in} and nothing may write meanwhile. Reading the database's file beside its
 * connection drops SQLite's own claim on it; what keeps another program out is the folder's lock.
 */
public final class BackupWriter {

  /** Where in the register's folder a new backup is unpacked and opened. */
  static final String VERIFYING = "verifying";

  /** Each byte is read, written, read again and checked. */
  private static final int ROUNDS = 4;

  private final RegisterFolder folder;
  private final DataKey key;

  public BackupWriter(RegisterFolder folder, DataKey key) {
    this.folder = folder;
    this.key = key;
  }

  /**
   * Writes it.
   *
   * @param target must not exist; its folder must
   * @return its size in bytes
   * @throws DomainException ALREADY_EXISTS, BACKUP_FOLDER_AWAY, BACKUP_FOLDER_READ_ONLY,
   *     BACKUP_DISK_FULL, CANNOT_WRITE, DAMAGED_BACKUP, CANCELLED; nothing is left then
   */
  public long write(Path target, BackupHead head, Progress progress) throws DomainException {
    Path place = target.toAbsolutePath().getParent();
    if (place == null || Files.exists(target)) {
      throw new DomainException(Problem.ALREADY_EXISTS, target);
    }
    long bytes = bytes();
    BackupTrouble.checkRoom(place, bytes);
    BackupTrouble.checkRoom(folder.path(), bytes);
    Metered metered = new Metered(progress, ROUNDS * bytes);
    Path part = place.resolve(".kortisto-" + head.registerId() + ".part");
    try {
      Files.deleteIfExists(part);
      OwnerOnly.createFile(part);
      write(part, manifest(head, metered), metered);
      Durable.sync(part);
      verify(part, metered);
      Files.move(part, target);
      Durable.syncFolder(place);
      return Files.size(target);
    } catch (IOException failed) {
      throw BackupTrouble.of(failed, place, bytes);
    } finally {
      deleteIfThere(part, place);
    }
  }

  private static void deleteIfThere(Path part, Path place) throws DomainException {
    try {
      Files.deleteIfExists(part);
    } catch (IOException failed) {
      throw BackupTrouble.of(failed, place, 0);
    }
  }

  private List<Path> files() {
    return BackupFile.PARTS.stream()
        .map(folder.path()::resolve)
        .filter(Files::isRegularFile)
        .toList();
  }

  private long bytes() throws DomainException {
    long bytes = 0;
    try {
      for (Path file : files()) {
        bytes += Files.size(file);
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, folder.path());
    }
    return bytes;
  }

  /** What the parts are, and for each the checksum that a ZIP wants before the bytes. */
  private record Described(BackupManifest manifest, List<Long> checksums) {}

  private Described manifest(BackupHead head, Metered metered) throws IOException, DomainException {
    List<BackupManifest.Part> parts = new ArrayList<>();
    List<Long> checksums = new ArrayList<>();
    for (Path file : files()) {
      CheckedOutputStream sum =
          new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32());
      String digest;
      try (InputStream in = Files.newInputStream(file)) {
        digest = BackupFile.copy(in, sum, metered);
      }
      parts.add(new BackupManifest.Part(nameOf(file), Files.size(file), digest));
      checksums.add(sum.getChecksum().getValue());
    }
    return new Described(BackupManifest.of(head, parts, key), checksums);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void write(Path part, Described described, Metered metered)
      throws IOException, DomainException {
    BackupManifest manifest = described.manifest();
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
      zip.setMethod(ZipOutputStream.STORED);
      byte[] content = manifest.bytes();
      CRC32 sum = new CRC32();
      sum.update(content);
      zip.putNextEntry(entry(BackupFile.MANIFEST, content.length, sum.getValue(), manifest));
      zip.write(content);
      for (int i = 0; i < manifest.parts().size(); i++) {
        BackupManifest.Part one = manifest.parts().get(i);
        zip.putNextEntry(entry(one.name(), one.size(), described.checksums().get(i), manifest));
        try (InputStream in = Files.newInputStream(folder.path().resolve(one.name()))) {
          BackupFile.copy(in, zip, metered);
        }
        zip.closeEntry();
      }
    }
  }

  private static ZipEntry entry(String name, long size, long checksum, BackupManifest manifest) {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCompressedSize(size);
    entry.setCrc(checksum);
    manifest.head().ifPresent(head -> entry.setTime(head.created().toEpochMilli()));
    return entry;
  }

  private void verify(Path part, Metered metered) throws DomainException {
    Path scratch = folder.path().resolve(VERIFYING);
    RegisterFolder.deleteIfThere(scratch);
    try (UnpackedBackup unpacked = UnpackedBackup.of(BackupFile.open(part), scratch, metered)) {
      unpacked.folder().keyRing().verify(key);
      unpacked.openStore(key).close();
    }
  }
}
