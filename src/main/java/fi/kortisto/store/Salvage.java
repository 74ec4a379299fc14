package fi.kortisto.store;

import fi.kortisto.model.FilePart;
import fi.kortisto.model.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/**
 * Reads from a damaged database what can be read, and remembers what could not.
 *
 * <p>Each piece is read in a transaction of its own and given out when all its pages have been
 * found authentic, see {@link SqliteFile#vouch}: a lost page takes nothing with it but the piece it
 * is part of, and no piece has anything in it that was not written.
 */
final class Salvage {

  private final Connection connection;
  private final Set<FilePart> unread = EnumSet.noneOf(FilePart.class);

  Salvage(Connection connection) {
    this.connection = connection;
  }

  /** A piece within a piece ends what was read of the outer one before, which must be authentic. */
  <T> T read(FilePart part, T instead, Supplier<T> reading) {
    end();
    try {
      T piece = reading.get();
      end();
      return piece;
    } catch (DataAccessException failed) {
      if (SqliteProblem.of(failed).problem() != Problem.DAMAGED_DATABASE) {
        throw failed;
      }
      unread.add(part);
      return instead;
    } catch (RuntimeException senseless) {
      if (isAuthentic()) {
        throw senseless;
      }
      unread.add(part);
      return instead;
    } finally {
      forget();
    }
  }

  /** Whether what was read last was written so; if not, it may be anything. */
  private boolean isAuthentic() {
    try {
      end();
      return true;
    } catch (DataAccessException notAuthentic) {
      return false;
    }
  }

  private void end() {
    try {
      SqliteFile.vouch(connection);
      SqliteFile.takeBack(connection);
    } catch (SQLException notAuthentic) {
      throw new DataAccessException("a page was not authentic", notAuthentic);
    }
  }

  private void forget() {
    try {
      SqliteFile.takeBack(connection);
    } catch (SQLException failed) {
      throw new DataAccessException("not taken back", failed);
    }
  }

  /** What could not be read since the last time. */
  Set<FilePart> takeUnread() {
    Set<FilePart> taken = unread.isEmpty() ? Set.of() : EnumSet.copyOf(unread);
    unread.clear();
    return taken;
  }
}
