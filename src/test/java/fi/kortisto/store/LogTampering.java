package fi.kortisto.store;

import fi.kortisto.model.DomainException;

/** What somebody who holds the key and knows SQL does behind the program's back. */
public final class LogTampering {

  private LogTampering() {}

  public static void with(Store store, String... statements) throws DomainException {
    store.transaction(
        () -> {
          for (String statement : statements) {
            store.sql().execute(statement);
          }
          return statements;
        });
  }
}
