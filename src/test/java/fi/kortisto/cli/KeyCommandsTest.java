package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New keys and the recovery key from the command line. */
class KeyCommandsTest {

  private static final String OTHER = "sininen aurinko paistaa yöllä";

  @TempDir private Path folder;
  private CommandLineUnderTest program;

  @BeforeEach
  void start() throws IOException {
    program = new CommandLineUnderTest(folder);
    program.createAndFill();
  }

  @Test
  void givesTheDataANewKey() throws IOException {
    byte[] before = Files.readAllBytes(program.register().resolve("register.db"));

    assertThat(program.on("rekey")).isZero();

    assertThat(program.err()).contains("new encryption key");
    assertThat(Files.readAllBytes(program.register().resolve("register.db"))).isNotEqualTo(before);
    assertThat(program.on("verify")).isZero();
    assertThat(program.on("search", "aino")).isZero();
    assertThat(program.out()).contains("Esimerkki, Aino");
  }

  @Test
  void renewsTheRecoveryKeyAndOpensWithTheNewOneOnly() throws IOException {
    Path first = program.path("first.txt");
    Path second = program.path("second.txt");
    assertThat(program.on("recovery", "--renew", "--out", first.toString())).isZero();
    assertThat(program.on("recovery", "--renew", "--out", second.toString())).isZero();
    assertThat(program.err()).contains("another recovery key");

    Path password = program.file("new-password", OTHER + "\n");
    assertThat(use(first, password)).isEqualTo(3);
    assertThat(use(second, password)).as(program.err()).isZero();

    assertThat(program.on("verify")).isEqualTo(3);
    program.setEnvironment(Passwords.VARIABLE, OTHER);
    assertThat(program.on("verify")).isZero();
  }

  @Test
  void asksForTheRecoveryKeyAndTheNewPassword() {
    assertThat(program.on("recovery", "--renew")).isZero();
    String key = program.out().strip();
    program.willType(key.toLowerCase(java.util.Locale.ROOT), OTHER, OTHER);

    assertThat(program.on("recovery", "--use")).as(program.err()).isZero();

    assertThat(program.err()).contains("new password");
  }

  @Test
  void saysThatAFileIsNoRecoveryKey() throws IOException {
    Path binary = Files.write(program.path("key"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    Path password = program.file("new-password", OTHER + "\n");

    assertThat(use(binary, password)).isEqualTo(1);
    assertThat(program.err()).contains("cannot be read");

    Path backup = program.path("b.kortisto-backup");
    assertThat(program.on("backup", "--out", backup.toString())).isZero();
    assertThat(
            program.run(
                "restore",
                backup.toString(),
                "--to",
                program.path("R").toString(),
                "--recovery-file",
                binary.toString(),
                "--new-password-file",
                password.toString()))
        .isEqualTo(1);
    assertThat(program.err()).contains("cannot be read").doesNotContain("Exception");
  }

  @Test
  void saysWhosePasswordIsMissing() {
    assertThat(program.on("user add", "eero", "--role", "clerk")).isEqualTo(2);
    assertThat(program.err()).contains("--new-password-file");
  }

  @Test
  void wantsToKnowWhatToDo() {
    assertThat(program.on("recovery")).isEqualTo(2);
    assertThat(program.on("recovery", "--use", "--renew")).isEqualTo(2);
  }

  @Test
  void makesNoKeyWhenTheFileForItIsTaken() throws IOException {
    byte[] before = Files.readAllBytes(program.register().resolve("keyring.json"));
    Path taken = program.file("taken.txt", "x");

    assertThat(program.on("recovery", "--renew", "--out", taken.toString())).isEqualTo(1);

    assertThat(Files.readAllBytes(program.register().resolve("keyring.json"))).isEqualTo(before);
  }

  private int use(Path key, Path password) {
    return program.on(
        "recovery",
        "--use",
        "--recovery-file",
        key.toString(),
        "--new-password-file",
        password.toString());
  }

  @Test
  void readsWhatIsLeftOfADamagedRegister() throws Exception {
    String id = program.idOf("aino");
    Path database = program.register().resolve("register.db");
    byte[] sound = Files.readAllBytes(database);
    int page = sound.length / 4096;
    do {
      page--;
      byte[] harmed = sound.clone();
      harmed[page * 4096 + 1000] ^= 1;
      Files.write(database, harmed);
      assertThat(program.on("verify")).isEqualTo(6);
    } while (program.on("search", "aino", "--rescue") != 0 && page > 1);

    assertThat(program.on("verify")).isEqualTo(6);
    assertThat(program.err()).contains("--rescue", "no backup beside");
    assertThat(program.on("search", "aino")).isEqualTo(6);
    assertThat(program.on("search", "aino", "--rescue")).isZero();
    assertThat(program.out()).contains("Esimerkki, Aino");
    assertThat(program.on("show", id, "--rescue")).isZero();
    Path one = program.path("aino.json");
    assertThat(program.on("export", id, "--rescue", "--out", one.toString())).isZero();
    assertThat(Files.readString(one)).contains("aino@example.fi");

    Path all = program.path("all.zip");
    assertThat(program.on("export", "--all", "--out", all.toString())).isEqualTo(2);
    assertThat(program.on("export", "--all", "--rescue", "--out", all.toString()))
        .as(program.err())
        .isZero();
    try (ZipFile zip = new ZipFile(all.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .contains("subjects/" + id + ".json", "not-read.csv");
    }
    assertThat(program.register().resolve("rescue.log")).content().contains("subject:" + id);
  }
}
