package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgramTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
  }

  @Test
  void givesTheRecoveryKeyOnceOnStandardOutput() {
    program.create();

    assertThat(program.out().strip()).matches("K1[0-9A-Z]{3}(-[0-9A-Z]{5}){11}");
  }

  @Test
  void writesTheRecoveryKeyToAFileOfItsOwner() throws IOException {
    Path key = program.path("key.txt");
    int code =
        program.on(
            "create",
            "--template=contact-centre",
            "--controller=Esimerkki Oy",
            "--business-id=1234567-1",
            "--user=aino",
            "--recovery-out",
            key.toString());

    assertThat(code).isZero();
    assertThat(program.out()).isEmpty();
    assertThat(Files.readString(key)).startsWith("K1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void asksTwiceForTheFirstPassword() {
    program.forgetPassword();
    program.willType(CommandLineUnderTest.PASSWORD, "jotain aivan muuta");

    int code =
        program.on(
            "create",
            "--template=trading-customers",
            "--controller=Esimerkki Oy",
            "--business-id=1234567-1",
            "--user=aino");

    assertThat(code).isEqualTo(2);
    assertThat(program.err()).contains("differ");
    assertThat(program.register()).doesNotExist();
  }

  @Test
  void takesThePasswordFromTheFirstLineOfAFile() throws IOException {
    program.create();
    program.forgetPassword();
    Path password =
        program.file("password", "\ufeff" + CommandLineUnderTest.PASSWORD + "\r\nsecond line\n");

    assertThat(program.on("verify", "--password-file", password.toString())).isZero();
  }

  @Test
  void tellsWhatBecameOfEachImportedRow() throws IOException {
    program.create();
    Path csv =
        program.file("c.csv", "Sukunimi;Etunimi;Sähköposti\nEsimerkki;Aino;a@example.fi\n;;\n");

    assertThat(program.on("import", csv.toString(), "--json")).isZero();
    assertThat(program.json().get("counts").get("new").asInt()).isEqualTo(1);
    assertThat(program.json().get("counts").get("skipped").asInt()).isEqualTo(1);

    assertThat(program.on("import", csv.toString())).isZero();
    assertThat(program.out())
        .contains("Row 2: unchanged")
        .contains("Row 3: skipped: the row is empty");
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    program.create();
    Path csv = program.file("c.csv", "Sukunimi;Etunimi\nEsimerkki;Aino\n");

    assertThat(program.on("import", csv.toString(), "--dry-run", "--json")).isZero();
    assertThat(program.json().get("rows").get(0).get("subject").isNull()).isTrue();

    assertThat(program.on("search", "Esimerkki", "--json")).isZero();
    assertThat(program.json()).isEmpty();
  }

  @Test
  void findsARegisterByNameInAnyLanguage() throws IOException {
    program.create();
    Path csv = program.file("c.csv", "Sukunimi;Etunimi\nEsimerkki;Aino\n");

    assertThat(program.on("import", csv.toString(), "--register", "kundregister")).isZero();
    assertThat(program.on("import", csv.toString(), "--register", "trading-customers")).isZero();
    assertThat(program.on("import", csv.toString(), "--register", "laskut")).isEqualTo(4);
  }

  @Test
  void findsAPersonWhoseNameIsTypedWithoutDots() throws IOException {
    program.createAndFill();

    assertThat(program.on("search", "makila", "--json")).isZero();

    assertThat(program.json().get(0).get("name").asString()).isEqualTo("Mäkilä, Väinö");
  }

  @Test
  void speaksTheLanguageThatIsAskedForWhateverIsLookedFor() {
    program.create();

    assertThat(program.on("search", "notice", "--lang=fi")).isZero();

    assertThat(program.err()).contains("Ketään ei löytynyt");
  }

  @Test
  void showsAsJsonExactlyWhatItExports() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");
    Path exported = program.path("aino.json");

    assertThat(program.on("show", id, "--json")).isZero();
    JsonNode shown = program.json();
    assertThat(program.on("export", id, "--out", exported.toString())).isZero();
    JsonNode export = JsonMapper.shared().readTree(Files.readString(exported));

    assertThat(export.propertyNames()).containsExactlyElementsOf(shown.propertyNames());
    for (String part : shown.propertyNames()) {
      if (!List.of("log", "anchor").contains(part)) {
        assertThat(export.get(part)).as(part).isEqualTo(shown.get(part));
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(exported)))
        .isEqualTo("rw-------");
  }

  @Test
  void printsInTheAnswerEveryValueThatItShows() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");
    program.on("ban", id, "--purpose", "direct-advertising", "--source", "soitto");
    Path answer = program.path("aino.pdf");

    assertThat(program.on("answer", id, "--lang=en", "--identity=signature", "--out=" + answer))
        .as(program.err())
        .isZero();
    program.on("show", id, "--json");

    String letter = Letters.text(answer);
    for (JsonNode datum : program.json().get("registers").get(0).get("data")) {
      assertThat(letter).contains(datum.get("shown").asString().split("\n")[0]);
    }
    assertThat(letter).contains("direct advertising").contains("soitto");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "vcf", "pdf", "zip"})
  void exportsByTheEndingOfTheName(String ending) throws IOException {
    program.createAndFill();
    Path file = program.path("out." + ending);

    assertThat(program.on("export", program.idOf("aino"), "--out", file.toString())).isZero();

    assertThat(file).isNotEmptyFile();
  }

  @Test
  void refusesAnEndingThatItDoesNotKnow() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");

    assertThat(program.on("export", id, "--out", program.path("a.doc").toString())).isEqualTo(2);
    assertThat(
            program.on(
                "export", id, "--kind=portability", "--out", program.path("a.pdf").toString()))
        .isEqualTo(2);
    assertThat(program.err()).contains(".json .csv .vcf .zip");
  }

  @Test
  void leavesAFileThatIsThereUnlessForced() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");
    Path file = program.file("aino.json", "mine");

    assertThat(program.on("export", id, "--out", file.toString())).isEqualTo(1);
    assertThat(file).hasContent("mine");
    assertThat(program.on("export", id, "--out", file.toString(), "--force")).isZero();
    assertThat(file).content().contains("kortisto-subject-file");
  }

  @Test
  void readsItsOwnCardsAgainWithoutAChange() throws IOException {
    program.createAndFill();
    Path card = program.path("aino.vcf");
    program.on("export", program.idOf("aino"), "--out", card.toString());

    assertThat(program.on("import", card.toString())).isZero();

    assertThat(program.out()).contains("Row 1: unchanged");
  }

  @Test
  void listsTheBansOfOneAndOfAll() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");
    assertThat(
            program.on(
                "ban",
                id,
                "--purpose=direct-marketing",
                "--channel=automated-call",
                "--until=31.12.2026"))
        .isZero();

    assertThat(program.on("bans", id, "--json")).isZero();
    assertThat(program.json().get(0).get("until").asString()).isEqualTo("2026-12-31");
    assertThat(program.on("bans")).isZero();
    assertThat(program.out()).contains(id).contains("automated call");
    assertThat(program.on("search", "aino")).isZero();
    assertThat(program.out()).contains("1 ban");
  }

  @Test
  void logsEverythingInTheOrderInWhichItWasDone() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");
    program.on("show", id);
    program.on("ban", id, "--purpose", "disclosure");
    program.on("bans", id);
    program.on("export", id, "--out", program.path("a.json").toString());
    program.on("answer", id, "--identity=signature", "--out=" + program.path("a.pdf"));
    program.on("verify");

    assertThat(program.on("log", "--json")).isZero();

    List<String> done = new ArrayList<>();
    long number = 0;
    for (JsonNode row : program.json()) {
      assertThat(row.get("number").asLong()).isEqualTo(++number);
      String action = row.get("action").asString();
      if (!List.of("sign-in", "close").contains(action)) {
        done.add(action);
      }
    }
    assertThat(done)
        .containsExactly(
            "create-register",
            "import",
            "search",
            "view",
            "ban",
            "view-bans",
            "export",
            "view",
            "view",
            "view-requests",
            "add-request",
            "identify",
            "decide",
            "answer",
            "write-letter",
            "verify",
            "view-log");
    assertThat(program.out()).doesNotContain("Aino").doesNotContain("aino@");
  }

  @Test
  void closesEverySessionInTheLog() throws IOException {
    program.create();
    program.on("search", "aino");
    program.on("log", "--json");

    List<String> actions = new ArrayList<>();
    program.json().forEach(row -> actions.add(row.get("action").asString()));

    assertThat(actions)
        .containsExactly(
            "create-register",
            "sign-in",
            "close",
            "sign-in",
            "search",
            "close",
            "sign-in",
            "view-log");
  }

  @Test
  void showsTheLogOfOnePerson() throws IOException {
    program.createAndFill();
    String id = program.idOf("aino");
    program.on("show", id);

    assertThat(program.on("log", "--subject", id, "--json")).isZero();

    assertThat(program.json()).isNotEmpty();
    program.json().forEach(row -> assertThat(row.get("subject").asString()).isEqualTo(id));
  }

  @Test
  void verifiesTheLogAgainstAPrintedAnchor() {
    program.create();
    program.on("verify");
    String anchor = program.out().lines().toList().get(1).replaceFirst(".* ", "");

    assertThat(program.on("verify", "--anchor", anchor)).isZero();
    assertThat(program.out()).contains("matches the anchor");
    char last = anchor.charAt(anchor.length() - 1);
    String other = anchor.substring(0, anchor.length() - 1) + (last == '0' ? '1' : '0');
    assertThat(program.on("verify", "--anchor", other)).isEqualTo(6);
    assertThat(program.err()).as("all can be read as usual").doesNotContain("--rescue");
    assertThat(program.on("verify", "--anchor", "nonsense")).isEqualTo(2);
  }

  @Test
  void addsAUserWhoMustThenBeNamed() throws IOException {
    program.create();
    Path password = program.file("veikko", "kolme sammakkoa soutaa yöllä");

    assertThat(
            program.on(
                "user add",
                "veikko",
                "--role=reader",
                "--commitment=2026-01-02",
                "--new-password-file",
                password.toString()))
        .isZero();

    assertThat(program.on("search", "x")).isEqualTo(2);
    assertThat(program.err()).contains("aino veikko");
    String[] asNewcomer = {"--user=veikko", "--password-file=" + password};
    assertThat(program.on("search", "x", asNewcomer[0], asNewcomer[1])).isEqualTo(3);
    assertThat(program.err()).contains("temporary");
    assertThat(
            program.on(
                "user password",
                asNewcomer[0],
                asNewcomer[1],
                "--new-password-file",
                password.toString()))
        .isEqualTo(2);
    Path own = program.file("veikko-oma", "viisi lokkia soutaa aamulla");
    assertThat(
            program.on(
                "user password",
                asNewcomer[0],
                asNewcomer[1],
                "--new-password-file",
                own.toString()))
        .isZero();
    String[] asVeikko = {"--user=veikko", "--password-file=" + own};
    assertThat(program.on("search", "x", asVeikko[0], asVeikko[1])).isZero();
    assertThat(program.on("log", asVeikko)).isEqualTo(5);
    assertThat(program.on("user list", "--user=aino", "--json")).isZero();
    assertThat(program.json()).hasSize(2);
  }

  @Test
  void removesAUser() throws IOException {
    program.create();
    Path password = program.file("veikko", "kolme sammakkoa soutaa yöllä");
    program.on("user add", "veikko", "--role=clerk", "--new-password-file", password.toString());

    assertThat(program.on("user remove", "veikko", "--user=aino")).isZero();

    assertThat(program.on("search", "x", "--user=veikko", "--password-file=" + password))
        .isEqualTo(3);
    assertThat(program.on("search", "x")).isZero();
    assertThat(program.on("user remove", "aino")).isEqualTo(5);
    assertThat(program.on("user remove", "nobody")).isEqualTo(4);
  }

  @Test
  void changesOnesOwnPassword() throws IOException {
    program.create();
    Path wanted = program.file("new", "kolme sammakkoa soutaa yöllä");

    assertThat(program.on("user password", "--new-password-file", wanted.toString())).isZero();

    assertThat(program.on("search", "x")).isEqualTo(3);
    assertThat(program.on("search", "x", "--password-file", wanted.toString())).isZero();
  }

  @Test
  void doesTheWholeJobInTheDemo() {
    Path demo = program.path("demo");

    assertThat(program.run("demo", demo.toString())).as(program.err()).isZero();

    assertThat(program.out().lines())
        .hasSize(17 + 13 * Templates.ids().size())
        .allMatch(line -> line.contains(" ms "));
    for (String name : List.of("subject.json", "answer.pdf", "record-of-processing.csv")) {
      assertThat(demo.resolve(name)).isNotEmptyFile();
    }
    for (String id : Templates.ids()) {
      for (String name :
          List.of(
              "contacts.vcf",
              "subject.zip",
              "answer.pdf",
              "rectification.pdf",
              "erasure.pdf",
              "notice-sv.pdf")) {
        assertThat(demo.resolve(id).resolve(name)).isNotEmptyFile();
      }
    }
    assertThat(demo.resolve("demo.kortisto")).isDirectory();
    assertThat(program.run("demo", demo.toString())).isEqualTo(1);
  }

  @Test
  void doesTheDemoForTheRegistersThatAreAskedFor() {
    Path demo = program.path("demo");

    assertThat(program.run("demo", demo.toString(), "--template=contact-centre"))
        .as(program.err())
        .isZero();

    assertThat(demo.resolve("contact-centre")).isDirectory();
    assertThat(demo.resolve("small-vendor")).doesNotExist();
  }
}
