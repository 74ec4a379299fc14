package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of backups and of restoring in target/screens, to be looked at. */
@Tag("screens")
class BackupPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1000",
    "EN, DARK, 100, 1000",
    "SV, LIGHT, 100, 860",
    "SV, DARK, 100, 1000",
    "FI, DARK, 200, 1000"
  })
  void backupsAndRestoringCanBeLookedAt(
      Language language,
      Theme theme,
      int textSize,
      int width,
      @TempDir Path folder,
      @TempDir Path stick)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 900);
    Path pictures = PictureLook.folder("backups", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      camera.take("welcome");
      Path register = Given.registerFolder(folder);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.choose("login", Given.LOGIN);
      program.signIn(Given.PASSWORD);
      program.awaitShown("countdown");
      program.go(Area.USERS);
      program.awaitShown("recovery-renew");
      camera.take("keys");
      program.go(Area.BACKUPS);
      program.await("loaded", () -> !program.text("backup-age").isEmpty());
      camera.take("none");
      program.files.will(stick);
      program.press("backup-now");
      program.await(
          "kept", () -> !program.get("backup-kept", TableView.class).getItems().isEmpty());
      camera.take("made");
      program.press("backup-restore");
      program.awaitShown("restore-open");
      program.choose("restore-login", Given.LOGIN);
      camera.take("restore");
      program.tick("restore-other-way");
      program.awaitShown("restore-key");
      camera.take("restore-with-key");
      program.tick("restore-other-way");
      program.awaitShown("restore-password");
      program.type("restore-password", Given.PASSWORD);
      program.press("restore-open");
      program.awaitShown("restore-do");
      camera.take("contents");
      program.press("restore-back");
      program.awaitShown("restore-open");
      program.press("restore-back");
      program.awaitShown("restore-next");
      camera.take("file");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(6);
    }
  }
}
