package fi.kortisto.ui.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is told of locks and sleep on a real message bus of the test's own. Skipped where there is
 * no {@code dbus-daemon}, as on Windows and macOS.
 */
class SystemLockTest {

  private static final String SCREEN_SAVER = "/org/freedesktop/ScreenSaver";

  private final Semaphore told = new Semaphore(0);
  private Optional<Process> daemon = Optional.empty();
  private String address = "";

  @BeforeEach
  void startABus() throws IOException {
    assumeTrue(isInstalled("dbus-daemon") && isInstalled("dbus-send"), "no dbus-daemon here");
    Process started =
        new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    daemon = Optional.of(started);
    BufferedReader output = started.inputReader(StandardCharsets.UTF_8);
    address = output.readLine();
  }

  @AfterEach
  void endIt() throws InterruptedException {
    if (daemon.isPresent()) {
      daemon.get().destroy();
      daemon.get().waitFor();
    }
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void hearsThatTheScreenIsLocked() throws Exception {
    try (Bus bus = listening(Signal.OF_SESSION)) {
      assertThat(bus).isNotNull();
      send(SCREEN_SAVER, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true");

      assertThat(isTold()).isTrue();
    }
  }

  @Test
  void hearsTheScreenOfGnomeToo() throws Exception {
    try (Bus bus = listening(Signal.OF_SESSION)) {
      assertThat(bus).isNotNull();
      send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true");

      assertThat(isTold()).isTrue();
    }
  }

  @Test
  void doesNotLockWhenTheScreenIsOpenedAgain() throws Exception {
    try (Bus bus = listening(Signal.OF_SESSION)) {
      assertThat(bus).isNotNull();
      send(SCREEN_SAVER, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false");
      send(SCREEN_SAVER, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true");

      assertThat(isTold()).isTrue();
      assertThat(told.tryAcquire(300, TimeUnit.MILLISECONDS)).as("told once").isFalse();
    }
  }

  @Test
  void hearsThatTheComputerGoesToSleep() throws Exception {
    try (Bus bus = listening(Signal.OF_SYSTEM)) {
      assertThat(bus).isNotNull();
      send(
          "/org/freedesktop/login1",
          "org.freedesktop.login1.Manager.PrepareForSleep",
          "boolean:true");

      assertThat(isTold()).isTrue();
    }
  }

  @Test
  void hearsTheLockOfItsOwnSessionOnly() throws Exception {
    Signal lock =
        new Signal(
            "org.freedesktop.login1.Session", "Lock", false, Optional.of(Signal.session("3")));
    try (Bus bus = listening(List.of(lock))) {
      assertThat(bus).isNotNull();
      send(Signal.session("4"), "org.freedesktop.login1.Session.Lock");
      send(Signal.session("3"), "org.freedesktop.login1.Session.Lock");

      assertThat(isTold()).isTrue();
      assertThat(told.tryAcquire(300, TimeUnit.MILLISECONDS)).as("told once").isFalse();
    }
  }

  @Test
  void namesTheObjectOfASessionAsTheLoginManagerDoes() {
    assertThat(Signal.session("1")).isEqualTo("/org/freedesktop/login1/session/_31");
    assertThat(Signal.session("c2")).isEqualTo("/org/freedesktop/login1/session/c2");
  }

  @Test
  void goesOnWithoutABus() {
    assertThat(Bus.to(new Bus.At("unix:path=/nonexistent/bus", Signal.OF_SESSION), told::release))
        .isEmpty();
  }

  @Test
  void keepsNothingAliveOnceItIsClosed() {
    Bus bus = listening(Signal.OF_SESSION);
    bus.close();

    assertThat(
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().toLowerCase(Locale.ROOT).contains("dbus"))
                .filter(thread -> !thread.isDaemon()))
        .isEmpty();
  }

  private Bus listening(List<Signal> signals) {
    return Bus.to(new Bus.At(address, signals), told::release).orElseThrow();
  }

  private boolean isTold() throws InterruptedException {
    return told.tryAcquire(10, TimeUnit.SECONDS);
  }

  private void send(String path, String signal, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("dbus-send", "--bus=" + address, "--type=signal", path, signal));
    command.addAll(Arrays.asList(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
