package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged register: told, looked at and exported, never written to. */
class DamagedRegisterTest {

  private static final int PAGE = 4096;

  @TempDir private Path folder;
  @TempDir private Path out;
  private RunningProgram program;
  private Path database;
  private byte[] harmed;

  @BeforeEach
  void harm() throws IOException {
    Path register = harmed(folder);
    database = register.resolve("register.db");
    harmed = Files.readAllBytes(database);
    program =
        RunningProgram.start(
            PictureLook.settings(Language.EN, Theme.LIGHT, 100, 1000, 800), folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("password");
    program.choose("login", Given.LOGIN);
    program.type("password", Given.PASSWORD);
    program.press("sign-in");
    program.awaitShown("damage-restore");
  }

  /** A register with one bit turned in one of its last pages. */
  static Path harmed(Path folder) throws IOException {
    Path register = PeopleOnFile.twice(folder);
    Path database = register.resolve("register.db");
    byte[] content = Files.readAllBytes(database);
    content[(content.length / PAGE - 3) * PAGE + 100] ^= 1;
    Files.write(database, content);
    return register;
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void isToldAndWhatIsLeftIsExported() throws IOException {
    program.choose("damage-login", Given.LOGIN);
    program.type("damage-password", Given.PASSWORD);
    program.press("damage-open");
    program.awaitShown("rescue-everybody");
    program.await(
        "found", () -> !program.get("rescue-table", TableView.class).getItems().isEmpty());
    Path file = out.resolve("left.zip");
    program.files.will(file);
    program.press("rescue-everybody");
    program.await("saved", () -> program.text("rescue-done").contains("saved to the file"));

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName().toLowerCase(Locale.ROOT)))
          .contains("not-read.csv")
          .anyMatch(name -> name.startsWith("subjects/"));
    }
    assertThat(Files.readAllBytes(database)).isEqualTo(harmed);
  }

  @Test
  void leadsToRestoringABackup() {
    assertThat(program.text("damage-newest")).contains("No backup was found");
    program.press("damage-restore");
    program.awaitShown("restore-choose");
    program.press("restore-back");
    program.awaitShown("create");
  }
}
