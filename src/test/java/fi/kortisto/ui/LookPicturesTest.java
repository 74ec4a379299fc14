package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of every place of the program with the demo register, to be looked at. */
@Tag("screens")
class LookPicturesTest {

  @TempDir private static Path shared;

  private static Path register;

  @BeforeAll
  static void invent() {
    register = EveryPlace.register(shared);
  }

  @ParameterizedTest(name = "{0} {1} {2} %")
  @CsvSource({
    "FI, LIGHT, 100", "FI, DARK, 100", "FI, LIGHT, 150", "FI, DARK, 150",
    "EN, LIGHT, 100", "EN, DARK, 100", "EN, LIGHT, 150", "EN, DARK, 150",
    "FI, CONTRAST_LIGHT, 100", "EN, CONTRAST_DARK, 150", "SV, LIGHT, 100", "SV, LIGHT, 200"
  })
  void everyPlaceCanBeLookedAt(Language language, Theme theme, int textSize, @TempDir Path config)
      throws IOException {
    Path pictures = PictureLook.folder("every", language, theme, textSize);
    try (RunningProgram program =
        RunningProgram.start(PictureLook.settings(language, theme, textSize, 1000, 800), config)) {
      Camera camera = new Camera(program, pictures);
      new EveryPlace(program, (place, _) -> camera.takeNow(place)).walk(register);
      program.soon(() -> program.key(KeyCode.K, true, false));
      program.awaitShown("palette-typed");
      program.type("palette-typed", "ki");
      camera.take("commands");
      program.closeDialogs();
      program.soon(() -> program.key(KeyCode.SLASH, true, false));
      program.awaitShown("keys-list");
      camera.take("keys");
      program.closeDialogs();
      program.soon(() -> program.navigator().help(HelpTopic.INSPECTION));
      program.awaitShown("help-heading");
      camera.take("help");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(25);
    }
  }
}
