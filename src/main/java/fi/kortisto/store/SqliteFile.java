package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.sqlite.SQLiteErrorCode;

/**
 * The encrypted database file as SQLite knows it: how it is opened, checked, rewritten and closed.
 *
 * <p>Everything that the driver would do in clear by default is done here in the one way that was
 * measured to be encrypted; see the package's notes.
 */
final class SqliteFile {

  /** Bytes at the start of the file that the page cipher neither hides nor authenticates. */
  static final int HEADER_BYTES = 16;

  static final int PAGE_SIZE = 4096;

  private static final int REWRITE_STEPS = 3;

  private static final byte[] PLAINTEXT_HEADER =
      "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** "Kort" in ASCII, in the file's own header. */
  private static final int APPLICATION_ID = 0x4b6f7274;

  private static final List<String> PRAGMAS =
      List.of(
          "foreign_keys = ON",
          "trusted_schema = OFF",
          "cell_size_check = ON",
          "secure_delete = ON",
          "recursive_triggers = ON",
          "mmap_size = 0",
          "temp_store = 2",
          "synchronous = FULL");

  /** Pages kept in memory, outside the Java heap, in KiB: for daily work and for an import. */
  static final int USUAL_CACHE = 64 << 10;

  static final int LARGE_CACHE = 512 << 10;

  private SqliteFile() {}

  /** A new, empty, encrypted file with the permissions of its folder's owner alone. */
  static Connection create(Path file, DataKey key) throws DomainException {
    try {
      OwnerOnly.createFile(file);
      Connection connection = connect(file, key);
      pragma(connection, "page_size = " + PAGE_SIZE);
      pragma(connection, "auto_vacuum = INCREMENTAL");
      pragma(connection, "application_id = " + APPLICATION_ID);
      prepare(connection);
      return connection;
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, file);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /**
   * Opens the file or refuses it; writes nothing into one that is not ours.
   *
   * @throws DomainException NOT_ENCRYPTED, TRUNCATED or DAMAGED_DATABASE
   */
  static Connection open(Path file, DataKey key) throws DomainException {
    checkOutside(file);
    try {
      Connection connection = connect(file, key);
      try {
        if (number(connection, "application_id") != APPLICATION_ID) {
          throw new DomainException(Problem.NOT_A_REGISTER, file);
        }
        prepare(connection);
        return connection;
      } catch (SQLException | DomainException failed) {
        connection.close();
        throw failed;
      }
    } catch (SQLException failed) {
      throw damaged(failed, file);
    }
  }

  /**
   * Opens a copy of a damaged file, unchecked. A file that is shorter than it says it is does not
   * open.
   */
  static Connection openToRescue(Path copy, DataKey key) throws DomainException {
    try {
      Connection connection = connect(copy, key);
      try {
        if (number(connection, "application_id") != APPLICATION_ID) {
          throw new DomainException(Problem.DAMAGED_DATABASE, copy);
        }
        prepare(connection);
        return connection;
      } catch (SQLException | DomainException failed) {
        connection.close();
        throw failed;
      }
    } catch (SQLException failed) {
      throw damaged(failed, copy);
    }
  }

  /** From here on nothing is written. */
  static void readOnly(Connection connection) throws SQLException {
    pragma(connection, "query_only = ON");
  }

  /** Makes sure that the file is no database that anybody can read. */
  static void checkNotPlain(Path file) throws DomainException {
    try {
      if (Arrays.equals(start(file), PLAINTEXT_HEADER)) {
        throw new DomainException(Problem.NOT_ENCRYPTED, file);
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, file);
    }
  }

  /** What can be told of the file without its key. */
  static void checkOutside(Path file) throws DomainException {
    checkNotPlain(file);
    try {
      long size = Files.size(file);
      if (size == 0 || (size % PAGE_SIZE != 0 && !hasLog(file))) {
        throw new DomainException(Problem.TRUNCATED, file);
      }
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, file);
    }
  }

