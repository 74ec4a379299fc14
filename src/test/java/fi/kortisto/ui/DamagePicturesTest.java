package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a damaged register and of what is left of it in target/screens, to be looked at. */
@Tag("screens")
class DamagePicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %")
  @CsvSource({
    "FI, LIGHT, 100",
    "FI, DARK, 100",
    "SV, LIGHT, 100",
    "EN, DARK, 100",
    "FI, LIGHT, 200"
  })
  void whatIsToldAndWhatIsLeftCanBeLookedAt(
      Language language, Theme theme, int textSize, @TempDir Path folder) throws IOException {
    Path pictures = PictureLook.folder("damage", language, theme, textSize);
    try (RunningProgram program =
        RunningProgram.start(PictureLook.settings(language, theme, textSize, 1000, 1000), folder)) {
      Camera camera = new Camera(program, pictures);
      Path register = DamagedRegisterTest.harmed(folder);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.choose("login", Given.LOGIN);
      program.type("password", Given.PASSWORD);
      program.press("sign-in");
      program.awaitShown("damage-open");
      camera.take("told");
      program.choose("damage-login", Given.LOGIN);
      program.type("damage-password", Given.PASSWORD);
      program.press("damage-open");
      program.awaitShown("rescue-everybody");
      program.await(
          "found", () -> !program.get("rescue-table", TableView.class).getItems().isEmpty());
      camera.take("left");
      program.type("rescue-search", "ei ketaan");
      program.pressAtFocus(KeyCode.ENTER, false);
      program.await(
          "nobody", () -> program.get("rescue-table", TableView.class).getItems().isEmpty());
      camera.take("nobody");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSize(3);
    }
  }
}
