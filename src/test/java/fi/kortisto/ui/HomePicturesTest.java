package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the first screen in target/screens, to be looked at. */
@Tag("screens")
class HomePicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "FI, DARK, 100, 1000",
    "EN, LIGHT, 100, 900",
    "EN, DARK, 100, 1180",
    "SV, LIGHT, 100, 1440",
    "FI, LIGHT, 200, 1180"
  })
  void theFirstScreenCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("home", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      signIn(program, WorkOnFile.quiet(folder.resolve("quiet")));
      program.awaitShown("home-requests");
      camera.take("quiet");
      program.tick("home-counted");
      program.await("empty", () -> program.find("statistics-chart").isEmpty());
      camera.take("no-statistics");
      program.onScreen(
          () -> {
            program.navigator().leave();
            return program;
          });
      program.await("welcome", () -> program.find("home-waiting").isEmpty());
      signIn(program, WorkOnFile.busy(folder.resolve("busy")));
      program.awaitShown("home-reminder");
      camera.take("busy");
      program.tick("home-counted");
      program.awaitShown("statistics-chart");
      camera.take("statistics");
      program.onScreen(
          () -> {
            program.navigator().leave();
            return program;
          });
      program.await("welcome", () -> program.find("home-waiting").isEmpty());
      signIn(program, HoldsOnFile.made(folder.resolve("holds")));
      program.awaitShown("home-requests");
      camera.take("holds");
      held(program, camera);
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(3);
    }
  }

  /** The card of the person whose hold is to be looked at, and the forms on it. */
  private static void held(RunningProgram program, Camera camera) {
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".open-line").stream()
                .filter(line -> line.getAccessibleText().startsWith(HoldsOnFile.HELD))
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    program.awaitShown("holds");
    OpenedCard card = new OpenedCard(program);
    camera.take("held-card");
    card.scrollTo("entries-1");
    camera.take("held-entry");
    card.scrollTo("holds");
    camera.take("held-list");
    program.press("hold-put");
    program.awaitShown("hold-ground");
    program.onScreen(
        () -> {
          program.get("hold-end", ComboBox.class).getSelectionModel().select(1);
          return program;
        });
    camera.take("hold-form");
    program.closeDialogs();
    program.press("hold-end-1");
    program.awaitShown("hold-end-why");
    camera.take("hold-end");
    program.closeDialogs();
  }

  private static void signIn(RunningProgram program, Path register) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
  }
}
