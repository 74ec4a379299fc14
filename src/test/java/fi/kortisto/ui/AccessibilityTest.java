package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever hears the program read, or works it by keys alone, can do all that others can. */
class AccessibilityTest {

  @TempDir private static Path shared;

  private static Path register;

  @BeforeAll
  static void invent() {
    register = EveryPlace.register(shared);
  }

  @Test
  void whatTakesTheFocusSaysWhatItIs(@TempDir Path config) {
    Set<String> silent = new TreeSet<>();
    int[] heard = {0};
    walk(
        config,
        (place, root) ->
            Focusable.under(root)
                .forEach(
                    control -> {
                      heard[0]++;
                      control.fault().ifPresent(fault -> silent.add(place + ": " + fault));
                    }));

    assertThat(heard[0]).as("controls listened to").isGreaterThan(500);
    assertThat(silent).isEmpty();
  }

  @Test
  void tabComesToEverythingAndBack(@TempDir Path config) {
    Set<String> missed = new TreeSet<>();
    walk(
        config,
        (place, root) ->
            TabRound.through(root).missed().forEach(one -> missed.add(place + ": " + one)));

    assertThat(missed).isEmpty();
  }

  private static void walk(Path config, BiConsumer<String, Parent> look) {
    try (RunningProgram program =
        RunningProgram.start(
            PictureLook.settings(Language.FI, Theme.LIGHT, 100, 1180, 800), config)) {
      EveryPlace places = new EveryPlace(program, look);
      places.walk(register);
      new EveryDialog(program, places, look).walk();
    }
  }
}
