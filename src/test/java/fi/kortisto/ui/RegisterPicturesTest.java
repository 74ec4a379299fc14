package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the registers' screen and its forms in target/screens, to be looked at. */
@Tag("screens")
class RegisterPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "EN, DARK, 100, 1000",
    "SV, LIGHT, 100, 1440",
    "FI, LIGHT, 200, 1000"
  })
  void theRegistersScreenCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("registers", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Path register = Given.registerFolder(folder);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.choose("login", Given.LOGIN);
      program.signIn(Given.PASSWORD);
      new RegistersTour().walk(program, new Camera(program, pictures));
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(15);
    }
  }
}
