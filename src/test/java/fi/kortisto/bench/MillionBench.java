package fi.kortisto.bench;

import fi.kortisto.crypto.Password;
import fi.kortisto.demo.InventedFiles;
import fi.kortisto.demo.InventedPeople;
import fi.kortisto.demo.InventedPerson;
import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import fi.kortisto.store.LogBench;
import fi.kortisto.store.LogUseBench;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures the figures that the program promises, on a register of invented people: {@code mvn
 * -Pbench test} (see README). The argument is the number of people, a million by default.
 *
 * <p>A program of its own and not a JMH benchmark: what is measured needs a register that takes a
 * minute to build, and a single search of a warm program is what a user meets.
 */
public final class MillionBench {

  private static final String PASSWORD = "vihreä lumi sataa tänään";
  private static final String LOGIN = "mittaaja";
  private static final int ENTRIES = 10_000;
  private static final int SEARCHES = 600;

  private final int people;
  private final Path work;
  private final RegisterFolders folders = new RegisterFolders(Clock.systemDefaultZone());
  private final InventedPeople invented = new InventedPeople(1);

  private MillionBench(int people, Path work) {
    this.people = people;
    this.work = work;
  }

  public static void main(String[] arguments) throws Exception {
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Path work = Files.createTempDirectory(Path.of("target"), "bench");
    try {
      new MillionBench(people, work).run();
    } finally {
      delete(work);
    }
  }

  private void run() throws Exception {
    Path csv = work.resolve("people.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
      InventedFiles.csv(invented.first(people), out);
    }
    Path folder = work.resolve("Mittaus.kortisto");
    create(folder).close();
    try (Session session = signIn(folder)) {
      importAll(session, csv);
    }
    System.gc();
    say("size of the folder", "%d MB", size(folder) >> 20);
    try (Session session = signIn(folder)) {
      search(session);
      List<SubjectId> some = some(session);
      cards(session, some);
      commits(session, some);
      manyEntries(session, some.getFirst());
      new RequestBench(session).run();
      new DuplicateBench(session).run(some);
      say("heap at its highest", "%d MB", peak() >> 20);
      new ListBench(session).run();
      verify(session);
      System.gc();
      say("heap in use, idle", "%d MB", heap() >> 20);
    }
  }

  private Session create(Path folder) throws Exception {
    try (Password password = Password.of(PASSWORD)) {
      return folders
          .create(
              new NewFolder(
                  folder,
                  Controller.named("Mittaus Oy", "1457511-2"),
                  List.of(Templates.builtIn().find("trading-customers")),
                  LOGIN,
                  password))
          .session();
    }
  }

  private Session signIn(Path folder) throws Exception {
    try (Password password = Password.of(PASSWORD)) {
      ClosedFolder closed = folders.open(folder);
      long start = System.nanoTime();
      Session session = closed.signIn(LOGIN, password);
      say("sign-in, password hash included", "%.0f ms", millis(start));
      return session;
    }
  }

  private void importAll(Session session, Path csv) throws Exception {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (ContactFile file = ContactFiles.open(csv)) {
      var counts =
          session
              .imports()
              .run(
                  session.registers().getFirst().id(), file::next, false, Progress.NONE, row -> {});
      double seconds = millis(start) / 1000;
      say("import", "%.1f s, %.0f rows/s, %s", seconds, people / seconds, counts);
      double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9;
      say("processor time of the writing thread", "%.1f s", busy);
    }
    say("heap at its highest", "%d MB", peak() >> 20);
  }

