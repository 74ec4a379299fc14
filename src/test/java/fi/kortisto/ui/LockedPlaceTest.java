package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background.LongWork;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lock does while long work is under way. */
class LockedPlaceTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void start() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
  }

  @AfterEach
  void quit() {
    program.close();
  }

  @Test
  void saysThatWorkComesToItsEndButNotWhatWork() {
    ReadOnlyObjectWrapper<Optional<LongWork>> work =
        new ReadOnlyObjectWrapper<>(
            Optional.of(new LongWork("Letter to Kerttu Keksitty", 0.5, Optional.empty())));
    String said =
        program.onScreen(
            () -> {
              LockedPlace place =
                  new LockedPlace(new Texts(Language.EN), work.getReadOnlyProperty());
              return ((Label) place.root().lookup("#locked-what")).getText();
            });

    assertThat(said).startsWith("Locked.").doesNotContain("Kerttu");
  }

  @Test
  void theDataIsClosedWhenTheWorkIsDoneAndNotBefore() throws Exception {
    Session session = opened();
    Background background =
        new Background(
            Platform::runLater,
            failure -> {
              throw new AssertionError(failure);
            });
    CountDownLatch goesOn = new CountDownLatch(1);
    AtomicReference<String> order = new AtomicReference<>("");
    program.onScreen(
        () -> {
          Background.Work work = background.work();
          work.runLong(
              "long work",
              progress -> {
                await(goesOn);
                session.controller();
                order.updateAndGet(so -> so + "done ");
                return session.due().unanswered();
              },
              count -> {},
              refused -> order.updateAndGet(so -> so + "refused "));
          background
              .work()
              .act(
                  () -> {
                    session.lock().close();
                    order.updateAndGet(so -> so + "locked");
                  },
                  () -> {},
                  refused -> order.updateAndGet(so -> so + "not locked"));
          return work;
        });
    assertThat(order.get()).isEmpty();
    goesOn.countDown();

    program.await("both", () -> order.get().equals("done locked"));
    background.close();
  }

  private Session opened() throws DomainException {
    try (var password = RunningProgram.password(PeopleOnFile.PASSWORD)) {
      return Given.folders().open(PeopleOnFile.none(folder)).signIn(PeopleOnFile.LOGIN, password);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
