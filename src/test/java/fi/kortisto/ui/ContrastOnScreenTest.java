package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word and sign of the program can be told from what it stands on, in every theme. */
class ContrastOnScreenTest {

  @TempDir private static Path shared;

  private static Path register;

  @BeforeAll
  static void invent() {
    register = EveryPlace.register(shared);
  }

  @Test
  void seesAWordThatIsTooFaint() {
    Text faint = new Text("haalea");
    faint.setFill(Color.web("#23262b", 0.5));
    Text plain = new Text("selvä");
    plain.setFill(Color.web("#23262b"));
    StackPane paper = new StackPane(faint, plain);
    paper.setBackground(javafx.scene.layout.Background.fill(Color.web("#fdfcfa")));
    paper.resize(100, 40);

    assertThat(PaintedWords.under(paper))
        .extracting(PaintedWords.Seen::isTooFaint)
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
  void everyWordIsDarkOrLightEnough(Theme theme, @TempDir Path config) {
    Set<String> faint = new TreeSet<>();
    int[] measured = {0};
    try (RunningProgram program =
        RunningProgram.start(PictureLook.settings(Language.FI, theme, 100, 1180, 800), config)) {
      BiConsumer<String, Parent> look =
          (place, root) ->
              PaintedWords.under(root)
                  .forEach(
                      seen -> {
                        measured[0]++;
                        if (seen.isTooFaint()) {
                          faint.add(place + ": " + seen);
                        }
                      });
      EveryPlace places = new EveryPlace(program, look);
      places.walk(register);
      new EveryDialog(program, places, look).walk();
    }

    assertThat(measured[0]).as("words and signs measured").isGreaterThan(1500);
    assertThat(faint).isEmpty();
  }
}
