package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the ledger of disclosures in target/screens, to be looked at. */
@Tag("screens")
class DisclosurePicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "FI, DARK, 100, 1000",
    "EN, LIGHT, 100, 860",
    "EN, DARK, 100, 1180",
    "FI, LIGHT, 200, 1180"
  })
  void theLedgerCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("disclosures", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      signIn(program, WorkOnFile.quiet(folder.resolve("quiet")));
      camera.take("empty");
      program.tick("disclosures-owed");
      camera.take("nobody-owed");
      program.onScreen(
          () -> {
            program.navigator().leave();
            return program;
          });
      program.await("welcome", () -> program.find("disclosures-owed").isEmpty());
      signIn(program, WorkOnFile.busy(folder.resolve("busy")));
      program.tick("disclosures-ledger");
      program.awaitShown("disclosures-list");
      camera.take("ledger");
      program.tick("disclosures-owed");
      program.awaitShown("owed-told-1");
      camera.take("owed");
      program.press("owed-told-1");
      program.awaitShown("told-how");
      camera.take("told");
      program.closeDialogs();
      program.press("disclosure-record");
      program.awaitShown("picker-search");
      program.type("picker-search", "k");
      program.await("found", () -> program.find("picker-found").isPresent());
      camera.take("who");
      program.type("picker-search", "kerttu");
      program.await("found", () -> program.find("picker-found").isPresent());
      program.onScreen(
          () -> {
            program
                .get("picker-search", TextField.class)
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return program;
          });
      program.awaitShown("disclosure-name");
      program.tick("disclosure-outside");
      camera.take("form");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(6);
    }
  }

  private static void signIn(RunningProgram program, Path register) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
    program.go(Area.DISCLOSURES);
    program.awaitShown("disclosures-ledger");
  }
}
