package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateTest {

  @TempDir private Path config;
  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void beginToCreate() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), config);
    program.press("create");
    program.awaitShown("firm-name");
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void refusesAWrongBusinessIdBesideTheField() {
    program.type("firm-name", "Kukkakauppa Keksitty Oy");
    program.type("firm-business-id", "1106062-4");
    program.press("create-next");
    program.awaitShown("firm-business-id-problem");

    assertThat(program.onScreen(program::dialogs)).isEmpty();
    program.type("firm-name", "");
  }

  @Test
  void writesNothingBeforeTheLastStep() throws IOException {
    fillInTheFirm();
    program.press("create-next");
    program.awaitShown("first-login");

    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written).isEmpty();
    }
    goBackAndEmpty();
  }

  @Test
  void keepsWhatWasTypedWhenGoingBack() {
    fillInTheFirm();
    program.press("create-back");
    program.awaitShown("firm-name");

    assertThat(program.text("firm-name")).isEqualTo("Kukkakauppa Keksitty Oy");
    program.type("firm-name", "");
  }

  @Test
  void refusesAnEasyPassword() {
    fillInTheFirm();
    program.press("create-next");
    fillInTheUser("salasana1234");
    program.press("create-next");
    program.awaitShown("first-user-problem");

    assertThat(folder).isEmptyDirectory();
    goBackAndEmpty();
  }

  @Test
  void goesOnOnlyWhenTheRecoveryKeyIsTypedBack() {
    fillInTheFirm();
    program.press("create-next");
    fillInTheUser(Given.PASSWORD);
    program.press("create-next");
    program.awaitShown("key-groups");
    program.type("key-first", "AAAAA");
    program.press("key-done");
    program.awaitShown("key-problem");
    RecoveryKeyOnScreen.typeBack(program);
    program.press("key-done");
    program.awaitShown("countdown");

    assertThat(folder.resolve("Kukkakauppa Keksitty Oy.kortisto")).isDirectory();
  }

  @Test
  void savesTheRecoveryKeyAsPdf() {
    fillInTheFirm();
    program.press("create-next");
    fillInTheUser(Given.PASSWORD);
    program.press("create-next");
    program.awaitShown("key-groups");
    Path file = config.resolve("key.pdf");
    program.files.will(file);
    program.press("key-save");
    program.await("saved", () -> !program.text("key-kept").isEmpty());

    assertThat(file).isNotEmptyFile();
    RecoveryKeyOnScreen.typeBack(program);
    program.press("key-done");
    program.awaitShown("countdown");
  }

  private void fillInTheFirm() {
    program.files.will(folder);
    program.press("firm-folder-choose");
    program.type("firm-name", "Kukkakauppa Keksitty Oy");
    program.type("firm-business-id", "1106062-3");
    program.press("create-next");
    program.awaitShown("template-trading-customers");
  }

  private void fillInTheUser(String password) {
    program.awaitShown("first-login");
    program.type("first-login", "aino.esimerkki");
    program.type("new-password", password);
    program.type("new-password-again", password);
  }

  /** So that closing the window asks nothing. */
  private void goBackAndEmpty() {
    program.press("create-back");
    program.awaitShown("template-trading-customers");
    program.press("create-back");
    program.awaitShown("firm-name");
    program.type("firm-name", "");
  }
}
