package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.InventedFiles;
import fi.kortisto.demo.InventedPeople;
import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Copies;
import fi.kortisto.service.Given;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Session;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand persons: brought in, brought in again, banned by a list, taken back. */
@Tag("soak")
class LargeImportTest {

  private static final int PEOPLE = 100_000;

  /** So many of them are on file before, with less of their data and some of it otherwise. */
  private static final int BEFORE = 1_000;

  private static final Duration WELL_UNDER_A_MINUTE = Duration.ofSeconds(45);

  @TempDir Path temp;

  @Test
  void isTakenBackInWellUnderAMinute() throws Exception {
    Path csv = temp.resolve("people.csv");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(csv))) {
      InventedFiles.csv(new InventedPeople(1).first(PEOPLE), out);
    }
    try (Session session =
        Given.register(temp.resolve("Asiakkaat.kortisto"), Clock.systemDefaultZone())) {
      Given.person(session, "Aino", "Esimerkki");
      assertThat(bringIn(session, lessOf(csv)).added()).isEqualTo(BEFORE);
      Map<SubjectId, List<String>> before = Copies.of(session);
      ImportCounts first = timed("100,000 persons brought in", () -> bringIn(session, csv));
      assertThat(first.added()).isEqualTo(PEOPLE - BEFORE);
      assertThat(first.changed()).isEqualTo(BEFORE);
      ImportCounts again = timed("the same file again", () -> bringIn(session, csv));
      assertThat(again.added()).isZero();
      ImportCounts list = timed("as a do-not-contact list", () -> ban(session, csv));
      assertThat(list.changed() + list.unchanged()).isEqualTo(PEOPLE);

      timed("the list taken back", () -> undo(session, list));
      undo(session, again);
      Instant start = Instant.now();
      timed("100,000 persons taken back", () -> undo(session, first));
      assertThat(Duration.between(start, Instant.now())).isLessThan(WELL_UNDER_A_MINUTE);

      assertThat(Copies.of(session)).as("every export, byte for byte").isEqualTo(before);
      assertThat(
              session.search().find(SearchQuery.of("example.fi"), SubjectPage.Mark.START, 5).rows())
          .isEmpty();
    }
  }

  /** Of the first persons the number, the name and a title that the file will replace. */
  private Path lessOf(Path csv) throws IOException {
    Path less = temp.resolve("less.csv");
    try (Stream<String> lines = Files.lines(csv)) {
      List<String> rows =
          lines
              .skip(1)
              .limit(BEFORE)
              .map(line -> line.split(";"))
              .map(cells -> String.join(";", cells[0], cells[1], cells[2], "vanha titteli"))
              .toList();
      List<String> all = new ArrayList<>(List.of("Asiakasnumero;Sukunimi;Etunimi;Titteli"));
      all.addAll(rows);
      return Files.write(less, all);
    }
  }

  private static ImportCounts bringIn(Session session, Path csv) throws Exception {
    ImportOrder order = ImportOrder.into(session.registers().getFirst().id(), "people.csv");
    try (ContactFile file = ContactFiles.open(csv)) {
      return session.imports().run(order, file::next, false, Progress.NONE, _ -> {});
    }
  }

  private static ImportCounts ban(Session session, Path csv) throws Exception {
    BanListOrder order =
        new BanListOrder(
            "people.csv",
            BanPurpose.DIRECT_MARKETING,
            BanChannel.PHONE,
            Optional.empty(),
            Optional.empty(),
            StatedBy.NATIONAL_REGISTER);
    try (ContactFile file = ContactFiles.open(csv)) {
      return session.imports().runBans(order, file::next, false, Progress.NONE, _ -> {});
    }
  }

  private static long undo(Session session, ImportCounts done) throws Exception {
    return session.imports().undo(done.batch().orElseThrow(), Progress.NONE);
  }

  private static <T> T timed(String what, Work<T> work) throws Exception {
    Instant start = Instant.now();
    T result = work.run();
    System.out.printf("%s: %s%n", what, Duration.between(start, Instant.now()));
    return result;
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws Exception;
  }
}
