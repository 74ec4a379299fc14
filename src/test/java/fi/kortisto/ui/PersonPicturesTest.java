package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the persons' screen and its dialogs in target/screens, to be looked at. */
@Tag("screens")
class PersonPicturesTest {

  private static final String VCARDS =
      """
      BEGIN:VCARD
      VERSION:3.0
      N:Keksitty;Kerttu;;;
      FN:Kerttu Keksitty
      EMAIL;TYPE=HOME:kerttu@example.fi
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      N:Aalto;Alma;;;
      FN:Alma Aalto
      EMAIL:alma.aalto@example.fi
      TEL:+358401234567
      X-SHOE-SIZE:38
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      END:VCARD
      """;

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "FI, DARK, 100, 1000",
    "EN, LIGHT, 100, 900",
    "EN, DARK, 100, 1180",
    "SV, LIGHT, 100, 1440",
    "FI, LIGHT, 200, 1180"
  })
  void thePersonsScreenCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("persons", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, pictures);
      empty(program, camera, folder);
      full(program, camera, folder);
      leave(program);
      eventful(program, camera, folder);
      leave(program);
      restricted(program, camera, folder);
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(10);
    }
  }

  private static void empty(RunningProgram program, Camera camera, Path folder) {
    Persons persons = Persons.signedInTo(program, PeopleOnFile.none(folder.resolve("empty")));
    persons.awaitCount("0");
    camera.take("empty");
    leave(program);
  }

  private static void leave(RunningProgram program) {
    program.onScreen(
        () -> {
          program.navigator().leave();
          return program;
        });
    program.await("welcome", () -> program.find("search").isEmpty());
  }

  /** A card with entries of all kinds, files, a history, and the forms on it. */
  private static void eventful(RunningProgram program, Camera camera, Path folder)
      throws IOException {
    Persons persons =
        Persons.signedInTo(program, EventfulPerson.onFile(folder.resolve("eventful")));
    persons.awaitCount("1");
    persons.search("kerttu");
    persons.openFirst(EventfulPerson.NAME);
    OpenedCard card = new OpenedCard(program);
    program.awaitShown("entries-1");
    camera.take("eventful");
    card.scrollTo("entries-1");
    camera.take("entries");
    card.scrollTo("entries-2");
    camera.take("contacts");
    card.scrollTo("file-add");
    camera.take("files");
    card.unfoldLast();
    program.await("history", () -> program.find("history").isPresent());
    card.scrollTo("history");
    camera.take("history");
    for (int kind = 0; kind < 3; kind++) {
      card.addEntry("entries-1", kind);
      card.scrollTo("entries-1");
      camera.take("form-trade-" + kind);
    }
    for (int kind = 0; kind < 4; kind++) {
      card.addEntry("entries-2", kind);
      card.scrollTo("entries-2");
      camera.take("form-centre-" + kind);
    }
    program.press("entry-cancel");
    Path file = folder.resolve("kuitti elokuulta.pdf");
    Files.writeString(file, "%PDF-1.7");
    program.files.will(file);
    program.press("file-add");
    program.await("dialog", () -> !program.dialogs().isEmpty());
    camera.take("add-file");
    program.closeDialogs();
    program.press("reveal-identity-code");
    program.awaitShown("reason");
    camera.take("reveal");
    program.closeDialogs();
    card.joinFirst();
    program.awaitShown("form-save");
    camera.take("join");
  }

  /** A card whose data is stored only, before and after a ground is chosen. */
  private static void restricted(RunningProgram program, Camera camera, Path folder) {
    Path register = WorkOnFile.busy(folder.resolve("restricted"));
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    Persons persons = Persons.signingIn(program);
    persons.search("kerttu");
    persons.awaitCount("1");
    persons.openFirst(WorkOnFile.RESTRICTED);
    program.awaitShown("restriction-show");
    camera.take("restricted");
    new OpenedCard(program).scrollTo("card-disclosures");
    camera.take("dealings");
    program.press("restriction-show");
    program.awaitShown("ground-legal-claim");
    camera.take("ground");
    program.onScreen(
        () -> {
          program.get("ground-legal-claim", RadioButton.class).setSelected(true);
          return program;
        });
    program.type("ground-words", "laskun selvittely");
    program.press("ground-use");
    program.await("the data", () -> program.find("ground-use").isEmpty());
    camera.take("opened");
    program.press("restriction-lift");
    program.awaitShown("lift-why");
    camera.take("lift");
  }

  private static void uses(RunningProgram program, Camera camera) {
    new OpenedCard(program).scrollTo("use-matrix");
    program.onScreen(
        () -> {
          Button cell = program.get("use-direct-advertising-email", Button.class);
          cell.requestFocus();
          return cell;
        });
    camera.take("uses");
    program.soon(() -> program.get("use-direct-advertising-email", Button.class).fire());
    program.await("the offers", () -> Window.getWindows().size() > 1);
    camera.take("uses-offers");
    program.onScreen(
        () -> {
          MenuItem consent =
              Window.getWindows().stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .flatMap(menu -> menu.getItems().stream())
                  .filter(item -> "use-consent-give".equals(item.getId()))
                  .findFirst()
                  .orElseThrow();
          consent.getParentPopup().hide();
          consent.fire();
          return consent;
        });
    program.awaitShown("consent-confirm");
    camera.take("consent");
    program.closeDialogs();
  }

  private static void full(RunningProgram program, Camera camera, Path folder) throws IOException {
    Persons persons = Persons.signedInTo(program, PeopleOnFile.many(folder.resolve("full")));
    persons.awaitCount("202");
    camera.take("full");
    persons.search("maki");
    persons.awaitCount("29");
    camera.take("found");
    persons.search("qqq");
    persons.awaitCount("0");
    camera.take("nothing");
    persons.search("annastiina");
    persons.awaitCount("1");
    persons.openFirst(PeopleOnFile.LONG_NAME);
    camera.take("long");
    persons.search("alma");
    persons.awaitCount("1");
    persons.openFirst("Aalto, Alma");
    camera.take("card");
    uses(program, camera);
    persons.press(KeyCode.E);
    program.awaitShown("form-save");
    camera.take("edit");
    persons.press(KeyCode.ESCAPE);
    program.awaitShown("person-name");
    persons.press(KeyCode.B);
    program.awaitShown("stops");
    camera.take("ban");
    program.closeDialogs();
    persons.pressShifted(KeyCode.E);
    program.awaitShown("format-json");
    camera.take("export");
    program.closeDialogs();
    persons.press(KeyCode.P);
    program.awaitShown("method-signature");
    camera.take("answer-who");
    program.closeDialogs();
    persons.search("kerttu virtanen");
    persons.openFirst("Virtanen, Kerttu");
    persons.press(KeyCode.P);
    program.awaitShown("method-signature");
    program.tick("method-signature");
    program.press("answer-write");
    program.await("a page", persons::pageIsDrawn);
    camera.take("answer");
    program.closeDialogs();
    persons.press(KeyCode.N);
    program.awaitShown("form-save");
    camera.take("new");
  }
}
