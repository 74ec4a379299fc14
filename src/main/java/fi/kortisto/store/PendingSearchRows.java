package fi.kortisto.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import fi.kortisto.model.SubjectId;
import fi.kortisto.store.db.tables.SubjectSearch;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Where persons wait, in the database's own memory, until all of a large import are there and can
 * be put in order at once.
 */
final class PendingSearchRows {

  private static final Table<Record> PENDING = DSL.table(name("temp", "pending_search_row"));
  private static final Field<Long> SUBJECT_ID = field(name("subject_id"), SQLDataType.BIGINT);
  private static final Field<byte[]> SORT_KEY = field(name("sort_key"), SQLDataType.BLOB);
  private static final Field<String> TOKENS = field(name("tokens"), SQLDataType.CLOB);

  private final DSLContext sql;

  PendingSearchRows(DSLContext sql) {
    this.sql = sql;
    sql.createTemporaryTableIfNotExists(name("pending_search_row"))
        .column(SUBJECT_ID)
        .column(SORT_KEY)
        .column(TOKENS)
        .execute();
  }

  Table<Record> table() {
    return PENDING;
  }

  Field<Long> subjectId() {
    return SUBJECT_ID;
  }

  Field<byte[]> sortKey() {
    return SORT_KEY;
  }

  Field<String> tokens() {
    return TOKENS;
  }

  /** Takes over all that is in order already. */
  void takeFrom(SubjectSearch ordered) {
    sql.insertInto(PENDING, SUBJECT_ID, SORT_KEY, TOKENS)
        .select(select(ordered.SUBJECT_ID, ordered.SORT_KEY, ordered.TOKENS).from(ordered))
        .execute();
    sql.deleteFrom(ordered).execute();
  }

  /** Puts a person who waits already in another form. */
  void replace(SearchIndex.Indexed person) {
    sql.update(PENDING)
        .set(SORT_KEY, person.sortKey())
        .set(TOKENS, person.tokens())
        .where(SUBJECT_ID.eq(person.subject().value()))
        .execute();
  }

  List<SearchIndex.Indexed> rows() {
    return sql.select(SUBJECT_ID, SORT_KEY, TOKENS)
        .from(PENDING)
        .fetch(
            row ->
                new SearchIndex.Indexed(new SubjectId(row.value1()), row.value2(), row.value3()));
  }

  void clear() {
    sql.deleteFrom(PENDING).execute();
  }
}
