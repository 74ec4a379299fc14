package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.InvalidResultException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What an error of SQLite means to the user; an error of ours stays an error. */
final class SqliteProblem {

  private static final int PRIMARY_CODE = 0xff;

  private SqliteProblem() {}

  static DomainException of(DataAccessException failed) {
    if (failed.getCause() instanceof SQLException cause) {
      return of(cause);
    }
    if (failed instanceof InvalidResultException) {
      return new DomainException(failed, Problem.DAMAGED_DATABASE);
    }
    throw failed;
  }

  /** Tables that contradict each other, as whole pages of another time would make them. */
  static DataAccessException contradiction() {
    return new InvalidResultException("the tables contradict each other");
  }

  static DomainException of(SQLException failed) {
    return new DomainException(withoutValues(failed), problemOf(failed));
  }

  static Problem problemOf(SQLException failed) {
    int code = failed instanceof SQLiteException known ? known.getResultCode().code : 0;
    if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code) {
      return Problem.DISK_FULL; // no room for the index of the write-ahead log
    }
    return switch (SQLiteErrorCode.getErrorCode(code & PRIMARY_CODE)) {
      case SQLITE_FULL -> Problem.DISK_FULL;
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Problem.READ_ONLY_FOLDER;
      case SQLITE_BUSY, SQLITE_LOCKED -> Problem.ALREADY_OPEN;
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, SQLITE_FORMAT -> Problem.DAMAGED_DATABASE;
      default -> throw new IllegalStateException("SQLite code " + code, withoutValues(failed));
    };
  }

  /** The driver may quote a statement or a value; only the code is passed on. */
  private static SQLException withoutValues(SQLException failed) {
    SQLException bare =
        new SQLException("SQLite code " + failed.getErrorCode(), null, failed.getErrorCode());
    bare.setStackTrace(failed.getStackTrace());
    return bare;
  }
}
