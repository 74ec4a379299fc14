package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/** Makes or opens the database of a register folder, or refuses it and writes nothing. */
final class StoreOpening {

  /** Files up to this many pages (64 MB) are read whole when opened; larger ones on demand. */
  private static final long PAGES_CHECKED_AT_OPENING = 16_384;

  private StoreOpening() {}

  /** Makes a new, empty database. */
  static Store create(Path file, DataKey key) throws DomainException {
    return opened(file, SqliteFile.create(file, key));
  }

  /**
   * Opens a database, or refuses it and writes nothing.
   *
   * @throws DomainException NOT_ENCRYPTED, TRUNCATED, DAMAGED_DATABASE, NEWER_REGISTER
   */
  static Store open(Path file, DataKey key) throws DomainException {
    boolean alone = !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    Connection connection = SqliteFile.open(file, key);
    try {
      long pages = SqliteFile.number(connection, "page_count");
      if (alone && pages * SqliteFile.PAGE_SIZE != Files.size(file)) {
        throw new DomainException(Problem.TRUNCATED, file);
      }
      if (pages <= PAGES_CHECKED_AT_OPENING) {
        SqliteFile.check(connection, file, false);
      }
      return opened(file, connection);
    } catch (SQLException | IOException | DomainException failed) {
      closeQuietly(connection, failed);
      throw switch (failed) {
        case DomainException known -> known;
        case SQLException sql -> SqliteProblem.of(sql);
        default -> new DomainException(failed, Problem.CANNOT_READ, file);
      };
    }
  }

  private static Store opened(Path file, Connection connection) throws DomainException {
    try {
      Migrations.run(connection);
      return new Store(
          file, new Database(connection), Optional.empty(), () -> SqliteFile.close(connection));
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /**
   * Reads what can be read from a copy of a damaged database.
   *
   * @param afterwards when it is closed
   */
  static Store openToRescue(Path copy, Connection connection, Store.Closing afterwards)
      throws DomainException {
    try {
      Migrations.run(connection);
      SqliteFile.readOnly(connection);
      return new Store(
          copy,
          new Database(connection),
          Optional.of(new Salvage(connection)),
          () -> {
            try {
              connection.close();
            } catch (SQLException failed) {
              throw SqliteProblem.of(failed);
            } finally {
              afterwards.close();
            }
          });
    } catch (SQLException failed) {
      DomainException problem = SqliteProblem.of(failed);
      closeQuietly(connection, problem);
      throw problem;
    } catch (FlywayException failed) {
      closeQuietly(connection, failed);
      throw new DomainException(failed, Problem.DAMAGED_DATABASE, copy);
    } catch (DomainException | DataAccessException failed) {
      closeQuietly(connection, failed);
      throw failed;
    }
  }

  private static void closeQuietly(Connection connection, Exception because) {
    try {
      connection.close();
    } catch (SQLException further) {
      because.addSuppressed(further);
    }
  }
}
