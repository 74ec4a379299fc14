package fi.kortisto.store;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Kinship;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.model.UnusualWatch;
import fi.kortisto.model.UseCounter;
import fi.kortisto.model.UseStep;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Measures what is done with an access log of a million rows of ten users over three years. */
public final class LogUseBench {

  private static final int ROWS = 1_000_000;
  private static final int USERS = 10;
  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final Instant START = Instant.parse("2023-01-02T06:00:00Z");
  private static final long STEP_SECONDS = 94;

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Store store;

  private LogUseBench(Store store) {
    this.store = store;
  }

  /** For a look at these figures alone. */
  public static void main(String[] arguments) throws Exception {
    Path place = Files.createTempDirectory(Path.of("target"), "log-bench");
    Path file = place.resolve("log.db");
    try {
      seconds(file).forEach((what, took) -> System.out.printf("%8.3f s  %s%n", took, what));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(place);
    }
  }

  /** What each took, in seconds. */
  public static Map<String, Double> seconds(Path file) throws DomainException {
    try (Password password = Password.of("vihreä lumi sataa tänään");
        KeyRing.Created keys =
            KeyRing.create(
                UUID.randomUUID(), new UserId(1), "mittaaja", password, new BcryptCost(4));
        Store store = StoreOpening.create(file, keys.dataKey())) {
      LogUseBench bench = new LogUseBench(store);
      bench.fill();
      bench.look();
      bench.shorten();
      return bench.seconds;
    }
  }

  private void fill() throws DomainException {
    store.transaction(
        () -> {
          store.settings().setKeyRing("mittaus", 1);
          for (int user = 1; user <= USERS; user++) {
            store
                .users()
                .insert(User.fresh(new UserId(user), "mittaaja" + user, UserRole.ADMINISTRATOR));
          }
          return USERS;
        });
    measure(
        "1,000,000 rows written",
        () -> {
          for (int i = 0; i < ROWS; i++) {
            store.log().append(row(i));
          }
          return ROWS;
        });
  }

  private void look() throws DomainException {
    for (LogFilter filter :
        List.of(
            LogFilter.ALL,
            LogFilter.ALL.by("mittaaja7"),
            LogFilter.ALL.of(new SubjectId(77)),
            LogFilter.ALL.doing(LogAction.EXPORT),
            LogFilter.ALL.because("ei löydy"),
            LogFilter.ALL.before(LocalDate.of(2023, 3, 1).atStartOfDay()),
            LogFilter.ALL.onlyRefused())) {
      measure(
          "a page of " + filter,
          () ->
              store.log().rows(new LogQuery(filter, ZONE, Among.ALL), Long.MAX_VALUE, 100).size());
    }
    UnusualWatch watch =
        new UnusualWatch(
            UnusualRules.USUAL,
            ZONE,
            (user, person) ->
                person.value() % 9_973 == user.value() ? Kinship.OWN_NAME : Kinship.NONE);
    measure(
        "unusual use",
        () -> {
          store.log().uses(Among.ALL).each(Instant.MIN, ROWS, Progress.NONE, watch::take);
          return watch.found().size();
        });
    UseCounter counter = new UseCounter(UseStep.MONTH, LocalDate.of(2025, 12, 31), 24, ZONE);
    measure(
        "use over time",
        () -> {
          store
              .log()
              .uses(Among.ALL)
              .each(
                  counter.first().atStartOfDay(ZONE).toInstant(),
                  ROWS,
                  Progress.NONE,
                  counter::take);
          return counter.counted().counts().size();
        });
    measure("verified, 1,000,000 rows", this::walk);
  }

  private void shorten() throws DomainException {
    Instant limit = START.plusSeconds(STEP_SECONDS * ROWS / 2);
    LogPruning due =
        store.transaction(
            () -> store.log().shortening().older(limit, LocalDate.ofInstant(limit, ZONE)));
    measure(
        due.rows() + " rows removed",
        () -> {
          LogCheckpoint made =
              store.log().shortening().remove(due, new UserId(1), limit.plusSeconds(1));
          store
              .log()
              .append(
                  new NewLogRow(
                      START.plusSeconds(STEP_SECONDS * ROWS),
                      Optional.of(new UserId(1)),
                      LogAction.PRUNE_LOG,
                      Optional.empty(),
                      Optional.empty(),
                      "",
                      LogShortening.fieldsOf(made),
                      0,
                      true,
                      Optional.empty()));
          return made.removed();
        });
    measure("verified from the checkpoint, " + (ROWS - due.rows() + 1) + " rows", this::walk);
  }

  private Object walk() throws DomainException {
    return store.log().chain().walk(Optional.empty(), Progress.NONE).rows();
  }

  private void measure(String what, Store.Work<?> work) throws DomainException {
    long start = System.nanoTime();
    Object result = store.transaction(work::run);
    seconds.put(what + " -> " + result, (System.nanoTime() - start) / 1e9);
  }

  private static NewLogRow row(int number) {
    LogAction action =
        number % 50_000 == 0
            ? LogAction.EXPORT
            : number % 5 == 0 ? LogAction.CHANGE : LogAction.VIEW;
    return new NewLogRow(
        START.plusSeconds(STEP_SECONDS * number),
        Optional.of(new UserId(1 + number * 7L % USERS)),
        action,
        Optional.empty(),
        Optional.of(new SubjectId(number % 50_021)),
        number % 3 == 0 ? "asiakaspuhelu" : "",
        List.of("email", "phone"),
        1,
        true,
        Optional.empty());
  }
}
