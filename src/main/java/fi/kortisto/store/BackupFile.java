package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/**
 * A backup as a file: a ZIP, nothing of it compressed, of the manifest and the encrypted database,
 * the key ring and the ledger as they stood in the folder. It is hostile input until its digests
 * are seen to be right and its manifest to be signed by the data key.
 */
public final class BackupFile {

  public static final String ENDING = ".kortisto-backup";

  static final String MANIFEST = "manifest.json";

  /** What a register can have in a backup, the database first. */
  static final List<String> PARTS =
      List.of(RegisterFolder.DATABASE, KeyRingFile.NAME, LedgerFile.NAME);

  private static final int LARGEST_MANIFEST = 1 << 16;
  private static final int LARGEST_RING = 4 << 20;
  private static final int PIECE = 1 << 20;

  private final Path path;
  private final BackupManifest manifest;
  private final BackupHead head;

  private BackupFile(Path path, BackupManifest manifest, BackupHead head) {
    this.path = path;
    this.manifest = manifest;
    this.head = head;
  }

  /**
   * Reads what can be told without a password.
   *
   * @throws DomainException NO_SUCH_FILE, NOT_A_BACKUP, DAMAGED_BACKUP, NEWER_REGISTER, CANNOT_READ
   */
  public static BackupFile open(Path path) throws DomainException {
    if (!Files.isRegularFile(path)) {
      throw new DomainException(Problem.NO_SUCH_FILE, path);
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry(MANIFEST);
      if (entry == null) {
        throw new DomainException(Problem.NOT_A_BACKUP, path);
      }
      BackupManifest manifest = BackupManifest.read(content(zip, entry, LARGEST_MANIFEST));
      if (manifest.format() > BackupManifest.FORMAT || manifest.schema() > Migrations.NEWEST) {
        throw new DomainException(Problem.NEWER_REGISTER);
      }
      BackupFile file =
          new BackupFile(path, manifest, manifest.head().orElseThrow(() -> damaged(path)));
      file.checkParts(zip);
      return file;
    } catch (ZipException noZip) {
      throw new DomainException(noZip, problemOf(path), path);
    } catch (JacksonException | NullPointerException notInForm) {
      throw damaged(path);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, path);
    }
  }

  /** A ZIP whose list of files at the end is gone was cut off. */
  private static Problem problemOf(Path path) throws DomainException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K'
          ? Problem.DAMAGED_BACKUP
          : Problem.NOT_A_BACKUP;
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, path);
    }
  }

  private static byte[] content(ZipFile zip, ZipEntry entry, int most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(most);
    }
  }

  private void checkParts(ZipFile zip) throws DomainException {
    long others = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      others += entry.getName().equals(MANIFEST) ? 0 : 1;
      if (entry.getMethod() != ZipEntry.STORED) {
        throw damaged(path);
      }
    }
    if (others != manifest.parts().size()
        || manifest.part(RegisterFolder.DATABASE).isEmpty()
        || manifest.part(KeyRingFile.NAME).isEmpty()) {
      throw damaged(path);
    }
    for (BackupManifest.Part part : manifest.parts()) {
      ZipEntry entry = zip.getEntry(part.name());
      if (!PARTS.contains(part.name()) || entry == null || entry.getSize() != part.size()) {
        throw damaged(path);
      }
    }
  }

  public Path path() {
    return path;
  }

  public BackupHead head() {
    return head;
  }

  /**
   * The ring of keys by which it opens, not yet believed.
   *
   * @throws DomainException DAMAGED_BACKUP, CANNOT_READ
   */
  public KeyRing keyRing() throws DomainException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry(KeyRingFile.NAME);
      if (entry == null) {
        throw damaged(path);
      }
      return KeyRingFile.read(content(zip, entry, LARGEST_RING), path);
    } catch (ZipException damaged) {
      throw new DomainException(damaged, Problem.DAMAGED_BACKUP, path);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, path);
    }
  }

  /** Bytes of what is in it. */
  long contentSize() {
    return manifest.parts().stream().mapToLong(BackupManifest.Part::size).sum();
  }

  /** Whether whoever held that data key made it as it is. */
  boolean isSignedBy(DataKey key) {
    return manifest.isSignedBy(key);
  }

  /**
   * Unpacks it into a folder that is there, each part being what the manifest says.
   *
   * @throws DomainException DAMAGED_BACKUP, DISK_FULL, CANNOT_WRITE, CANCELLED
   */
  void unpack(Path folder, Metered metered) throws DomainException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (BackupManifest.Part part : manifest.parts()) {
        ZipEntry entry = zip.getEntry(part.name());
        if (entry == null) {
          throw damaged(path);
        }
        Path file = folder.resolve(part.name());
        OwnerOnly.createFile(file);
        try (InputStream in = zip.getInputStream(entry);
            OutputStream out = Files.newOutputStream(file)) {
          if (!copy(in, out, metered).equals(part.sha256())) {
            throw damaged(path);
          }
        }
        Durable.sync(file);
      }
    } catch (ZipException damaged) {
      throw new DomainException(damaged, Problem.DAMAGED_BACKUP, path);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  /** Copies and gives the SHA-256 of what was copied, in hexadecimal. */
  static String copy(InputStream in, OutputStream out, Metered metered)
      throws IOException, DomainException {
    MessageDigest digest = LogChain.sha256();
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      digest.update(piece, 0, read);
      out.write(piece, 0, read);
      metered.add(read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static DomainException damaged(Path path) {
    return new DomainException(Problem.DAMAGED_BACKUP, path);
  }
}
