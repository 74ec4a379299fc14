package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Backing up and restoring from the command line, as scheduled jobs do. */
class BackupCommandsTest {

  @TempDir private Path folder;
  private CommandLineUnderTest program;
  private Path kept;

  @BeforeEach
  void start() throws IOException {
    program = new CommandLineUnderTest(folder);
    program.createAndFill();
    kept = Files.createDirectory(program.path("kopiot"));
  }

  private Path made() throws IOException {
    assertThat(program.on("backup", "--to", kept.toString())).as(program.err()).isZero();
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(file -> file.toString().endsWith(".kortisto-backup")).toList().getFirst();
    }
  }

  @Test
  void makesOneInAFolderAndListsIt() throws IOException {
    Path backup = made();

    assertThat(program.err()).contains(backup.toString(), "3 persons");
    assertThat(program.on("backup", "--to", kept.toString(), "--list", "--json")).isZero();
    JsonNode row = program.json().get(0);
    assertThat(row.get("file").asString()).isEqualTo(backup.toString());
    assertThat(row.get("persons").asInt()).isEqualTo(3);
    assertThat(row.get("created").asString()).isEqualTo("2026-03-05T10:00:00Z");
    assertThat(program.on("backup", "--list")).isZero();
    assertThat(program.err()).contains("no backups");
  }

  @Test
  void makesOneAsAFileAndNotTwice() {
    String file = program.path("kopio.kortisto-backup").toString();

    assertThat(program.on("backup", "--out", file, "--json")).as(program.err()).isZero();
    assertThat(program.json().get("verified").asBoolean()).isTrue();
    assertThat(program.on("backup", "--out", file)).isEqualTo(1);
    assertThat(program.on("backup")).isEqualTo(2);
    assertThat(program.err()).contains("No folder was chosen");
  }

  @Test
  void restoresWhatItMade() throws IOException {
    Path backup = made();
    Path back = program.path("takaisin.kortisto");

    assertThat(program.run("restore", backup.toString(), "--to", back.toString(), "--json"))
        .as(program.err())
        .isZero();
    assertThat(program.json().get("persons").asInt()).isEqualTo(3);
    assertThat(program.json().get("folder").asString()).isEqualTo(back.toString());
    assertThat(program.err()).contains("Erasures and bans", "restored");
    assertThat(program.run("search", back.toString(), "aino", "--json")).isZero();
    assertThat(program.json()).hasSize(1);
    assertThat(program.run("restore", backup.toString(), "--to", back.toString())).isEqualTo(1);
  }

  @Test
  void triesWithoutLeavingAnything() throws IOException {
    Path backup = made();
    String aino = program.idOf("aino");
    assertThat(program.on("ban", aino, "--purpose", "direct-marketing")).isZero();

    assertThat(program.run("restore", backup.toString(), "--test", "--json")).isZero();
    assertThat(program.err()).contains("1 bans recorded", "Nothing was left behind");
    assertThat(program.json().get("again").get("bans").asInt()).isEqualTo(1);
    assertThat(program.json().get("folder").isNull()).isTrue();
  }

  @Test
  void refusesWhatIsNoBackup() throws IOException {
    String text = program.file("teksti.kortisto-backup", "ei mikään").toString();
    String nowhere = program.path("x.kortisto").toString();

    assertThat(program.run("restore", text, "--to", nowhere)).isEqualTo(6);
    assertThat(program.run("restore", program.path("ei-ole").toString(), "--test")).isEqualTo(4);
    assertThat(program.run("restore", text)).isEqualTo(2);
    program.setEnvironment(Passwords.VARIABLE, "vihreä lumi sataa huomenna");
    Path backup = backupWithTheRightPassword();
    program.setEnvironment(Passwords.VARIABLE, "vihreä lumi sataa huomenna");
    assertThat(program.run("restore", backup.toString(), "--to", nowhere)).isEqualTo(3);
    assertThat(List.of(Path.of(nowhere))).noneMatch(Files::exists);
  }

  private Path backupWithTheRightPassword() throws IOException {
    program.setEnvironment(Passwords.VARIABLE, CommandLineUnderTest.PASSWORD);
    return made();
  }
}