  /** A page that was cut off while the log was being folded in is still whole in the log. */
  private static boolean hasLog(Path file) throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && Files.size(log) > 0;
  }

  /** The unauthenticated start of the file, in hexadecimal; the key ring vouches for it. */
  static String header(Path file) throws DomainException {
    try {
      return HexFormat.of().formatHex(start(file));
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, file);
    }
  }

  /**
   * Reads every page in use; each carries its own authentication code.
   *
   * @param thorough also compares indexes with their tables
   */
  static void check(Connection connection, Path file, boolean thorough) throws DomainException {
    try {
      boolean alone = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery(
                  "PRAGMA " + (thorough ? "integrity_check(1)" : "quick_check(1)"))) {
        if (!result.next() || !"ok".equals(result.getString(1))) {
          throw new DomainException(Problem.DAMAGED_DATABASE, file);
        }
        vouch(connection);
      } finally {
        if (alone) {
          takeBack(connection);
          connection.setAutoCommit(true);
        }
      }
    } catch (SQLException failed) {
      throw damaged(failed, file);
    }
  }

  /**
   * Fails when a page read since the transaction began was not authentic. The cipher hands such a
   * page out all the same; only what is read after it fails, until the transaction ends. So nothing
   * may leave a transaction before this has been asked.
   */
  static void vouch(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet any = statement.executeQuery("SELECT 1 FROM sqlite_schema LIMIT 1")) {
      any.next();
    }
  }

  /**
   * Takes back what was done since the last commit. After some failures, a full disk or a page that
   * cannot be read, SQLite has done so itself; the driver then begins no transaction anew.
   */
  static void takeBack(Connection connection) throws SQLException {
    try {
      connection.rollback();
    } catch (SQLException failed) {
      if (failed.getErrorCode() != SQLiteErrorCode.SQLITE_ERROR.code) {
        throw failed;
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN");
      }
    }
  }

  /**
   * Writes the data anew into a file of its own under another key; the source is untouched. It is
   * checked first: a page that is not authentic must not become so under the new key.
   */
  static void rewrite(
      Connection source, Path target, DataKey newKey, DataKey oldKey, Progress progress)
      throws DomainException {
    try {
      step(progress, 0);
      vacuumInto(source, target);
      step(progress, 1);
      try (Connection copy = connect(target, oldKey)) {
        pragma(copy, "journal_mode = DELETE");
        pragma(copy, "rekey = 'raw:" + newKey.hex() + "'");
      }
      step(progress, 2);
      checkRewritten(target, newKey);
      step(progress, REWRITE_STEPS);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, target);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /** The new file is encrypted as the source is. */
  private static void vacuumInto(Connection source, Path target)
      throws IOException, SQLException, DomainException {
    check(source, target, true);
    source.rollback();
    OwnerOnly.createFile(target);
    source.setAutoCommit(true);
    try (var statement = source.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toAbsolutePath().toString());
      statement.execute();
    } finally {
      source.setAutoCommit(false);
    }
  }

  private static void checkRewritten(Path target, DataKey key)
      throws SQLException, DomainException {
    checkOutside(target);
    try (Connection copy = connect(target, key)) {
      check(copy, target, true);
    }
  }

  /** Folds the write-ahead log into the file, which goes on being open. */
  static void fold(Connection connection) throws DomainException {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
      try {
        if (number(connection, "wal_checkpoint(TRUNCATE)") != 0) {
          throw new DomainException(Problem.ALREADY_OPEN);
        }
      } finally {
        connection.setAutoCommit(false);
      }
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  private static void step(Progress progress, int done) throws DomainException {
    progress.at(done, REWRITE_STEPS);
    if (progress.cancelled()) {
      throw new DomainException(Problem.CANCELLED);
    }
  }

  /** Deletes a database and what SQLite keeps beside it. */
  static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    deleteLogs(file);
  }

  /** Deletes what SQLite keeps beside a database while it is open, or after the program died. */
  static void deleteLogs(Path file) throws IOException {
    for (String ending : List.of("-wal", "-shm", "-journal")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
    }
  }

  /** Gives free pages back, folds the write-ahead log into the file and closes it. */
  static void close(Connection connection) throws DomainException {
    try (connection) {
      takeBack(connection);
      connection.setAutoCommit(true);
      if (number(connection, "freelist_count") > 0) {
        pragma(connection, "incremental_vacuum");
      }
      pragma(connection, "wal_checkpoint(TRUNCATE)");
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  static long number(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA " + pragma)) {
      result.next();
      return result.getLong(1);
    }
  }

  static void pragma(Connection connection, String assignment) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA " + assignment);
    }
  }

  /**
   * The path is percent-encoded, so that nothing in it can pass for an option of the driver. Cipher
   * and key go in as properties: given in statements of their own they come too late for a file
   * that is there already, which the driver has begun to read by then.
   */
  private static Connection connect(Path file, DataKey key) throws SQLException {
    NativeLibrary.prepare();
    Properties options = new Properties();
    options.setProperty("cipher", "chacha20");
    options.setProperty("key", "raw:" + key.hex());
    return DriverManager.getConnection(
        "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath(), options);
  }

  private static void prepare(Connection connection) throws SQLException {
    for (String pragma : PRAGMAS) {
      pragma(connection, pragma);
    }
    pragma(connection, "cache_size = -" + USUAL_CACHE);
    pragma(connection, "locking_mode = EXCLUSIVE");
    pragma(connection, "journal_mode = WAL");
  }

  static void cache(Connection connection, int kibibytes) throws DomainException {
    try {
      pragma(connection, "cache_size = -" + kibibytes);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEADER_BYTES);
    }
  }

  private static DomainException damaged(SQLException failed, Path file) {
    return new DomainException(failed, SqliteProblem.problemOf(failed), file);
  }
}
