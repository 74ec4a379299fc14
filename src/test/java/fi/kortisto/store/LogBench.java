package fi.kortisto.store;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Measures how fast the access log is checked, part of {@code MillionBench}. */
public final class LogBench {

  private static final int ROWS = 200_000;
  private static final UserId USER = new UserId(1);

  private LogBench() {}

  /** Rows checked in a second, the best of five walks along the whole chain. */
  public static double rowsPerSecond(Path file) throws DomainException {
    try (Password password = Password.of("vihreä lumi sataa tänään");
        KeyRing.Created keys =
            KeyRing.create(UUID.randomUUID(), USER, "mittaaja", password, new BcryptCost(4));
        Store store = StoreOpening.create(file, keys.dataKey())) {
      store.transaction(
          () -> {
            store.users().insert(User.fresh(USER, "mittaaja", UserRole.ADMINISTRATOR));
            for (int i = 0; i < ROWS; i++) {
              store.log().append(row(i));
            }
            return ROWS;
          });
      double best = 0;
      for (int i = 0; i < 5; i++) {
        long start = System.nanoTime();
        long rows =
            store.transaction(
                () -> store.log().chain().walk(Optional.empty(), Progress.NONE).rows());
        best = Math.max(best, rows / ((System.nanoTime() - start) / 1e9));
      }
      return best;
    }
  }

  private static NewLogRow row(int number) {
    return new NewLogRow(
        Instant.ofEpochMilli(1_790_000_000_000L + number),
        Optional.of(USER),
        LogAction.VIEW,
        Optional.empty(),
        Optional.of(new SubjectId(1L << 40 | number)),
        "asiakaspuhelu",
        List.of("email", "phone"),
        1,
        true,
        Optional.empty());
  }
}
