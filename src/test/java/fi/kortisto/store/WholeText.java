package fi.kortisto.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import fi.kortisto.store.db.DefaultSchema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that stands in a database, as one text in which to look for what must not be there.
 */
public final class WholeText {

  private WholeText() {}

  /**
   * @param but names of tables that are left out
   */
  public static String of(Store store, String... but) {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .filter(one -> !List.of(but).contains(one.getName()))
        .flatMap(one -> store.sql().selectFrom(table(name(one.getName()))).fetch().stream())
        .map(row -> row.intoMap().values().toString())
        .collect(Collectors.joining("\n"));
  }
}
