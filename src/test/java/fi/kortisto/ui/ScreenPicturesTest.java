package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of every screen in target/screens, to be looked at. */
@Tag("screens")
class ScreenPicturesTest {

  /** The tours of the main window; a screen is added here. */
  private static final List<Tour> TOURS = List.of(new ShellTour(), new RegistersTour());

  @ParameterizedTest(name = "{0} {1} {2} %")
  @CsvSource({
    "FI, LIGHT, 100",
    "FI, DARK, 100",
    "EN, LIGHT, 100",
    "EN, DARK, 100",
    "SV, LIGHT, 100",
    "FI, LIGHT, 200"
  })
  void everyScreenCanBeLookedAt(Language language, Theme theme, int textSize, @TempDir Path folder)
      throws IOException {
    Settings settings = Settings.startingIn(language).with(theme).withTextSize(textSize);
    Path pictures =
        Path.of(
            "target",
            "screens",
            (language + "-" + theme + "-" + textSize).toLowerCase(Locale.ROOT));
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      new OutsideTour(folder).walk(program, camera);
      TOURS.forEach(tour -> tour.walk(program, camera));
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(10);
    }
  }
}
