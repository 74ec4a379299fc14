package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the locked page, and of what was typed when it is back. */
@Tag("screens")
class LockPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %")
  @CsvSource({"FI, LIGHT, 100", "EN, DARK, 100", "SV, LIGHT, 200"})
  void theLockCanBeLookedAt(Language language, Theme theme, int textSize, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, 1180, 800);
    Path pictures = PictureLook.folder("lock", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      Persons persons = Persons.signedInTo(program, EventfulPerson.onFile(folder));
      persons.awaitCount("1");
      persons.search("kerttu");
      persons.openFirst(EventfulPerson.NAME);
      copied(program, camera);
      program.pressAtFocus(KeyCode.E, true);
      program.awaitShown("form-save");
      persons.replace("Keksitty", "Keksitty-Malli");
      program.key(KeyCode.L, true, false);
      program.awaitShown("sign-in");
      camera.take("locked");
      program.signInAtHome(PeopleOnFile.PASSWORD);
      program.awaitShown("form-save");
      camera.take("back");
      program.onScreen(
          () -> {
            program.navigator().lock();
            return program;
          });
      program.awaitShown("sign-in");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  private static void copied(RunningProgram program, Camera camera) {
    program.onScreen(
        () -> {
          TextInputControl search = program.get("search", TextInputControl.class);
          search.clear();
          var label =
              (Label)
                  program.stage().getScene().getRoot().lookupAll(".datum-value").stream()
                      .filter(node -> node instanceof Label)
                      .findFirst()
                      .orElseThrow();
          label.getContextMenu().getItems().getFirst().fire();
          return label;
        });
    camera.take("copied");
  }
}
