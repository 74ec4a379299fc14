package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.service.ClosedFolder;
import fi.kortisto.service.RegisterFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that goes wrong has its own message and its exit code. */
class RefusalTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
  }

  @Test
  void letsNobodyInWithAWrongPassword() {
    program.create();
    program.setEnvironment(Passwords.VARIABLE, "vihreä lumi sataa huomenna");

    assertThat(program.on("search", "aino")).isEqualTo(3);
    assertThat(program.err()).contains("password is wrong");
  }

  @Test
  void letsNobodyInWithoutAPassword() {
    program.create();
    program.forgetPassword();

    assertThat(program.on("search", "aino")).isEqualTo(3);
    assertThat(program.err()).contains("No password was given");
  }

  @Test
  void doesNotKnowAnUnknownPerson() {
    program.create();

    assertThat(program.on("show", "12345")).isEqualTo(4);
    assertThat(program.err()).contains("12345");
    assertThat(program.on("export", "12345", "--out", program.path("a.json").toString()))
        .isEqualTo(4);
    assertThat(program.path("a.json")).doesNotExist();
  }

  @Test
  void callsAnotherFileNoRegisterAndNotADamagedOne() {
    program.create();
    Path backup = program.path("b.kortisto-backup");
    assertThat(program.on("backup", "--out", backup.toString())).isZero();

    for (Path file : List.of(backup, program.register().resolve("keyring.json"))) {
      assertThat(program.run("search", file.toString(), "aino")).isEqualTo(6);
      assertThat(program.err()).contains("is not a Kortisto register");
    }
  }

  @Test
  void saysWhenTheDataDidNotGetOut() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    assertThat(listTemplatesIntoNothing(false, messages)).isEqualTo(1);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("could not be written in full");
  }

  /** {@code kortisto template list | head -1} is nothing to complain of. */
  @Test
  void isSilentWhenTheProgramThatReadsHasEnough() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    assertThat(listTemplatesIntoNothing(true, messages)).isZero();
    assertThat(messages.size()).isZero();
  }

  private int listTemplatesIntoNothing(boolean intoPipe, ByteArrayOutputStream messages) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    Terminal terminal =
        new Terminal(
            new PrintStream(full, false, StandardCharsets.UTF_8),
            intoPipe,
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            _ -> Optional.empty(),
            Map.of("LANG", "en_GB.UTF-8"),
            Locale.of("fi"));
    RegisterFolders folders = new RegisterFolders(Clock.systemUTC());
    Templates templates = Templates.withOwn(folder.resolve("templates"));

    return new Program(folders, templates, Clock.systemUTC(), terminal).run("template", "list");
  }

  @Test
  void doesNotFindAFileThatIsNotThere() {
    program.create();

    assertThat(program.on("import", program.path("none.csv").toString())).isEqualTo(4);
  }

  @Test
  void refusesAPlainDatabase() throws IOException {
    Files.createDirectory(program.register());
    byte[] plain = new byte[8192];
    byte[] header = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(header, 0, plain, 0, header.length);
    Files.write(program.register().resolve("register.db"), plain);

    assertThat(program.on("search", "aino")).isEqualTo(6);
    assertThat(program.err()).contains("unencrypted");
    assertThat(program.run("search", program.register().resolve("register.db").toString(), "aino"))
        .isEqualTo(6);
    assertThat(program.err()).contains("unencrypted");
  }

  @Test
  void refusesAnEmptyFolderAndNone() throws IOException {
    assertThat(program.on("search", "aino")).isEqualTo(6);
    assertThat(program.err()).contains("no folder");
    Files.createDirectory(program.register());

    assertThat(program.on("search", "aino")).isEqualTo(6);
    assertThat(program.err()).contains("not a Kortisto register");
  }

  @Test
  void refusesATruncatedFile() throws IOException {
    program.create();
    Path database = program.register().resolve("register.db");
    byte[] whole = Files.readAllBytes(database);
    Files.write(database, Arrays.copyOf(whole, whole.length - 1000));

    assertThat(program.on("search", "aino")).isEqualTo(6);
    assertThat(program.err()).contains("cut short");
    assertThat(program.on("verify")).isEqualTo(6);
    assertThat(program.err().lines().toList())
        .as("what is the matter, then what is left")
        .satisfiesExactly(
            reason -> assertThat(reason).contains("cut short"),
            left -> assertThat(left).contains("--rescue"),
            backup -> assertThat(backup).contains("no backup"));
  }

  @Test
  void reportsAChangedByte() throws IOException {
    program.create();
    Path database = program.register().resolve("register.db");
    byte[] bytes = Files.readAllBytes(database);
    bytes[bytes.length / 2] ^= 1;
    Files.write(database, bytes);

    assertThat(program.on("verify")).isEqualTo(6);
    assertThat(program.err()).contains("damaged");
  }

  @Test
  void refusesAFolderThatCannotBeWrittenTo() throws IOException {
    program.create();
    Files.setPosixFilePermissions(program.register(), PosixFilePermissions.fromString("r-x------"));
    try {
      assertThat(program.on("search", "aino")).isEqualTo(1);
      assertThat(program.err()).contains("cannot be written to");
    } finally {
      Files.setPosixFilePermissions(
          program.register(), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void refusesASecondInstance() throws Exception {
    program.create();
    try (ClosedFolder held = new RegisterFolders(Clock.systemUTC()).open(program.register())) {
      assertThat(program.run("search", held.folder().toString(), "aino")).isEqualTo(1);
      assertThat(program.err()).contains("already open");
    }
  }

  @Test
  void doesNotMakeARegisterWhereOneIs() {
    program.create();

    int code =
        program.on(
            "create",
            "--template=trading-customers",
            "--controller=Esimerkki Oy",
            "--business-id=1234567-1",
            "--user=aino");

    assertThat(code).isEqualTo(1);
    assertThat(program.err()).contains("already exists");
  }

  @Test
  void saysWhatIsWrongWithACommandAndWhereItsHelpIs() {
    assertThat(program.run("nonsense")).isEqualTo(2);
    assertThat(program.err()).isEqualTo("Unknown: nonsense\nHelp: kortisto --help\n");
    assertThat(program.run("show")).isEqualTo(2);
    assertThat(program.err().lines())
        .containsExactly("Missing: REGISTER", "Help: kortisto show --help");
    assertThat(program.run("request", "form", "x", "1")).isEqualTo(2);
    assertThat(program.err().lines())
        .containsExactly("Missing: --form", "Help: kortisto request form --help");
    assertThat(program.run("show", "--help")).isZero();
    assertThat(program.out()).contains("Usage: kortisto show");
    assertThat(program.run("show", "--version")).isZero();
    assertThat(program.out()).startsWith("Kortisto ");
    assertThat(program.run("show", "x", "abc")).isEqualTo(2);
    assertThat(program.run("ban", "x", "1", "--purpose=nothing")).isEqualTo(2);
    assertThat(program.err()).contains("--purpose").contains("direct-advertising");
    assertThat(program.run("ban", "x", "1", "--purpose=processing", "--until=soon")).isEqualTo(2);
    assertThat(program.run("user")).isEqualTo(2);
    assertThat(program.run("--lang", "en")).isEqualTo(2);
    assertThat(program.run("search", "--lang", "de", "x", "y")).isEqualTo(2);
  }

  @Test
  void doesNothingWithTextThatTheLocaleHasGarbled() {
    assertThat(program.on("search", "M\ufffd\ufffdkinen")).isEqualTo(2);
    assertThat(program.err()).contains("locale");

    program.create();
    program.setEnvironment(Passwords.VARIABLE, "vihre\ufffd\ufffd lumi sataa");
    assertThat(program.on("search", "aino")).isEqualTo(2);
    assertThat(program.err()).contains("locale");
  }

  @Test
  void speaksTheLanguageItIsAskedTo() {
    program.run("search", program.register().toString(), "x", "--lang", "sv");
    assertThat(program.err()).contains("finns inte");
    program.run("--lang=fi", "search", program.register().toString(), "x");
    assertThat(program.err()).contains("ei ole");
    program.setEnvironment("LC_ALL", "sv_FI.UTF-8");
    program.run("answer", program.register().toString(), "1", "--lang=en", "--out=x.pdf");
    assertThat(program.err()).contains("finns inte");
    program.setEnvironment("LC_ALL", "C.UTF-8");
    program.run("search", program.register().toString(), "x");
    assertThat(program.err()).contains("ei ole");
  }
}
