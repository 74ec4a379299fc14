package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jobs of a day, by keys alone. */
class KeyboardWalksTest {

  private static final String TEMPORARY = "viisi keltaista kumisaapasta";
  private static final String CHOSEN = "seitseman hiljaista perunakuoppaa";

  @TempDir private Path folder;
  @TempDir private Path stick;
  private Optional<RunningProgram> running = Optional.empty();

  @AfterEach
  void quit() {
    running.ifPresent(
        program -> {
          program.closeDialogs();
          program.close();
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void findsCorrectsBansAndExports(Language language) throws IOException {
    RunningProgram program = start(language);
    Keyboard keyboard = signIn(program, PeopleOnFile.three(folder));

    keyboard.chord(KeyCode.ALT, KeyCode.DIGIT2);
    program.awaitShown("persons-table");
    keyboard.write("kerttu");
    program.await("found", () -> rows(program, "persons-table") == 1);
    keyboard.press(KeyCode.DOWN, KeyCode.ENTER);
    program.await("the card", () -> program.text("person-name").contains("Keksitty"));

    keyboard.chord(KeyCode.CONTROL, KeyCode.E);
    program.awaitShown("form-save");
    keyboard.writeOver("Muutettu");
    keyboard.chord(KeyCode.CONTROL, KeyCode.S);
    program.await("saved", () -> program.text("person-name").contains("Muutettu"));
    keyboard.chord(KeyCode.CONTROL, KeyCode.Z);
    program.await("undone", () -> !program.text("person-name").contains("Muutettu"));

    keyboard.chord(KeyCode.CONTROL, KeyCode.B);
    program.awaitShown("purpose");
    keyboard.to("purpose");
    keyboard.press(KeyCode.DOWN);
    keyboard.press(KeyCode.ENTER);
    program.await("banned", () -> program.dialogs().isEmpty());
    assertThat(program.onScreen(() -> program.find("person-name"))).isPresent();

    Path file = folder.resolve("vienti.json");
    program.files.will(file);
    keyboard.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    keyboard.to("format-json");
    keyboard.use("form-confirm");
    program.await("exported", () -> Files.exists(file));
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void answersARequest(Language language) throws IOException {
    RunningProgram program = start(language);
    Keyboard keyboard =
        signIn(
            program,
            EventfulRequests.onFile(folder, requests -> requests.ofTrade(RequestKind.INSPECTION)));
    keyboard.chord(KeyCode.ALT, KeyCode.DIGIT3);
    program.awaitShown("requests-list");
    program.await(
        "the request", () -> !program.get("requests-list", ListView.class).getItems().isEmpty());
    keyboard.to("requests-list");
    keyboard.press(KeyCode.HOME, KeyCode.ENTER);
    program.awaitShown("request-name");

    keyboard.use("request-identify");
    keyboard.use("method-official-id");
    keyboard.to("request-words");
    keyboard.write("Henkilokortti nahty.");
    keyboard.use("request-confirm");
    program.await("closed", () -> program.dialogs().isEmpty());
    keyboard.use("request-decide");
    program.awaitShown("item-datum-1-refuse");
    keyboard.use("decision-next");
    program.awaitShown("effects");
    keyboard.use("decision-next");
    program.await("decided", () -> program.find("request-write-answer").isPresent());

    Path letter = folder.resolve("vastaus.pdf");
    keyboard.use("request-write-answer");
    program.await("a page", () -> pageIsDrawn(program));
    program.files.will(letter);
    keyboard.use("save-pdf");
    program.await("the letter", () -> Files.exists(letter));
    assertThat(Files.readAllBytes(letter)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    keyboard.use("mark-sent");
    program.await("sent", () -> program.find("mark-sent").filter(n -> !n.isDisabled()).isEmpty());
    keyboard.press(KeyCode.ESCAPE);
    program.await("closed", () -> program.dialogs().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void drawsAList(Language language) throws IOException {
    RunningProgram program = start(language);
    Keyboard keyboard = signIn(program, PeopleOnFile.many(folder));
    keyboard.chord(KeyCode.ALT, KeyCode.DIGIT4);
    keyboard.to("lists-purpose");
    keyboard.press(KeyCode.DOWN);
    program.await("a purpose", () -> chosen(program, "lists-purpose"));
    keyboard.to("lists-channel");
    keyboard.press(KeyCode.DOWN);
    program.await("a channel", () -> chosen(program, "lists-channel"));
    program.awaitShown("lists-rows");
    program.await("rows", () -> rows(program, "lists-rows") > 10);

    Path file = folder.resolve("lista.xlsx");
    program.files.will(file);
    keyboard.use("lists-save");
    keyboard.press(KeyCode.DOWN, KeyCode.ENTER);
    program.await("the file", () -> Files.exists(file));
    assertThat(Files.readAllBytes(file)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void backsUpAndRestores(Language language) throws IOException {
    RunningProgram program = start(language);
    Keyboard keyboard = signIn(program, PeopleOnFile.three(folder));
    keyboard.chord(KeyCode.CONTROL, KeyCode.K);
    program.awaitShown("palette-typed");
    keyboard.write(new Texts(language).get(Area.BACKUPS.key()).replace("_", ""));
    keyboard.press(KeyCode.ENTER);
    program.await("loaded", () -> !program.text("backup-age").isEmpty());
    program.files.will(stick);
    keyboard.use("backup-now");
    program.await("kept", () -> rows(program, "backup-kept") == 1);
    keyboard.to("leave");
    keyboard.press(KeyCode.SPACE);
    program.awaitShown("create");

    Path backup;
    try (Stream<Path> files = Files.list(stick)) {
      backup =
          files
              .filter(file -> file.toString().endsWith(".kortisto-backup"))
              .findFirst()
              .orElseThrow();
    }
    program.files.will(backup);
    keyboard.use("restore");
    program.awaitShown("restore-choose");
    keyboard.use("restore-choose");
    program.awaitShown("restore-open");
    keyboard.to("restore-password");
    keyboard.write(PeopleOnFile.PASSWORD);
    keyboard.use("restore-open");
    program.awaitShown("restore-do");
    keyboard.to("restore-name");
    keyboard.writeOver("Toinen");
    keyboard.use("restore-do");
    program.await(
        "restored",
        () ->
            Files.isDirectory(stick.resolve("Toinen.kortisto"))
                || Files.isDirectory(folder.resolve("Toinen.kortisto")));
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void movesTheDividers(Language language) throws IOException {
    RunningProgram program = start(language);
    Keyboard keyboard =
        signIn(
            program,
            EventfulRequests.onFile(folder, requests -> requests.ofTrade(RequestKind.INSPECTION)));
    keyboard.chord(KeyCode.ALT, KeyCode.DIGIT2);
    program.awaitShown("persons-table");
    program.await("found", () -> rows(program, "persons-table") > 0);
    movesOf(program, keyboard, "divider-persons");

    keyboard.chord(KeyCode.ALT, KeyCode.DIGIT3);
    program.awaitShown("requests-list");
    program.await(
        "the request", () -> !program.get("requests-list", ListView.class).getItems().isEmpty());
    movesOf(program, keyboard, "divider-requests");
    assertThat(Files.readString(folder.resolve("settings.properties")))
        .contains("remembered.divider.persons=0.", "remembered.divider.requests=0.");
  }

  /** Two steps to the left and one back. */
  private static void movesOf(RunningProgram program, Keyboard keyboard, String divider) {
    keyboard.to(divider);
    double first = left(program, divider);
    keyboard.press(KeyCode.LEFT, KeyCode.LEFT);
    program.await("further left", () -> left(program, divider) < first);
    double further = left(program, divider);
    keyboard.press(KeyCode.RIGHT);
    program.await("back a step", () -> left(program, divider) > further);
  }

  private static double left(RunningProgram program, String id) {
    return program.onScreen(() -> program.get(id, Node.class).getLayoutX());
  }

  @ParameterizedTest
  @EnumSource(names = {"FI", "EN"})
  void choosesAFirstPassword(Language language) throws DomainException {
    Path register = PeopleOnFile.three(folder);
    try (Password own = RunningProgram.password(PeopleOnFile.PASSWORD);
        Password temporary = RunningProgram.password(TEMPORARY);
        Session session = Given.folders().open(register).signIn(PeopleOnFile.LOGIN, own)) {
      session.users().add(NewUser.of("uusi.tulokas", UserRole.CLERK), temporary);
    }
    RunningProgram program = start(language);
    Keyboard keyboard = new Keyboard(program);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    keyboard.to("login");
    keyboard.press(KeyCode.DOWN, KeyCode.DOWN);
    program.await("the login", () -> "uusi.tulokas".equals(login(program)));
    keyboard.to("password");
    keyboard.write(TEMPORARY);
    keyboard.press(KeyCode.ENTER);
    program.awaitShown("first-password-title");

    keyboard.write(TEMPORARY); // the focus is there
    keyboard.press(KeyCode.TAB);
    keyboard.write(CHOSEN);
    keyboard.press(KeyCode.TAB);
    keyboard.write("something else");
    keyboard.use("first-password-change");
    program.await("told", () -> !program.text("new-password-problem").isEmpty());
    keyboard.backTo("new-password-again");
    keyboard.writeOver(CHOSEN);
    keyboard.press(KeyCode.ENTER);
    program.awaitShown("countdown");
  }

  private static Object login(RunningProgram program) {
    return program.onScreen(() -> program.get("login", ComboBox.class).getValue());
  }

  private RunningProgram start(Language language) {
    RunningProgram program =
        RunningProgram.start(
            Settings.startingIn(language).with(new Settings.WindowBounds(0, 0, 1000, 800, false)),
            folder);
    running = Optional.of(program);
    return program;
  }

  /** Opening the folder is the file manager's part; the rest is keys. */
  private static Keyboard signIn(RunningProgram program, Path register) {
    Keyboard keyboard = new Keyboard(program);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    keyboard.to("password");
    keyboard.write(PeopleOnFile.PASSWORD);
    keyboard.press(KeyCode.ENTER);
    program.awaitShown("countdown");
    return keyboard;
  }

  private static int rows(RunningProgram program, String table) {
    return program.onScreen(() -> program.get(table, TableView.class).getItems().size());
  }

  private static boolean chosen(RunningProgram program, String box) {
    return program.onScreen(() -> program.get(box, ComboBox.class).getValue() != null);
  }

  private static boolean pageIsDrawn(RunningProgram program) {
    return program.dialogs().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".page").stream())
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }
}
