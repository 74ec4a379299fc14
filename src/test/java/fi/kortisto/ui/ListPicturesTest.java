package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the lists in target/screens, to be looked at. */
@Tag("screens")
class ListPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "EN, DARK, 100, 1180",
    "SV, LIGHT, 100, 860",
    "FI, LIGHT, 200, 1180"
  })
  void theListsCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("lists", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      Path register = PeopleOnFile.many(folder);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("login");
      program.choose("login", PeopleOnFile.LOGIN);
      program.signInAtHome(PeopleOnFile.PASSWORD);
      program.go(Area.LISTS);
      program.awaitShown("lists-purpose");
      camera.take("empty");
      program.chooseValue("lists-purpose", BanPurpose.DIRECT_ADVERTISING);
      program.chooseValue("lists-channel", BanChannel.EMAIL);
      camera.take("choices");
      program.chooseValue("lists-channel", BanChannel.POST);
      program.press("lists-condition-add");
      program.awaitShown("lists-field-1");
      program.onScreen(
          () -> {
            program.stage().getScene().getRoot().lookupAll(".fold").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire);
            return program;
          });
      if (program.find("lists-look").isPresent()) {
        camera.take("side");
        program.press("lists-look");
      }
      program.await(
          "rows",
          () ->
              program.find("lists-rows").isPresent()
                  && program.get("lists-rows", TableView.class).getItems().size() > 100);
      camera.take("list");
      program.onScreen(
          () -> {
            ((TabPane) program.stage().getScene().lookup(".tab-pane"))
                .getSelectionModel()
                .select(1);
            return program;
          });
      camera.take("left-out");
      program.press("lists-labels");
      program.awaitShown("labels-picture");
      pause(program);
      camera.take("labels");
      program.tick("labels-test");
      pause(program);
      camera.take("labels-test");
      program.press("labels-own");
      program.awaitShown("sheet-name");
      camera.take("own-sheet");
      program.closeDialogs();
      program.press("lists-print");
      pause(program);
      camera.take("print");
      program.closeDialogs();
      if (program.find("lists-keep").isEmpty()) {
        program.press("lists-back");
        program.awaitShown("lists-keep");
      }
      program.press("lists-keep");
      program.awaitShown("list-name");
      camera.take("keep");
      program.closeDialogs();
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(7);
    }
  }

  /** Until the pages are set and drawn. */
  private static void pause(RunningProgram program) {
    program.await("pages", () -> program.allText().matches("(?s).*\\b1/\\d+.*"));
    try {
      Thread.sleep(1500);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
