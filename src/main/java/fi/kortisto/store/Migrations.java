package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the schema of this version.
 *
 * <p>The version also stands in the file's own header, so that Flyway, which takes longer to start
 * than a register takes to open, is asked only when there is something to do.
 */
final class Migrations {

  /** Number of the newest file in the migration folder. */
  static final int NEWEST = 12;

  private static final String LOCATION = "classpath:fi/kortisto/store/migration";

  private Migrations() {}

  /**
   * Runs what is missing.
   *
   * @throws DomainException NEWER_REGISTER when a newer version of the program made the file
   */
  static void run(Connection connection) throws SQLException, DomainException {
    long version = SqliteFile.number(connection, "user_version");
    if (version > NEWEST) {
      throw new DomainException(Problem.NEWER_REGISTER);
    }
    if (version < NEWEST) {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(new SharedConnection(connection))
          .locations(LOCATION)
          .load()
          .migrate();
      SqliteFile.pragma(connection, "user_version = " + NEWEST);
    }
  }
}
