package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Very many rows for one table. The statement is jOOQ's, but it is prepared once and run by the
 * driver in batches: for a million persons that is the difference between one minute and four.
 */
final class BulkInsert implements AutoCloseable {

  private static final int BATCH = 2_000;

  private final PreparedStatement statement;
  private int waiting;

  private BulkInsert(PreparedStatement statement) {
    this.statement = statement;
  }

  /**
   * @param columns whose values {@link #add} takes, in this order
   * @param constants values that are the same in every row
   */
  static BulkInsert into(
      Database database, Table<?> table, List<Field<?>> columns, Map<Field<?>, ?> constants)
      throws DomainException {
    List<Field<?>> fields = new ArrayList<>(columns);
    List<Object> values = new ArrayList<>(columns.stream().map(DSL::param).toList());
    constants.forEach(
        (field, value) -> {
          fields.add(field);
          values.add(DSL.inline(value));
        });
    String sql = database.sql().insertInto(table, fields).values(values).getSQL();
    try {
      return new BulkInsert(database.connection().prepareStatement(sql));
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        case String text -> statement.setString(i + 1, text);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case null, default -> statement.setObject(i + 1, values[i]);
      }
    }
    statement.addBatch();
    waiting++;
  }

  boolean isFull() {
    return waiting >= BATCH;
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