  private void search(Session session) throws Exception {
    List<String> typed = typed();
    for (int i = 0; i < 60; i++) {
      find(session, typed.get(i));
    }
    double[] times = new double[typed.size()];
    String worst = "";
    double slowest = 0;
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      find(session, typed.get(i));
      times[i] = millis(start);
      if (times[i] > slowest) {
        slowest = times[i];
        worst = typed.get(i);
      }
    }
    report("search as typed, " + times.length + " prefixes", times);
    say("slowest search", "%.1f ms for '%s'", slowest, worst);
    double[] counts = new double[typed.size()];
    for (int i = 0; i < counts.length; i++) {
      long start = System.nanoTime();
      session.search().count(SearchQuery.of(typed.get(i)));
      counts[i] = millis(start);
    }
    report("count of matches", counts);
    long start = System.nanoTime();
    session.search().settle();
    session.search().size();
    say("number of all", "%.1f ms", millis(start));
  }

  private static SubjectPage find(Session session, String text) throws Exception {
    return session.search().typing(SearchQuery.of(text), SubjectPage.Mark.START, 50);
  }

  /** Prefixes of one to ten characters, common and rare, two words, phones, e-mail addresses. */
  private List<String> typed() {
    Random random = new Random(7);
    List<String> typed = new ArrayList<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      typed.add(String.valueOf(letter));
    }
    typed.addAll(List.of("å", "ä", "ö", "0", "3", "04", "040", "0400", "35840", "@", "@e"));
    typed.addAll(List.of("@example", "@example.f", "@example.fi", "example.fi", "oy", "helsinki"));
    while (typed.size() < SEARCHES) {
      InventedPerson person = invented.person(random.nextInt(people));
      switch (random.nextInt(8)) {
        case 0 -> typed.add(start(person.familyName(), 1 + random.nextInt(10)));
        case 1 -> typed.add(start(person.givenName(), 1 + random.nextInt(10)));
        case 2 -> typed.add(start(person.familyName(), 2) + " " + start(person.givenName(), 2));
        case 3 -> typed.add(start(person.givenName(), 3) + " " + start(person.address().town(), 3));
        case 4 -> typed.add(start(person.phone(), 3 + random.nextInt(8)));
        case 5 -> typed.add(start(person.email(), 1 + random.nextInt(20)));
        case 6 -> typed.add(start(person.organisation() + " oy", 1 + random.nextInt(10)));
        default -> typed.add(start(person.address().street(), 1 + random.nextInt(12)));
      }
    }
    return typed;
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private List<SubjectId> some(Session session) throws Exception {
    Random random = new Random(11);
    List<SubjectId> ids = new ArrayList<>();
    while (ids.size() < 300) {
      InventedPerson person = invented.person(random.nextInt(people));
      for (Subject row : find(session, person.email()).rows()) {
        ids.add(row.id());
      }
    }
    return ids;
  }

  private void cards(Session session, List<SubjectId> ids) throws Exception {
    double[] times = new double[ids.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      session.subjects().card(ids.get(i), Purpose.NONE);
      times[i] = millis(start);
    }
    report("card, log row included", times);
  }

  /** The card of somebody with whom very much has happened, and its older pages. */
  private static void manyEntries(Session session, SubjectId id) throws Exception {
    RegisterId register = session.registers().getFirst().id();
    for (int i = 0; i < ENTRIES; i++) {
      EntryContent content =
          new EntryContent(
              i % 3 == 0 ? EntryKind.ASSIGNMENT : EntryKind.NOTE,
              LocalDateTime.of(2020, 1, 1, 8, 0).plusHours(i),
              Optional.empty(),
              "mitattu " + i,
              Map.of(),
              List.of(),
              new Provenance("staff", Optional.empty(), false));
      session.entries().change(id, new EntryChange.Add(register, content));
    }
    double[] cards = new double[200];
    for (int i = 0; i < cards.length; i++) {
      long start = System.nanoTime();
      session.subjects().card(id, Purpose.NONE);
      cards[i] = millis(start);
    }
    report("card with " + ENTRIES + " entries", cards);
    List<Double> pages = new ArrayList<>();
    Optional<EntryPage.Mark> after = Optional.empty();
    do {
      long start = System.nanoTime();
      EntryPage page =
          session
              .entries()
              .page(id, register, Optional.of(EntryKind.NOTE), after, 20, Purpose.NONE);
      pages.add(millis(start));
      after = page.next();
    } while (after.isPresent());
    report("further page of one kind", pages.stream().mapToDouble(time -> time).toArray());
  }

  private void commits(Session session, List<SubjectId> ids) throws Exception {
    double[] times = new double[100];
    for (int i = 0; i < times.length; i++) {
      SubjectFile file = session.subjects().view(ids.get(i), Purpose.NONE);
      DatumChange note =
          new DatumChange.Add(
              file.parts().getFirst().register().fieldOf("note").orElseThrow().id(),
              "mitattu",
              "",
              "customer",
              Optional.empty(),
              false);
      long start = System.nanoTime();
      session.subjects().change(ids.get(i), file.subject().version(), List.of(note));
      times[i] = millis(start);
    }
    report("change of a datum, on the disk", times);
    for (int i = 0; i < times.length; i++) {
      NewBan ban =
          new NewBan(
              BanPurpose.DIRECT_MARKETING,
              BanChannel.ANY,
              LocalDate.now(Clock.systemDefaultZone()),
              Optional.empty(),
              "mitattu");
      long start = System.nanoTime();
      session.bans().add(ids.get(i), ban);
      times[i] = millis(start);
    }
    report("ban, on the disk", times);
  }

  private void verify(Session session) throws Exception {
    long start = System.nanoTime();
    session.log().verify(Optional.empty(), Progress.NONE);
    say("every page and row verified", "%.1f s", millis(start) / 1000);
    say("log verification", "%.0f rows/s", LogBench.rowsPerSecond(work.resolve("log.db")));
    LogUseBench.seconds(work.resolve("uses.db"))
        .forEach((what, took) -> say("log: " + what, "%.3f s", took));
  }

  static void report(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    say(
        what,
        "p50 %.2f ms, p95 %.2f ms, worst %.2f ms",
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.95)],
        sorted[sorted.length - 1]);
  }

  static void say(String what, String form, Object... values) {
    System.out.printf(Locale.ROOT, "%-40s " + form + "%n", prepend(what, values));
  }

  private static Object[] prepend(String what, Object[] values) {
    return Stream.concat(Stream.of(what), Arrays.stream(values)).toArray();
  }

  static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static long heap() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }

  private static long size(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
