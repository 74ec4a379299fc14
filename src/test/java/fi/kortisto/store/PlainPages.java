package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Every page of a register's database without its cipher, used or not, with what its write-ahead
 * log holds folded in: the bytes in which to look for what must not be there.
 */
public final class PlainPages {

  private PlainPages() {}

  /**
   * @param scratch a folder for a copy, which is deleted again
   */
  public static byte[] of(Path register, DataKey key, Path scratch)
      throws IOException, SQLException {
    Path copy = scratch.resolve("plain.db");
    Path log = scratch.resolve("plain.db-wal");
    Path source = register.resolve(RegisterFolder.DATABASE);
    Files.copy(source, copy);
    Path sourceLog = source.resolveSibling(source.getFileName() + "-wal");
    if (Files.exists(sourceLog)) {
      Files.copy(sourceLog, log);
    }
    try {
      decrypt(copy, key);
      byte[] pages = Files.readAllBytes(copy);
      if (!new String(pages, 0, 15, java.nio.charset.StandardCharsets.US_ASCII)
          .equals("SQLite format 3")) {
        throw new AssertionError("the copy is still encrypted");
      }
      return pages;
    } finally {
      Files.deleteIfExists(copy);
      Files.deleteIfExists(log);
    }
  }

  private static void decrypt(Path copy, DataKey key) throws SQLException {
    Properties options = new Properties();
    options.setProperty("cipher", "chacha20");
    options.setProperty("key", "raw:" + key.hex());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy, options);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("PRAGMA rekey = ''");
    }
  }
}
