package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of those who may be one in target/screens, to be looked at. */
@Tag("screens")
class DuplicatePicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "FI, DARK, 100, 1000",
    "EN, LIGHT, 100, 860",
    "EN, DARK, 100, 1180",
    "FI, LIGHT, 200, 1180"
  })
  void thoseWhoMayBeOneCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("duplicates", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      Persons persons = Persons.signedInTo(program, PeopleOnFile.twice(folder));
      persons.awaitCount("7");
      program.press("duplicates");
      program.awaitShown("duplicates-first");
      camera.take("empty");
      program.press("duplicates-first");
      program.await(
          "pairs", () -> program.find("duplicates-list").isPresent() && rows(program) == 3);
      program.await("two", () -> !program.allText().isEmpty());
      camera.take("list");
      for (int i = 0; i < 3; i++) {
        int row = i;
        program.onScreen(
            () -> {
              program.get("duplicates-list", ListView.class).getSelectionModel().select(row);
              return row;
            });
        camera.take("pair-" + i);
        program.onScreen(
            () -> {
              program
                  .get("duplicates-list", ListView.class)
                  .fireEvent(
                      new KeyEvent(
                          KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
              return row;
            });
        camera.take("opened-" + i);
        program.onScreen(
            () -> {
              if (program.find("duplicates-back").isPresent()) {
                program.get("duplicates-back", Button.class).fire();
              }
              return row;
            });
      }
      program.onScreen(
          () -> {
            program.get("duplicates-list", ListView.class).getSelectionModel().select(1);
            return 1;
          });
      program.await(
          "a pair", () -> program.find("pair-merge").isPresent() || width < 900 || textSize > 100);
      if (program.find("pair-merge").isPresent()) {
        program.press("pair-merge");
        program.await("asked", () -> !program.dialogs().isEmpty());
        camera.take("question");
        program.closeDialogs();
      }
      program.press("duplicates-persons");
      program.awaitShown("search");
      persons.search("mäk");
      persons.awaitCount("2");
      persons.openFirst("Mäkinen, Aino");
      camera.take("card");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(6);
    }
  }

  private static int rows(RunningProgram program) {
    return program.get("duplicates-list", ListView.class).getItems().size();
  }
}
