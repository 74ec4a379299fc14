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
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Given;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Session;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand persons: brought in, brought in again, banned by a list, taken back. */
@Tag("soak")
class LargeImportTest {

  private static final int PEOPLE = 100_000;
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
      ImportCounts first = timed("100,000 persons brought in", () -> bringIn(session, csv));
      assertThat(first.added()).isEqualTo(PEOPLE);
      ImportCounts again = timed("the same file again", () -> bringIn(session, csv));
      assertThat(again.added()).isZero();
      ImportCounts list = timed("as a do-not-contact list", () -> ban(session, csv));
      assertThat(list.changed() + list.unchanged()).isEqualTo(PEOPLE);

      timed("the list taken back", () -> undo(session, list));
      undo(session, again);
      Instant start = Instant.now();
      timed("100,000 persons taken back", () -> undo(session, first));
      assertThat(Duration.between(start, Instant.now())).isLessThan(WELL_UNDER_A_MINUTE);

      assertThat(session.search().size()).isEqualTo(1);
      assertThat(
              session.search().find(SearchQuery.of("example.fi"), SubjectPage.Mark.START, 5).rows())
          .isEmpty();
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
