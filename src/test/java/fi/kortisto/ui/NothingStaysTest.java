package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that was closed is let go of, with all that stood in it. */
class NothingStaysTest {

  private static final int MOST_TRIES = 100;

  @TempDir private Path folder;

  @Test
  void aClosedProgramIsHeldByNothing() throws InterruptedException {
    WeakReference<Navigator> closed = closed("one");
    WeakReference<Navigator> next =
        closed("two"); // the toolkit's thread tells the last one of failures
    assertThat(next).isNotNull();
    for (int i = 0; i < MOST_TRIES && closed.get() != null; i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertThat(closed.get() == null).as("the program is gone").isTrue();
  }

  private WeakReference<Navigator> closed(String place) {
    try (RunningProgram program =
        RunningProgram.start(Settings.startingIn(Language.EN), folder.resolve(place))) {
      Path register = PeopleOnFile.three(folder.resolve(place));
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.signIn(PeopleOnFile.PASSWORD);
      program.awaitShown("persons-table");
      return new WeakReference<>(program.navigator());
    }
  }
}
