package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.UseStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the access log in target/screens, to be looked at. */
@Tag("screens")
class LogPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "EN, DARK, 100, 1180",
    "FI, DARK, 150, 1180",
    "EN, LIGHT, 150, 1000"
  })
  void theLogCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("log", language, theme, textSize);
    Path register = LogOnFile.made(folder);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("login");
      program.choose("login", Given.LOGIN);
      program.signInAtHome(Given.PASSWORD);
      program.await("home", () -> program.find("home-log").isPresent());
      camera.take("home");
      Persons persons = Persons.openedIn(program);
      persons.search("keksitty");
      persons.openFirst("Keksitty, Eero");
      program.awaitShown("card-who-looked");
      new OpenedCard(program).scrollTo("card-who-looked");
      camera.take("card");
      program.press("card-who-looked");
      program.await("readers", () -> filled(program, "log-readers"));
      camera.take("readers");
      program.tick("log-part-rows");
      program.await("rows", () -> filled(program, "log-table"));
      camera.take("rows");
      program.tick("log-part-unusual");
      program.await("findings", () -> filled(program, "log-unusual"));
      camera.take("unusual");
      program.press("log-unusual-review");
      program.awaitShown("log-note");
      camera.take("review");
      program.closeDialogs();
      program.press("log-unusual-rows");
      program.awaitShown("log-span");
      camera.take("finding");
      program.tick("log-part-use");
      program.awaitShown("log-use-chart");
      program.chooseValue("log-step", UseStep.MONTH);
      program.await(
          "months", () -> program.get("log-use-table", TableView.class).getItems().size() == 24);
      camera.take("use");
      program.tick("log-part-keeping");
      program.awaitShown("log-prune");
      camera.take("keeping");
      program.press("log-settings");
      program.awaitShown("log-plan-months");
      camera.take("settings");
      program.closeDialogs();
      program.press("log-month");
      program.awaitShown("month-save");
      program.await("the page", () -> !program.get("month-save", Button.class).isDisabled());
      camera.take("month");
      program.closeDialogs();
      program.press("log-prune");
      program.await("the question", () -> !program.dialogs().isEmpty());
      camera.take("prune");
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(10);
    }
  }

  private static boolean filled(RunningProgram program, String id) {
    return program.find(id).isPresent() && !program.get(id, TableView.class).getItems().isEmpty();
  }
}
