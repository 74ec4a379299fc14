package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of storage times and the clean-up in target/screens, to be looked at. */
@Tag("screens")
class RetentionPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "EN, DARK, 100, 1180",
    "SV, LIGHT, 100, 1000",
    "FI, LIGHT, 200, 1000"
  })
  void theCleanUpCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("retention", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      signIn(program, WorkOnFile.quiet(folder.resolve("quiet")));
      program.go(Area.RETENTION);
      program.await("the look", () -> program.find("retention-now").isPresent());
      camera.take("empty");
      program.onScreen(
          () -> {
            program.navigator().leave();
            return program;
          });
      program.await("welcome", () -> program.find("area-retention").isEmpty());
      signIn(program, StorageOnFile.made(folder.resolve("due")));
      program.await("home", () -> program.find("home-storage").isPresent());
      camera.take("home");
      program.go(Area.RETENTION);
      program.awaitShown("retention-list");
      camera.take("due");
      program.tick("retention-stays");
      camera.take("stays");
      program.onScreen(
          () -> {
            program.get("retention-list", ListView.class).getSelectionModel().selectLast();
            return program;
          });
      camera.take("stays-last");
      card(program, camera);
      rules(program, camera);
      program.go(Area.RETENTION);
      program.awaitShown("retention-list");
      program.press("retention-run");
      program.await("the question", () -> !program.dialogs().isEmpty());
      camera.take("question");
      confirm(program);
      program.awaitShown("retention-told");
      camera.take("done");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(8);
    }
  }

  private static void confirm(RunningProgram program) {
    program.soon(
        () ->
            program.dialogs().getFirst().getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> !button.isDefaultButton() && !button.isCancelButton())
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private static void card(RunningProgram program, Camera camera) {
    Persons persons = Persons.openedIn(program);
    persons.search("kerttu");
    persons.openFirst(StorageOnFile.HELD);
    program.awaitShown("entries-1");
    camera.take("card");
    new OpenedCard(program).scrollTo("entries-1");
    camera.take("card-entries");
  }

  private static void rules(RunningProgram program, Camera camera) {
    program.go(Area.RETENTION);
    program.press("retention-rules-1");
    program.awaitShown("storage-list");
    camera.take("rules");
    program.onScreen(
        () -> {
          program.get("storage-list", ListView.class).getSelectionModel().select(1);
          return program;
        });
    program.press("storage-edit");
    program.awaitShown("floor");
    program.onScreen(
        () -> {
          program.get("storage-clock", ComboBox.class).getSelectionModel().selectLast();
          program.get("floor", CheckBox.class).setSelected(true);
          return program;
        });
    camera.take("rule-form");
    program.closeDialogs();
  }

  private static void signIn(RunningProgram program, Path register) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
  }
}
