package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The one connection to the data, and the transactions on it. For one thread at a time. */
final class Database {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final Connection connection;
  private final DSLContext sql;

  Database(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    this.sql =
        DSL.using(
            connection,
            SQLDialect.SQLITE,
            new Settings()
                .withRenderSchema(false)
                .withExecuteLogging(false)
                .withFetchWarnings(false));
  }

  DSLContext sql() {
    return sql;
  }

  Connection connection() {
    return connection;
  }

  /** All of the work or none of it; it counts as done only when it is on the disk. */
  <T> T transaction(Store.Work<T> work) throws DomainException {
    boolean done = false;
    try {
      T result = work.run();
      SqliteFile.vouch(connection);
      connection.commit();
      done = true;
      return result;
    } catch (DataAccessException failed) {
      throw SqliteProblem.of(failed);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  /** As {@link #transaction}, and always taken back. */
  <T> T rehearsal(Store.Work<T> work) throws DomainException {
    try {
      T result = work.run();
      SqliteFile.vouch(connection);
      return result;
    } catch (DataAccessException failed) {
      throw SqliteProblem.of(failed);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    } finally {
      rollBack();
    }
  }

  /** Part of a transaction: what is refused is taken back to here. */
  <T> T attempt(Store.Work<T> work) throws DomainException {
    try {
      Savepoint before = connection.setSavepoint();
      boolean done = false;
      try {
        T result = work.run();
        connection.releaseSavepoint(before);
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback(before);
        }
      }
    } catch (DataAccessException failed) {
      throw SqliteProblem.of(failed);
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  private void rollBack() throws DomainException {
    try {
      SqliteFile.takeBack(connection);
    } catch (SQLException failed) {
      throw new DomainException(failed, Problem.SESSION_ENDED);
    }
  }
}
