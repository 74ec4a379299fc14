package fi.kortisto.service;

import static fi.kortisto.service.SessionTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register folder as somebody may find, copy or harm it. */
class FolderTest {

  private static final Clock CLOCK = Clock.systemDefaultZone();

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void aRegisterWithOnePerson() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    try (Session session = Given.register(folder, CLOCK)) {
      Given.person(session, "Kiiltomato", "Ainutlaatuinen");
    }
  }

  @Test
  void holdsNothingReadableInAnyFile() throws Exception {
    Session session = Given.signIn(folder, CLOCK);
    Given.person(session, "Kiiltomato", "Toinenkin");

    assertNothingReadable();
    session.close();
    assertNothingReadable();
  }

  private void assertNothingReadable() throws IOException {
    for (Path file : files(folder)) {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(content)
          .as(file.getFileName().toString())
          .doesNotContain("SQLite format 3", "Kiiltomato", "kiiltomato", "Esimerkki Oy");
    }
  }

  @Test
  void isForItsOwnerAlone() throws Exception {
    try (Session session = Given.signIn(folder, CLOCK)) {
      Given.person(session, "Aino", "Mäkinen");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      for (Path file : files(folder)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as(file.getFileName().toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void refusesASecondProgram() throws DomainException {
    try (Session session = Given.signIn(folder, CLOCK)) {
      assertThat(session.search().size()).isEqualTo(1);
      assertProblem(Problem.ALREADY_OPEN, () -> Given.folders(CLOCK).open(folder));
    }
  }

  @Test
  void opensWhereverItIsCopied() throws Exception {
    Path copy = temp.resolve("Kopio, jossa ? ja # ja %20.kortisto");
    copy(copy);

    try (Session session = Given.signIn(copy, CLOCK)) {
      assertThat(session.search().size()).isEqualTo(1);
    }
  }

  @Test
  void refusesWhatIsNoRegister() throws Exception {
    Path empty = Files.createDirectory(temp.resolve("tyhja"));
    Path text = Files.writeString(temp.resolve("teksti.txt"), "ei rekisteri");

    assertProblem(Problem.NO_SUCH_FOLDER, () -> open(temp.resolve("ei ole")));
    assertProblem(Problem.NOT_A_REGISTER, () -> open(empty));
    assertThat(empty).isEmptyDirectory();
    assertProblem(Problem.NOT_A_REGISTER, () -> open(text));
  }

  @Test
  void refusesADatabaseThatIsNotEncrypted() throws Exception {
    Path plain = temp.resolve("plain.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plain)) {
      connection.createStatement().execute("CREATE TABLE person (name TEXT)");
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }

    assertProblem(Problem.NOT_ENCRYPTED, () -> open(plain));
    Files.copy(plain, folder.resolve("register.db"), StandardCopyOption.REPLACE_EXISTING);
    assertProblem(Problem.NOT_ENCRYPTED, () -> open(folder));
  }

  @Test
  void refusesATruncatedDatabase() throws Exception {
    Path database = folder.resolve("register.db");
    byte[] content = Files.readAllBytes(database);

    Files.write(database, java.util.Arrays.copyOf(content, content.length - 1000));
    assertProblem(Problem.TRUNCATED, () -> open(folder));
    Files.write(database, java.util.Arrays.copyOf(content, content.length - 8 * 4096));
    assertProblem(Problem.DAMAGED_DATABASE, () -> Given.signIn(folder, CLOCK));
    Files.write(database, new byte[0]);
    assertProblem(Problem.TRUNCATED, () -> open(folder));
  }

  @Test
  void refusesAFolderThatMayNotBeWritten() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    try {
      assertProblem(Problem.READ_ONLY_FOLDER, () -> open(folder));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void refusesAKeyRingFromBefore() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("keyring.json"));
    try (Session session = Given.signIn(folder, CLOCK);
        var old = fi.kortisto.crypto.Password.of(Given.PASSWORD);
        var wanted = fi.kortisto.crypto.Password.of("sininen aurinko paistaa yöllä")) {
      session.keys().changePassword(old, wanted);
    }
    Files.write(folder.resolve("keyring.json"), before);

    assertProblem(Problem.REPLAYED_KEY_RING, () -> Given.signIn(folder, CLOCK));
  }

  @Test
  void reportsOneChangedByteInAnyPage() throws Exception {
    Path database = folder.resolve("register.db");
    byte[] sound = Files.readAllBytes(database);
    Random random = new Random(1);
    int pages = sound.length / 4096;
    for (int page = 0; page < pages; page++) {
      byte[] harmed = sound.clone();
      harmed[page * 4096 + random.nextInt(4096)] ^= (byte) (1 << random.nextInt(8));
      Files.write(database, harmed);
      Files.deleteIfExists(folder.resolve("register.db-wal"));

      assertThat(verify())
          .as("page " + (page + 1))
          .isIn(Problem.DAMAGED_DATABASE, Problem.TRUNCATED, Problem.NOT_A_REGISTER);
    }
    Files.write(database, sound);
    assertThat(verify()).isNull();
  }

  private @Nullable Problem verify() {
    try (Session session = Given.signIn(folder, CLOCK)) {
      session.log().verify(Optional.empty(), Progress.NONE);
      return null;
    } catch (DomainException found) {
      return found.problem();
    }
  }

  @Test
  void reportsOneChangedByteInTheKeyRing() throws Exception {
    Path ring = folder.resolve("keyring.json");
    byte[] sound = Files.readAllBytes(ring);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      byte[] harmed = sound.clone();
      harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(ring, harmed);

      assertThat(verify())
          .isIn(
              Problem.DAMAGED_KEY_RING,
              Problem.DAMAGED_DATABASE,
              Problem.NEWER_REGISTER,
              Problem.WRONG_LOGIN_OR_PASSWORD,
              Problem.TOO_MANY_TRIES);
      Files.deleteIfExists(folder.resolve("failed-sign-ins"));
    }
  }

  @Test
  void leavesNothingWhenItCannotBeMade() throws Exception {
    Path taken = Files.createDirectory(temp.resolve("taken"));
    Files.writeString(taken.resolve("file"), "x");

    assertProblem(Problem.ALREADY_EXISTS, () -> Given.register(taken, CLOCK));

    assertThat(files(taken)).hasSize(1);
    assertThat(temp.toFile().list()).containsExactlyInAnyOrder("taken", "Asiakkaat.kortisto");
  }

  @Test
  void isMadeInAnEmptyFolderToo() throws Exception {
    Path empty = Files.createDirectory(temp.resolve("tyhja"));

    try (Session session = Given.register(empty, CLOCK)) {
      assertThat(session.search().size()).isZero();
    }
  }

  private static void open(Path path) throws DomainException {
    Given.folders(CLOCK).open(path).close();
  }

  private void copy(Path target) throws IOException {
    Files.createDirectory(target);
    for (Path file : files(folder)) {
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
