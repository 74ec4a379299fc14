package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word of the program is cut off, in any language, at ordinary and at large text. */
class NoCutWordsTest {

  @TempDir private static Path shared;

  private static Path register;

  @BeforeAll
  static void invent() {
    register = EveryPlace.register(shared);
  }

  @ParameterizedTest(name = "{0} {1} %")
  @CsvSource({"FI, 100", "SV, 100", "EN, 100", "FI, 150", "SV, 150", "EN, 150"})
  void everyWordIsWhole(Language language, int textSize, @TempDir Path config) {
    assertThat(cut(language, textSize, 1000, config)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} %, {2} wide")
  @CsvSource({
    "FI, 200, 1000",
    "SV, 200, 1000",
    "EN, 200, 1000",
    "FI, 80, 720",
    "FI, 100, 720",
    "SV, 100, 720",
    "EN, 100, 720",
    "FI, 130, 860",
    "SV, 130, 860",
    "EN, 130, 860"
  })
  @Tag("screens")
  void everyWordIsWholeInSmallWindowsToo(
      Language language, int textSize, int width, @TempDir Path config) {
    assertThat(cut(language, textSize, width, config)).isEmpty();
  }

  private static Set<String> cut(Language language, int textSize, int width, Path config) {
    Set<String> cut = new TreeSet<>();
    try (RunningProgram program =
        RunningProgram.start(
            PictureLook.settings(language, Theme.LIGHT, textSize, width, 800), config)) {
      new EveryPlace(
              program,
              (place, root) -> CutWords.under(root).forEach(word -> cut.add(place + ": " + word)))
          .walk(register);
    }
    return cut;
  }
}
