package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording of 200 MB: kept, exported, given up midway. */
@Tag("soak")
class LargeRecordingTest {

  private static final long SIZE = 200_000_000;
  private static final Provenance RECORDED = new Provenance("customer", Optional.empty(), false);

  @TempDir Path temp;

  @Test
  void isKeptAndExportedByteForByteAndNeverWholeInMemory() throws Exception {
    Path folder = temp.resolve("Asiakkaat.kortisto");
    try (Session session = Given.register(folder, Clock.systemDefaultZone())) {
      SubjectId aino = Given.person(session, "Aino", "Esimerkki").subject().id();
      Watched watched = new Watched(SIZE);

      long start = System.nanoTime();
      SubjectFile card =
          session
              .attachments()
              .add(aino, recording(session), new Noise(SIZE), SIZE, watched)
              .card();
      System.out.printf("200 MB kept in %.1f s%n", (System.nanoTime() - start) / 1e9);

      Attachment kept = card.attachments().getFirst();
      assertThat(kept.size()).isEqualTo(SIZE);
      assertThat(kept.mediaType()).isEqualTo("audio/wav");
      assertThat(kept.sha256()).isEqualTo(sha256(new Noise(SIZE)));
      assertThat(watched.reports).isGreaterThan(100);

      Path zip = temp.resolve("aineisto.zip");
      SubjectFile file = session.subjects().export(aino, ExportKind.ACCESS, "zip", Purpose.NONE);
      new NewFile(zip, NewFile.IfThere.REFUSE)
          .write(
              out ->
                  new SubjectExport(
                          file,
                          ExportKind.ACCESS,
                          Language.FI,
                          attachment ->
                              session.attachments().open(aino, attachment.id(), Purpose.NONE))
                      .write(SubjectExport.Format.ZIP, out));
      try (ZipFile exported = new ZipFile(zip.toFile())) {
        var entry = exported.getEntry("attachments/" + kept.id() + "-puhelu.wav");
        assertThat(sha256(exported.getInputStream(entry))).isEqualTo(kept.sha256());
      }
    }
  }

  @Test
  void leavesNothingBehindWhenItIsGivenUpMidway() throws Exception {
    Path folder = temp.resolve("Asiakkaat.kortisto");
    long before;
    try (Session session = Given.register(folder, Clock.systemDefaultZone())) {
      Given.person(session, "Aino", "Esimerkki");
    }
    before = size(folder);
    try (Session session = Given.signIn(folder, Clock.systemDefaultZone())) {
      SubjectId aino =
          session
              .search()
              .find(
                  fi.kortisto.model.SearchQuery.of("aino"),
                  fi.kortisto.model.SubjectPage.Mark.START,
                  1)
              .rows()
              .getFirst()
              .id();
      Watched impatient = new Watched(SIZE / 2);

      assertThatThrownBy(
              () ->
                  session
                      .attachments()
                      .add(aino, recording(session), new Noise(SIZE), SIZE, impatient))
          .isInstanceOfSatisfying(
              DomainException.class,
              refused -> assertThat(refused.problem()).isEqualTo(Problem.CANCELLED));
      assertThat(session.subjects().card(aino, Purpose.NONE).attachments()).isEmpty();
    }
    assertThat(size(folder)).isLessThan(before + 100_000);
  }

  private static NewAttachment recording(Session session) {
    return new NewAttachment(
        session.registers().getFirst().id(), Optional.empty(), "puhelu.wav", RECORDED);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static String sha256(InputStream in) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] buffer = new byte[1 << 16];
    try (in) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Hears how far it is, and has enough at some point. */
  private static final class Watched implements Progress {

    private final long enough;
    private long done;
    private int reports;

    Watched(long enough) {
      this.enough = enough;
    }

    @Override
    public void at(long now, long total) {
      done = now;
      reports++;
    }

    @Override
    public boolean cancelled() {
      return done > enough;
    }
  }

  /** A sound of that many bytes, the same each time. */
  private static final class Noise extends InputStream {

    private static final byte[] HEAD = {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'A', 'V', 'E'};

    private final Random random = new Random(11);
    private final long size;
    private long given;

    Noise(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      if (given == size) {
        return -1;
      }
      int next = given < HEAD.length ? HEAD[(int) given] : random.nextInt(256);
      given++;
      return next;
    }
  }
}
