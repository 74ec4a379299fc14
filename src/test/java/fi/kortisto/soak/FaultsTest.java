package fi.kortisto.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Given;
import fi.kortisto.service.MovableClock;
import fi.kortisto.service.RequestGiven;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may befall a folder from outside, one thing each. */
@Tag("soak")
class FaultsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Path folder;

  @BeforeEach
  void aRegister() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    Given.register(folder, clock).close();
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldAndLeftAlone() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("register.db"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    try {
      problem(Problem.READ_ONLY_FOLDER, () -> Given.signIn(folder, clock));
      problem(Problem.READ_ONLY_FOLDER, () -> Given.folders(clock).openToRescue(folder));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    assertThat(Files.readAllBytes(folder.resolve("register.db"))).isEqualTo(before);
    Given.signIn(folder, clock).close();
  }

  @Test
  void aKeyRingFromBeforeIsRefused() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("keyring.json"));
    try (Session session = Given.signIn(folder, clock);
        Password current = Password.of(Given.PASSWORD);
        Password wanted = Password.of("sininen aurinko paistaa yöllä")) {
      session.keys().changePassword(current, wanted);
    }
    Files.write(folder.resolve("keyring.json"), before);

    problem(Problem.REPLAYED_KEY_RING, () -> Given.signIn(folder, clock));
  }

  @Test
  void aWholeFolderFromBeforeIsKnownByAPrintedAnchorOnly() throws Exception {
    Path before = temp.resolve("Ennen.kortisto");
    Sample.copy(folder, before);
    LogAnchor printed;
    try (Session session = Given.signIn(folder, clock)) {
      Given.person(session, "Aino", "Esimerkki");
      printed = session.anchor();
    }

    try (Session session = Given.signIn(before, clock)) {
      assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
      contradicts(printed, session);
    }
  }

  @Test
  void aDatabaseFromBeforeIsKnownByItsKeyRingOrByAPrintedAnchor() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("register.db"));
    LogAnchor printed;
    try (Session session = Given.signIn(folder, clock)) {
      Given.person(session, "Aino", "Esimerkki");
      printed = session.anchor();
    }
    Files.write(folder.resolve("register.db"), before);
    try (Session session = Given.signIn(folder, clock)) {
      contradicts(printed, session);
      session.keys().rekey(Progress.NONE);
    }
    Files.write(folder.resolve("register.db"), before);
    problem(Problem.DAMAGED_DATABASE, () -> Given.signIn(folder, clock));
  }

  @Test
  void aSecondProgramIsRefusedAndTheFirstGoesOn() throws Exception {
    Programs programs = new Programs(temp, MixedWriter.class);
    try (Session session = Given.signIn(folder, clock)) {
      Victim second = programs.start(folder, "1", "5");
      second.go();
      assertThat(second.lines()).isEmpty();
      assertThat(second.exitCode()).isNotZero();
      problem(Problem.ALREADY_OPEN, () -> Given.signIn(folder, clock));
      Given.person(session, "Aino", "Esimerkki");
    }
    Given.signIn(folder, clock).close();
  }

  /** The log keeps the order in which things happened, whatever the clock said then. */
  @Test
  void aClockSetBackDisturbsNeitherTheLogNorADeadline() throws Exception {
    RequestView asked;
    try (Session session = Given.signIn(folder, clock)) {
      asked =
          session.requests().add(RequestGiven.unknown(RequestKind.INSPECTION, "Esimerkki", TODAY));
    }
    clock.set(TODAY.minusYears(1));
    try (Session session = Given.signIn(folder, clock)) {
      Given.person(session, "Aino", "Esimerkki");
      session.log().verify(Optional.empty(), Progress.NONE);
      List<Long> numbers =
          session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 100).stream()
              .map(LogRow::number)
              .toList();
      assertThat(numbers).isSortedAccordingTo((a, b) -> Long.compare(b, a));
      assertThat(session.requests().of(asked.request().id()).request().deadline(TODAY))
          .isEqualTo(asked.request().deadline(TODAY));
      problem(
          Problem.RECEIVED_IN_FUTURE,
          () ->
              session
                  .requests()
                  .add(RequestGiven.unknown(RequestKind.INSPECTION, "Esimerkki", TODAY)));
    }
    clock.set(TODAY.plusDays(1));
    try (Session session = Given.signIn(folder, clock)) {
      session.log().verify(Optional.empty(), Progress.NONE);
    }
  }

  private static void contradicts(LogAnchor printed, Session session) {
    assertThatThrownBy(() -> session.log().verify(Optional.of(printed), Progress.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            found ->
                assertThat(found.problem()).isIn(Problem.ANCHOR_MISSING, Problem.ANCHOR_DIFFERS));
  }

  private static void problem(Problem wanted, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainException.class, found -> assertThat(found.problem()).isEqualTo(wanted));
  }
}
