package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does with a path that a file manager starts it on. */
class BeginningTest {

  @TempDir private Path folder;

  @Test
  void isTheRegisterForItsFolderAndForWhatLiesInIt() throws IOException {
    Path register = looksLikeARegister("Oma.kortisto");

    assertThat(Beginning.on(register.toString())).contains(new Beginning.Register(register));
    assertThat(Beginning.on(register + "/")).contains(new Beginning.Register(register));
    assertThat(Beginning.on(register.resolve("register.db").toString()))
        .contains(new Beginning.Register(register));
  }

  @Test
  void isTheRegisterWhateverItsFolderIsCalledAndHoweverDamaged() throws IOException {
    Path named = looksLikeARegister("palautettu");
    Files.delete(named.resolve("keyring.json"));

    assertThat(Beginning.on(named.toString())).contains(new Beginning.Register(named));
  }

  @Test
  void isTheBackupForABackup() throws IOException {
    Path backup = Files.createFile(folder.resolve("Oma-20261126-081500.kortisto-backup"));

    assertThat(Beginning.on(backup.toString())).contains(new Beginning.Backup(backup));
  }

  @Test
  void isNothingForACommandOrAPathOfSomethingElse() throws IOException {
    looksLikeARegister("demo");
    Path other = Files.createFile(folder.resolve("kirje.pdf"));

    assertThat(Beginning.on("demo")).isEmpty();
    assertThat(Beginning.on("--help")).isEmpty();
    assertThat(Beginning.on(other.toString())).isEmpty();
    assertThat(Beginning.on(folder.toString())).isEmpty();
    assertThat(Beginning.on(folder.resolve("Poissa.kortisto").toString())).isEmpty();
    assertThat(Beginning.on("a\0b.kortisto")).isEmpty();
  }

  @Test
  void leadsToThePageWhereOneSignsIn() {
    Path register = Given.registerFolder(folder);
    try (RunningProgram program = on(new Beginning.Register(register))) {
      program.awaitShown("password");

      assertThat(program.onScreen(program::allText)).contains("Puutarha Esimerkki Oy");
    }
  }

  @Test
  void leadsToThePageWhereABackupIsRestored() throws IOException {
    Path backup = Files.createFile(folder.resolve("Rikki.kortisto-backup"));
    try (RunningProgram program = on(new Beginning.Backup(backup))) {
      program.awaitShown("restore-problem");

      assertThat(program.onScreen(program::allText)).contains("Rikki.kortisto-backup");
    }
  }

  private RunningProgram on(Beginning beginning) {
    return RunningProgram.on(beginning, Settings.startingIn(Language.FI), folder);
  }

  private Path looksLikeARegister(String name) throws IOException {
    Path register = Files.createDirectory(folder.resolve(name));
    Files.createFile(register.resolve("register.db"));
    Files.createFile(register.resolve("keyring.json"));
    return register;
  }
}
