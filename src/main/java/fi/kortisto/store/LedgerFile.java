package fi.kortisto.store;

import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.format.LedgerJson;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerEntry;
import fi.kortisto.model.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A copy of the ledger outside the database: a line of text for each entry, sealed, appended and
 * synced. A last line that was torn by a crash is dropped when the next is written.
 */
public final class LedgerFile {

  /** In the register's folder. */
  public static final String NAME = "erasures.ledger";

  private static final String HEAD = "kortisto-ledger 1 ";
  private static final int LONGEST_HEAD = 100;

  private final Path path;
  private final String registerId;

  public LedgerFile(Path path, String registerId) {
    this.path = path;
    this.registerId = registerId;
  }

  /** The copy beside the backups of a register. */
  public static Path beside(Path backups, String registerId) {
    return backups.resolve(registerId + ".ledger");
  }

  public Path path() {
    return path;
  }

  public boolean isThere() {
    return Files.isRegularFile(path);
  }

  /**
   * What was read.
   *
   * @param unreadable lines that are not as they were written
   */
  public record Contents(List<LedgerEntry> entries, int unreadable) {}

  /**
   * Reads all lines.
   *
   * @throws DomainException NOT_THIS_LEDGER for one of another register; CANNOT_READ
   */
  public Contents read(LedgerKey key) throws DomainException {
    List<LedgerEntry> entries = new ArrayList<>();
    int unreadable = 0;
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      checkHead(lines.readLine());
      boolean torn = isTorn();
      String line = lines.readLine();
      while (line != null) {
        String next = lines.readLine();
        Optional<LedgerEntry> entry = next == null && torn ? Optional.empty() : entry(line, key);
        if (entry.isPresent()) {
          entries.add(entry.get());
        } else if (next != null || !torn) {
          unreadable++;
        }
        line = next;
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, path);
    }
    return new Contents(entries, unreadable);
  }

  private void checkHead(@org.jspecify.annotations.Nullable String line) throws DomainException {
    if (line != null && !line.equals(HEAD + registerId)) {
      throw new DomainException(Problem.NOT_THIS_LEDGER, path);
    }
  }

  private Optional<LedgerEntry> entry(String line, LedgerKey key) {
    try {
      return key.open(Base64.getDecoder().decode(line), registerId).map(LedgerJson::entry);
    } catch (IllegalArgumentException | JacksonException damaged) {
      return Optional.empty();
    }
  }

  /** How many whole lines there are. */
  public long size() throws DomainException {
    if (!isThere()) {
      return 0;
    }
    long ends = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          ends += buffer[i] == '\n' ? 1 : 0;
        }
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, path);
    }
    return Math.max(0, ends - 1);
  }

  /**
   * Adds lines to the end, all of which are on the disk when this returns.
   *
   * @throws DomainException NOT_THIS_LEDGER, DISK_FULL, READ_ONLY_FOLDER, CANNOT_WRITE
   */
  public void append(List<LedgerEntry> entries, LedgerKey key) throws DomainException {
    StringBuilder text = new StringBuilder();
    for (LedgerEntry entry : entries) {
      byte[] sealed = key.seal(LedgerJson.line(entry), registerId);
      text.append(Base64.getEncoder().encodeToString(sealed)).append('\n');
    }
    try {
      boolean fresh = !isThere();
      if (fresh) {
        OwnerOnly.createFile(path);
      }
      try (FileChannel channel =
          FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        long end = wholeEnd(channel);
        if (end == 0) {
          text.insert(0, HEAD + registerId + "\n");
        } else {
          checkHead(channel);
        }
        channel.truncate(end);
        channel.position(end);
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Path folder = path.toAbsolutePath().getParent();
      if (fresh && folder != null) {
        Durable.syncFolder(folder);
      }
    } catch (IOException failed) {
      throw FileProblem.writing(failed, path);
    }
  }

  private void checkHead(FileChannel channel) throws IOException, DomainException {
    ByteBuffer start = ByteBuffer.allocate(LONGEST_HEAD);
    channel.read(start, 0);
    String text = new String(start.array(), 0, start.position(), StandardCharsets.US_ASCII);
    checkHead(text.lines().findFirst().orElse(""));
  }

  private boolean isTorn() throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return wholeEnd(channel) != channel.size();
    }
  }

  /** Where the last whole line ends. */
  private static long wholeEnd(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
    }
    return 0;
  }
}
