package fi.kortisto.bench;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the lists of requests with 10,000 of them, of which a third is open: part of {@link
 * MillionBench}, and a program of its own on an otherwise empty register.
 */
final class RequestBench {

  private static final int REQUESTS = 10_000;
  private static final int OPEN_EVERY = 3;
  private static final int PAUSED_EVERY = 60;
  private static final int TIMES = 200;
  private static final int PAGE = 50;

  private final Session session;

  RequestBench(Session session) {
    this.session = session;
  }

  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory(Path.of("target"), "bench");
    RegisterFolders folders = new RegisterFolders(Clock.systemDefaultZone());
    try (Password password = Password.of("vihreä lumi sataa tänään");
        Session session =
            folders
                .create(
                    new NewFolder(
                        work.resolve("Mittaus.kortisto"),
                        Controller.named("Mittaus Oy", "1457511-2"),
                        List.of(Templates.builtIn().find("trading-customers")),
                        "mittaaja",
                        password))
                .session()) {
      new RequestBench(session).run();
    }
  }

  void run() throws DomainException {
    LocalDate today = session.due().work().today();
    double[] entered = new double[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long start = System.nanoTime();
      RequestView view = session.requests().add(request(i, today));
      entered[i] = MillionBench.millis(start);
      settle(i, view);
    }
    MillionBench.report("request entered, on the disk", entered);
    double[] due = new double[TIMES];
    double[] open = new double[TIMES];
    double[] all = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      session.due().work();
      due[i] = MillionBench.millis(start);
      start = System.nanoTime();
      session.requests().page(RequestFilter.OPEN, i * PAGE / 4, PAGE);
      open[i] = MillionBench.millis(start);
      start = System.nanoTime();
      session.requests().page(RequestFilter.ALL, i * PAGE / 4, PAGE);
      all[i] = MillionBench.millis(start);
    }
    MillionBench.report("what waits, of " + REQUESTS + " requests", due);
    MillionBench.report("page of open requests", open);
    MillionBench.report("page of all requests", all);
  }

  private static NewRequest request(int number, LocalDate today) {
    RequestKind[] kinds = RequestKind.values();
    return new NewRequest(
        kinds[number % kinds.length],
        today.minusDays(number % 700),
        RequestRoad.POST,
        RequestForm.SIGNED,
        Language.FI,
        Correspondent.named("Esimerkki " + number),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        "");
  }

  private void settle(int number, RequestView view) throws DomainException {
    if (number % OPEN_EVERY != 0) {
      session.requests().withdraw(view.request().id(), view.request().version(), "");
    } else if (number % PAUSED_EVERY == 0) {
      session.requests().askIdentity(view.request().id(), view.request().version(), "mitattu");
    }
  }
}
