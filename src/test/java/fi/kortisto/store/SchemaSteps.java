package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** Brings the database of a register to the schema of an earlier version, and no further. */
public final class SchemaSteps {

  /** The schema of this version. */
  public static final int NEWEST = Migrations.NEWEST;

  private SchemaSteps() {}

  public static void bringTo(int version, Path folder, String login, Password password)
      throws DomainException, SQLException {
    try (RegisterFolder register = RegisterFolder.open(folder)) {
      KeyRing.Opened opened = register.keyRing().open(login, password);
      try (DataKey key = opened.dataKey()) {
        Connection connection = SqliteFile.open(folder.resolve("register.db"), key);
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(new SharedConnection(connection))
            .locations("classpath:fi/kortisto/store/migration")
            .target(Integer.toString(version))
            .load()
            .migrate();
        SqliteFile.pragma(connection, "user_version = " + version);
        connection.setAutoCommit(false); // as the store leaves it
        SqliteFile.close(connection);
      }
    }
  }
}
