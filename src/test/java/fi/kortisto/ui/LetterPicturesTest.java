package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of decision sheets and letters in target/screens, to be looked at. */
@Tag("screens")
class LetterPicturesTest {

  private static final List<RequestKind> KINDS = List.of(RequestKind.values());

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1000",
    "EN, DARK, 100, 1000",
    "SV, LIGHT, 100, 900",
    "FI, LIGHT, 200, 1000",
    "EN, LIGHT, 80, 1000"
  })
  void decisionsAndLettersCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 960);
    Path pictures = PictureLook.folder("letters", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Walk walk = new Walk(program, new Camera(program, pictures), folder);
      new RequestsArea(program).signInTo(EventfulRequests.onFile(folder, LetterPicturesTest::fill));
      walk.sheets();
      walk.letters();
      walk.wordings();
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(20);
    }
  }

  /** One of each kind, numbered by their order from 1; then those whose letters are looked at. */
  private static void fill(EventfulRequests asked) throws DomainException {
    asked.disclosed();
    for (RequestKind kind : KINDS) {
      asked.known(asked.ofTrade(kind));
    }
    asked.known(asked.ofCentre(RequestKind.INSPECTION));
    asked.ofAll(RequestKind.INSPECTION);
    asked.protect();
  }

  private record Walk(RunningProgram program, Camera camera, Path folder) {

    void sheets() {
      for (RequestKind kind : KINDS) {
        open(number(kind));
        program.press("request-decide");
        program.await("the sheet", () -> !program.get("decision-next", Node.class).isDisabled());
        camera.take("sheet-" + kind.code());
        switch (kind) {
          case INSPECTION -> {
            program.tick("item-entry-60-cover");
            program.tick("item-datum-2-refuse");
            program.awaitShown("item-entry-60-shown");
            roll("item-entry-60-shown");
            camera.take("cover");
          }
          case RECTIFICATION -> {
            program.tick("item-datum-4-correct");
            program.awaitShown("item-datum-4-value");
            roll("item-datum-4-value");
            camera.take("correct");
            program.press("complete");
            program.awaitShown("completion-value");
            roll("completion-value");
            camera.take("complete");
          }
          case ERASURE -> {
            program.press("decision-next");
            program.awaitShown("effects");
            camera.take("preview");
          }
          case CONSENT_WITHDRAWN, RESTRICTION -> {
            program.tick("refuse");
            program.awaitShown("refusal-reason");
            program.press("decision-next");
            program.await("problem", () -> !program.text("refusal-problem").isEmpty());
            camera.take("refuse");
          }
          case PORTABILITY, OBJECTION, BAN, LOG_EXTRACT, COMPLAINT -> {}
        }
        program.closeDialogs();
        program.await("closed", () -> program.dialogs().isEmpty());
      }
    }

    private static int number(RequestKind kind) {
      return KINDS.indexOf(kind) + 1;
    }

    void letters() {
      open(number(RequestKind.INSPECTION));
      decide();
      program.press("request-write-answer");
      program.await("no address", () -> !program.text("letter-problem").isEmpty());
      camera.take("no-address");
      program.type("letter-reason", "Henkilö on pyytänyt kirjeen kotiinsa.");
      program.onScreen(
          () -> {
            program.get("language", Node.class).requestFocus();
            return program;
          });
      program.await("a page", this::pageIsDrawn);
      camera.take("letter");
      program.files.will(folder.resolve("answer.pdf"));
      program.press("save-pdf");
      program.await("saved", () -> Files.exists(folder.resolve("answer.pdf")));
      program.await("filed", () -> !program.get("mark-sent", Node.class).isDisabled());
      camera.take("filed");
      program.closeDialogs();
      program.awaitShown("letter-open-1");
      program.press("letter-open-1");
      program.await("a page", this::pageIsDrawn);
      camera.take("letter-on-file");
      program.closeDialogs();

      open(KINDS.size() + 1);
      decide();
      program.press("request-write-answer");
      program.await("a page", this::pageIsDrawn);
      program.files.will(folder.resolve("answer.zip"));
      program.press("save-sealed");
      program.awaitShown("passphrase");
      camera.take("passphrase");
      program.press("passphrase-done");
      program.closeDialogs();

      open(KINDS.size() + 2);
      program.press("write-acknowledgement");
      program.await("a page", this::pageIsDrawn);
      camera.take("no-data");
      program.closeDialogs();
    }

    void wordings() {
      program.go(Area.LETTERS);
      program.await("list", () -> program.find("wording-list").isPresent());
      camera.take("wordings");
      if (program.find("wording-words").isEmpty()) {
        openInList();
      }
      program.await("words", () -> program.text("wording-words").contains("{{"));
      program.await("a page", this::pageIsDrawn);
      camera.take("wording");
      program.type("wording-words", "Kiitos. {{numero}} ");
      program.await("told", () -> !program.text("wording-problem").isEmpty());
      camera.take("wording-bad");
      program.type("wording-words", "Kiitos, {{person}}. {{reckoning}}");
      program.await("fine", () -> program.text("wording-problem").isEmpty());
      program.press("wording-save");
      program.await("saved", () -> !program.get("wording-reset", Node.class).isDisabled());
      camera.take("wording-own");
      if (program.find("wording-list").isEmpty()) {
        program.press("wording-back");
        program.awaitShown("wording-list");
      }
      program.onScreen(
          () -> {
            program.get("wording-list", ListView.class).getSelectionModel().select(0);
            return program;
          });
      if (program.find("logo-choose").isEmpty()) {
        openInList();
      }
      program.awaitShown("logo-choose");
      camera.take("letterhead");
      program.tick("letterhead-test");
      camera.take("test-page");
    }

    /** On a narrow window the words are opened over the list. */
    private void openInList() {
      program.onScreen(
          () -> {
            program.get("wording-list", Node.class).requestFocus();
            return program;
          });
      program.pressAtFocus(KeyCode.ENTER, false);
    }

    private void open(int number) {
      program.soon(() -> program.navigator().openRequest(new RequestId(number)));
      program.await(
          number + " is open",
          () -> program.onScreen(program::allText).contains(" " + number + " · "));
    }

    private void decide() {
      program.press("request-decide");
      program.await("the sheet", () -> !program.get("decision-next", Node.class).isDisabled());
      program.press("decision-next");
      program.awaitShown("effects");
      program.press("decision-next");
      program.await("decided", () -> program.dialogs().isEmpty());
    }

    private void roll(String id) {
      program.onScreen(
          () -> {
            Node node = program.get(id, Node.class);
            ScrollPane pane = program.get("choosing", ScrollPane.class);
            pane.applyCss();
            pane.layout();
            double whole = pane.getContent().getLayoutBounds().getHeight();
            double top = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY() - 160;
            pane.setVvalue(
                Math.clamp(top / Math.max(1, whole - pane.getViewportBounds().getHeight()), 0, 1));
            return node;
          });
    }

    private boolean pageIsDrawn() {
      return Window.getWindows().stream()
          .flatMap(window -> window.getScene().getRoot().lookupAll(".page").stream())
          .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
    }
  }
}
