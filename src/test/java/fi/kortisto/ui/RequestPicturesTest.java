package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the requests' screen and its dialogs in target/screens, to be looked at. */
@Tag("screens")
class RequestPicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "FI, DARK, 100, 1180",
    "EN, LIGHT, 100, 900",
    "EN, DARK, 100, 1440",
    "SV, LIGHT, 100, 1180",
    "FI, LIGHT, 200, 1180"
  })
  void theRequestsScreenCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("requests", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      RequestsArea requests = new RequestsArea(program);
      program.onScreen(
          () -> {
            program.stage().setWidth(width); // wider than the screen that is not there
            return program;
          });
      Camera camera = new Camera(program, pictures);
      requests.signInTo(RequestsOnFile.none(folder.resolve("empty")));
      empty(program, requests, camera);
      program.onScreen(
          () -> {
            program.navigator().leave();
            return program;
          });
      program.await("welcome", () -> program.find("requests-list").isEmpty());
      requests.signInTo(RequestsOnFile.full(folder.resolve("full")));
      full(program, requests, camera);
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(10);
    }
  }

  private static void empty(RunningProgram program, RequestsArea requests, Camera camera) {
    program.awaitShown("requests-none");
    camera.take("empty");
    requests.press(KeyCode.N, true, false);
    program.awaitShown("new-save");
    camera.take("new");
    program.chooseValue("new-form", RequestForm.FREE);
    program.type("picker-search", "a");
    program.awaitShown("picker-found");
    camera.take("new-searching");
    program.tick("new-not-on-file");
    program.tick("new-represented");
    program.awaitShown("new-representative");
    camera.take("new-not-on-file");
    requests.scrollTo("new-registers");
    camera.take("new-below");
    program.press("new-save");
    program.await("problem", () -> !program.text("new-problem").isEmpty());
    camera.take("new-problem");
  }

  private static void full(RunningProgram program, RequestsArea requests, Camera camera) {
    program.await("rows", () -> requests.rows() > 20);
    camera.take("full");
    requests.open(0);
    camera.take("late");
    look(program, 25);
    camera.take("decided");
    requests.scrollTo("request-effects");
    camera.take("decided-effects");
    requests.scrollTo("pass-on-told-1");
    camera.take("decided-told");
    requests.scrollTo("request-steps");
    camera.take("decided-steps");
    look(program, 26);
    camera.take("not-linked");
    program.press("request-link");
    program.awaitShown("picker-search");
    program.type("picker-search", "keksitty");
    program.awaitShown("picker-found");
    camera.take("link");
    program.closeDialogs();
    program.press("request-not-found");
    program.awaitShown("request-confirm");
    camera.take("not-found");
    program.closeDialogs();
    look(program, 27);
    camera.take("long");
    for (String part : new String[] {"request-identity", "request-viewing", "request-file-add"}) {
      requests.scrollTo(part);
      camera.take("long-" + part);
    }
    program.press("request-appoint");
    program.awaitShown("viewing-place");
    camera.take("appoint");
    program.closeDialogs();
    program.press("request-identify");
    program.awaitShown("request-words");
    camera.take("identify");
    program.closeDialogs();
    look(program, 3);
    camera.take("paused");
    look(program, 5);
    program.press("request-extend");
    program.awaitShown("request-words");
    program.press("request-confirm");
    program.await("problem", () -> !program.text("form-problem").isEmpty());
    camera.take("extend");
    program.closeDialogs();
    look(program, 27);
    program.press("request-show");
    program.awaitShown("request-confirm");
    camera.take("show");
    program.press("request-confirm");
    program.awaitShown("viewing-end");
    program.await("a page", requests::pageIsDrawn);
    camera.take("viewing");
  }

  private static void look(RunningProgram program, long number) {
    program.soon(() -> program.navigator().openRequest(new RequestId(number)));
    program.await(
        number + " is open", () -> program.text("request-what").matches("\\S+ " + number + " .*"));
  }
}
