package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.InventedRegister;
import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is new is told what to do first, once, and again only on request. */
class HintsTest {

  private static final List<Area> AREAS =
      List.of(Area.HOME, Area.PERSONS, Area.REQUESTS, Area.LISTS, Area.RETENTION, Area.LOG);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aHintIsPutAwayAndComesBackOnRequest(Language language) {
    Path register = EveryPlace.register(folder);
    Settings settings =
        Settings.startingIn(language)
            .withTextSize(150)
            .with(new Settings.WindowBounds(0, 0, 1000, 800, false));
    try (RunningProgram program =
        RunningProgram.on(new Beginning.Register(register), settings, folder)) {
      program.signInAtHome(InventedRegister.PASSWORD);
      for (Area area : AREAS) {
        open(program, area);
        program.awaitShown("hint");
        assertThat(program.onScreen(() -> CutWords.under(program.get("hint", Parent.class))))
            .isEmpty();
        program.press("hint-away");
        program.await("no hint", () -> program.find("hint").isEmpty());
        open(program, Area.SETTINGS);
        open(program, area);
        assertThat(program.onScreen(() -> program.find("hint"))).isEmpty();
      }
      open(program, Area.SETTINGS);
      program.soon(() -> program.get("settings-hints", Button.class).fire());
      open(program, Area.HOME);
      program.awaitShown("hint");
    }
  }

  private static void open(RunningProgram program, Area area) {
    program.onScreen(
        () -> {
          program.navigator().openArea(area);
          return area;
        });
  }
}
