package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small disks that fill up in writing, in a change of password and in a change of keys: the message
 * is clear, the register is sound, and it goes on when there is room again. {@code mvn -Psoak test
 * -Dtest=DiskFullTest}; how many sizes, by {@code -Ddisks=50}. Needs leave to mount.
 */
@Tag("soak")
class DiskFullTest {

  private static final int DISKS = Integer.getInteger("disks", 50);
  private static final int KIBIBYTE = 1024;
  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final String NEW = "sininen aurinko paistaa yöllä";

  @TempDir Path temp;

  private final Map<Problem, Integer> told = new EnumMap<>(Problem.class);

  private enum Work {
    WRITING,
    PASSWORD,
    REKEYING
  }

  @Test
  void aFullDiskIsToldAndHarmsNothing() throws Exception {
    Path disk = Files.createDirectory(temp.resolve("levy"));
    Path base = temp.resolve("Pohja.kortisto");
    try (Session session = Given.register(base, CLOCK)) {
      for (int i = 0; i < 30; i++) {
        Given.person(session, "Etu" + i, "Esimerkki");
      }
    }
    long size = Files.size(base.resolve("register.db"));
    int full = 0;
    for (int i = 0; i < DISKS; i++) {
      Work work = Work.values()[i % Work.values().length];
      long room = size + 40L * KIBIBYTE + (long) i * size * 2 / DISKS;
      full += on(disk, base, work, room);
    }
    System.out.printf("%d small disks, %d of them filled up: %s%n", DISKS, full, told);
    assertThat(full).isGreaterThan(DISKS / 3);
    assertThat(told.keySet()).containsOnly(Problem.DISK_FULL);
  }

  private int on(Path disk, Path base, Work work, long room) throws Exception {
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + room, "tmpfs", disk.toString()))
        .as("a small disk could be mounted; without leave to do so nothing is tested here")
        .isZero();
    try {
      Path folder = disk.resolve("Ahdas.kortisto");
      Sample.copy(base, folder);
      return fill(disk, folder, work);
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private int fill(Path disk, Path folder, Work work) throws Exception {
    int done = 0;
    Problem problem = null;
    try (Session session = signIn(folder, Given.PASSWORD)) {
      try {
        switch (work) {
          case WRITING -> done = write(session);
          case PASSWORD -> password(disk, session);
          case REKEYING -> session.keys().rekey(Progress.NONE);
        }
      } catch (DomainException found) {
        problem = found.problem();
        done = (int) (roomMade(disk, session) - 30);
      }
    } catch (DomainException whileOpeningOrClosing) {
      problem = whileOpeningOrClosing.problem();
    }
    if (problem == null) {
      return 0;
    }
    told.merge(problem, 1, Integer::sum);
    assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
    try (Session session = signIn(folder, Given.PASSWORD)) {
      session.log().verify(Optional.empty(), Progress.NONE);
      assertThat(session.search().size()).isGreaterThanOrEqualTo(30 + done);
      switch (work) {
        case WRITING -> Given.person(session, "Viela", "Esimerkki");
        case PASSWORD -> changePassword(session);
        case REKEYING -> session.keys().rekey(Progress.NONE);
      }
    }
    signIn(folder, work == Work.PASSWORD ? NEW : Given.PASSWORD).close();
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "erasures.ledger", "keyring.copy.json", "keyring.json", "lock", "register.db");
    return 1;
  }

  /** With room again the same session goes on, if it did not end. */
  private static long roomMade(Path disk, Session session) throws Exception {
    assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
    return session.search().size();
  }

  private static int write(Session session) throws DomainException {
    for (int i = 0; i < 5_000; i++) {
      Given.person(session, "Lisä" + i, "Esimerkki");
    }
    return 5_000;
  }

  /** The disk is filled up by somebody else first, to leave room for so much. */
  private static void password(Path disk, Session session) throws DomainException, IOException {
    Path filler = disk.resolve("muu");
    long room = disk.toFile().getUsableSpace();
    Files.write(filler, new byte[(int) Math.max(0, room - 2L * KIBIBYTE)]);
    changePassword(session);
  }

  private static void changePassword(Session session) throws DomainException {
    try (Password current = Password.of(Given.PASSWORD);
        Password wanted = Password.of(NEW)) {
      session.keys().changePassword(current, wanted);
    }
  }

  private static Session signIn(Path folder, String secret) throws DomainException {
    ClosedFolder closed = Given.folders(CLOCK).open(folder);
    try (Password password = Password.of(secret)) {
      return closed.signIn(Given.LOGIN, password);
    } catch (DomainException refused) {
      closed.close();
      throw refused;
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(List.of(command)).inheritIO().start();
    } catch (IOException noSuchCommand) {
      return -1;
    }
    @Nullable Integer code = process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : null;
    return code == null ? -1 : code;
  }
}
