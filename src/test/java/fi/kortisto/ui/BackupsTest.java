package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups made, kept, tried and restored, through the screens. */
class BackupsTest {

  @TempDir private Path folder;
  @TempDir private Path stick;
  private RunningProgram program;
  private Path register;

  @BeforeEach
  void signIn() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    register = Given.registerFolder(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", Given.LOGIN);
    program.signIn(Given.PASSWORD);
    program.await("age", () -> program.text("status-backup").equals("There is no backup"));
    program.go(Area.BACKUPS);
    program.awaitShown("backup-now");
    program.await("loaded", () -> program.text("backup-age").equals("There is no backup"));
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void asksForAFolderOnceAndTellsHowOldTheBackupIs() throws IOException {
    backUp();

    assertThat(files()).hasSize(1);
    assertThat(program.text("backup-folder")).isEqualTo(stick.toString());
    program.await("age", () -> program.text("status-backup").equals("Backup just made"));
  }

  @Test
  void makesOneWhenTheRegisterIsClosed() throws IOException {
    backUp();
    Path first = files().getFirst();
    program.press("leave");
    program.awaitShown("create");

    assertThat(program.onScreen(program::allText)).doesNotContain("did not work");
    assertThat(files()).as("the newest of the day").hasSize(1).doesNotContain(first);
  }

  @Test
  void triesABackupAndLeavesNothing() throws IOException {
    backUp();
    openBackup(Given.PASSWORD);
    program.press("restore-test");
    program.await("told", () -> program.allText().contains("The restore would work"));
    program.closeDialogs();
    program.awaitShown("restore-open");
    program.press("restore-back");
    program.awaitShown("restore-choose");
    program.press("restore-back");
    program.awaitShown("create");

    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(file -> file.getFileName().toString()))
          .contains("Puutarha Esimerkki Oy.kortisto")
          .noneMatch(name -> name.contains("restored") || name.startsWith("kortisto-"));
    }
  }

  @Test
  void goesBackStepByStepAndOnAgain() {
    backUp();
    openBackup(Given.PASSWORD);
    assertThat(step()).isEqualTo("Step 3 of 3: 3  Restoring");
    program.press("restore-back");
    program.awaitShown("restore-open");
    assertThat(step()).isEqualTo("Step 2 of 3: 2  Opening");
    program.press("restore-back");
    program.awaitShown("restore-choose");
    assertThat(step()).isEqualTo("Step 1 of 3: 1  Backup");
    program.press("restore-next");
    program.awaitShown("restore-open");
    program.type("restore-password", Given.PASSWORD);
    program.press("restore-open");
    program.awaitShown("restore-do");
  }

  private String step() {
    return program.onScreen(
        () -> program.stage().getScene().getRoot().lookup(".step-now").getAccessibleText());
  }

  @Test
  void restoresIntoAFolderOfItsOwn() throws IOException {
    backUp();
    openBackup(Given.PASSWORD);
    program.type("restore-name", "Toinen");
    program.press("restore-do");
    program.awaitShown("countdown");

    assertThat(folder.resolve("Toinen.kortisto")).isDirectory();
    assertThat(register).isDirectory();
  }

  @Test
  void saysThatAPasswordIsWrongAndLetsItBeTypedAgain() throws IOException {
    backUp();
    toRestore();
    program.type("restore-password", "jotain ihan muuta");
    program.press("restore-open");
    program.await("told", () -> program.text("restore-opening-problem").length() > 10);
    program.type("restore-password", Given.PASSWORD);
    program.press("restore-open");
    program.awaitShown("restore-do");
  }

  @Test
  void refusesWhatIsNoBackup() throws IOException {
    backUp();
    Path other = Files.writeString(stick.resolve("muu.kortisto-backup"), "ei varmuuskopio");
    toRestore();
    program.files.will(other);
    program.press("restore-back");
    program.awaitShown("restore-choose");
    program.press("restore-choose");

    program.await("told", () -> program.text("restore-problem").length() > 10);
    assertThat(program.onScreen(() -> program.find("restore-open"))).isEmpty();
  }

  private void backUp() {
    program.files.will(stick);
    program.press("backup-now");
    program.await("kept", () -> kept() == 1);
  }

  private int kept() {
    return program.get("backup-kept", TableView.class).getItems().size();
  }

  private void toRestore() {
    program.press("backup-restore");
    program.awaitShown("restore-open");
    program.choose("restore-login", Given.LOGIN);
  }

  private void openBackup(String password) {
    toRestore();
    program.type("restore-password", password);
    program.press("restore-open");
    program.awaitShown("restore-do");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(stick)) {
      return files.filter(file -> file.toString().endsWith(".kortisto-backup")).toList();
    }
  }
}
