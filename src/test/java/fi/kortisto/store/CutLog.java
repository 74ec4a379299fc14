package fi.kortisto.store;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.Given;
import java.nio.file.Path;

/** What a holder of the key can do to the log: cut off its tail and set its head back. */
public final class CutLog {

  private CutLog() {}

  public static void tail(Path folder, int rows) throws DomainException {
    try (RegisterFolder opened = RegisterFolder.open(folder);
        Password password = Password.of(Given.PASSWORD);
        KeyRing.Opened ring = opened.keyRing().open(Given.LOGIN, password);
        Store store = opened.openStore(ring.dataKey())) {
      store.transaction(
          () -> {
            long last = store.log().chain().head().number() - rows;
            store.sql().execute("DROP TRIGGER access_log_is_never_shortened");
            store.sql().execute("DELETE FROM access_log_detail WHERE number > " + last);
            store
                .sql()
                .execute(
                    "UPDATE access_log_head SET number = "
                        + last
                        + ", hash = (SELECT previous FROM access_log WHERE number = "
                        + (last + 1)
                        + ")");
            store.sql().execute("DELETE FROM access_log WHERE number > " + last);
            return last;
          });
    }
  }
}
