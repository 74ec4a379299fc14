package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.InventedSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Requests from receipt to the sent letter, as scheduled jobs and people at a terminal do it. */
class RequestCommandsTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
  }

  /** The number of the first of a register's people. */
  private String person(String template) throws Exception {
    program.create(template);
    program.fill(template, 4);
    return program.idOf(program.set(template, 4).firstEmail());
  }

  private void done(String command, String... rest) {
    assertThat(program.on(command, rest)).as(command + ": " + program.err()).isZero();
  }

  private String add(String kind, String person, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--kind=" + kind));
    arguments.add("--subject=" + person);
    arguments.addAll(List.of(more));
    done("request add", arguments.toArray(String[]::new));
    return program.out().substring(0, program.out().indexOf(' '));
  }

  private JsonNode shown(String number) {
    done("request show", number, "--json");
    return program.json();
  }

  @Test
  void takesAnInspectionFromReceiptToTheLetterThatHasLeft() throws Exception {
    String person = person("trading-customers");
    Path scan = program.file("kirje.txt", "pyyntö");

    String number =
        add(
            "inspection",
            person,
            "--received=2026-03-01",
            "--form=signed",
            "--wish=Kaikki tiedot",
            "--file=" + scan);
    assertThat(program.out()).startsWith(number + "  2026-04-01  One month from receipt");
    done("request identify", number, "--method=signature", "--note=verrattu");
    done("request decide", number, "--grant");
    Path letter = program.path("vastaus.pdf");
    done("request answer", number, "--out=" + letter, "--sent=2026-03-04");

    JsonNode request = shown(number);
    assertThat(request.get("state").asString()).isEqualTo("closed");
    assertThat(request.get("outcome").asString()).isEqualTo("granted");
    assertThat(request.get("due").asString()).isEqualTo("2026-04-01");
    assertThat(request.get("identity").asString()).isEqualTo("signature");
    assertThat(request.get("answered").asString()).isEqualTo("2026-03-04");
    assertThat(request.get("letters").get(0).get("kind").asString()).isEqualTo("inspection-answer");
    assertThat(request.get("files").get(0).get("name").asString()).isEqualTo("kirje.txt");
    assertThat(request.get("steps")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Letters.text(letter)).contains("Esimerkki Oy");

    done("request show", number, "--lang=en");
    assertThat(program.out()).contains("access", "closed", "by comparing the signature");
  }

  @Test
  void listsWhatIsOpenAndAllOfIt() throws Exception {
    String person = person("feedback-customers");
    String first = add("inspection", person, "--received=2026-02-20");
    String second = add("erasure", person, "--received=2026-02-10");
    done("request withdraw", first);

    done("request list", "--json");
    assertThat(program.json()).hasSize(1);
    JsonNode open = program.json().get(0);
    assertThat(open.get("id").asString()).isEqualTo(second);
    assertThat(open.get("due").asString()).isEqualTo("2026-03-10");
    assertThat(open.get("daysLeft").asInt()).isEqualTo(5);
    done("request list", "--all", "--json");
    assertThat(program.json()).hasSize(2);
    assertThat(program.json().get(0).get("outcome").asString()).isEqualTo("withdrawn");
    assertThat(program.json().get(0).get("daysLeft").isNull()).isTrue();
    done("request list", "--all", "--kind=inspection", "--subject=" + person, "--json");
    assertThat(program.json()).hasSize(1);
    done("request list", "--lang=en");
    assertThat(program.out()).contains("erasure", "received", "5 days");
  }

  @Test
  void obeysTheRulesOfTheRegisterAndSaysThem() throws Exception {
    String person = person("small-vendor");
    String number = add("inspection", person, "--form=free");
    assertThat(program.err()).contains("signed", "verified");

    assertThat(program.on("request decide", number, "--grant")).isEqualTo(5);
    assertThat(program.on("request identify", number, "--method=known-customer")).isEqualTo(5);
    assertThat(program.err()).contains("comparing the signature");
    String signed = add("inspection", person, "--form=signed");
    assertThat(program.on("request decide", signed, "--grant")).isEqualTo(5);
    done("request identify", signed, "--method=signature");
    done("request decide", signed, "--grant");
    Path sealed = program.path("vastaus.zip");
    assertThat(program.on("request answer", signed, "--out=" + sealed)).isEqualTo(5);
    assertThat(program.err()).contains("by post to the address on file");
    assertThat(sealed).doesNotExist();
    assertThat(
            program.on(
                "request answer",
                signed,
                "--deliver=electronic",
                "--out=" + program.path("vastaus.pdf")))
        .isEqualTo(2);
  }

  @Test
  void erasesWhatNothingKeepsAndSaysBeforeWhatItWould() throws Exception {
    String person = person("feedback-customers");
    String number = add("erasure", person);
    done("request identify", number, "--method=known-customer");

    done("request sheet", number, "--json");
    JsonNode invoice =
        program
            .json()
            .valueStream()
            .filter(item -> item.get("field").asString().equals("entry:invoice"))
            .findFirst()
            .orElseThrow();
    assertThat(invoice.get("verdict").asString()).isEqualTo("later");
    assertThat(invoice.get("holds")).isNotEmpty();
    done("request sheet", number, "--lang=en");
    assertThat(program.out()).contains("datum:1");

    done("request decide", number, "--grant", "--preview");
    String preview = program.out();
    assertThat(preview).isNotBlank();
    assertThat(program.err()).contains("Nothing was changed");
    assertThat(shown(number).get("state").asString()).isEqualTo("in-handling");
    done("request decide", number, "--grant");
    assertThat(program.out()).isEqualTo(preview);
    done("request answer", number, "--sent");

    assertThat(shown(number).get("state").asString()).isEqualTo("answered");
    assertThat(shown(number).get("outcome").asString()).isEqualTo("partly");
    assertThat(
            program.on(
                "request decide", number, "--item=" + invoice.get("item").asString() + "=grant"))
        .isEqualTo(5);
  }

  @Test
  void refusesInWritingOnlyWithAReason() throws Exception {
    String person = person("feedback-customers");
    String number = add("erasure", person);
    done("request identify", number, "--method=known-customer");

    assertThat(program.on("request decide", number)).isEqualTo(2);
    assertThat(program.on("request decide", number, "--refuse=still-needed")).isEqualTo(2);
    assertThat(program.on("request decide", number, "--refuse=accurate", "--reason=x"))
        .isEqualTo(2);
    assertThat(program.on("request decide", number, "--refuse=nothing", "--reason=x")).isEqualTo(2);
    assertThat(program.err()).contains("still-needed");
    done("request decide", number, "--refuse=still-needed", "--reason=Asiakassuhde jatkuu.");
    Path letter = program.path("epaaminen.pdf");
    done("request answer", number, "--lang=en", "--out=" + letter, "--sent");

    assertThat(Letters.text(letter)).contains("Asiakassuhde jatkuu.", "Ombudsman");
    assertThat(shown(number).get("refusal").get("ground").asString()).isEqualTo("still-needed");
    assertThat(program.json().get("state").asString()).isEqualTo("closed");
  }

  @Test
  void tellsRecipientsOfACorrection() throws Exception {
    String person = person("feedback-customers");
    done(
        "disclose",
        person,
        "--register=feedback-customers",
        "--to=Esimerkkiperintä Oy",
        "--address=Esimerkkikuja 2;01000;Lumijärvi",
        "--fields=family-name,email",
        "--why=perintä",
        "--basis=legitimate-interest",
        "--on=2026-02-01");
    String number = add("rectification", person);
    done("request identify", number, "--method=official-id");
    done(
        "request decide", number, "--correct", "family-name=Esimerkki-Uusi", "--why=Nimi vaihtui.");
    assertThat(program.out()).contains("Esimerkki-Uusi", "Esimerkkiperintä Oy");
    done("request answer", number, "--sent");
    assertThat(shown(number).get("state").asString()).isEqualTo("answered");
    String owed = program.json().get("passedOn").get(0).get("id").asString();
    assertThat(program.on("request close", number)).isEqualTo(5);
    assertThat(program.on("request told", number, "--pass-on=999", "--how=soitettu")).isEqualTo(4);
    done("due", "--json");
    assertThat(program.json().get("passOns").get(0).get("id").asString()).isEqualTo(owed);

    Path letter = program.path("ilmoitus.pdf");
    done("request answer", number, "--pass-on=" + owed, "--out=" + letter);
    assertThat(Letters.text(letter)).contains("Esimerkkiperintä Oy");
    done("request told", number, "--pass-on=" + owed, "--how=soitettu");
    assertThat(shown(number).get("state").asString()).isEqualTo("closed");

    done("disclose", "--list", "--json");
    assertThat(program.json().get(0).get("name").asString()).isEqualTo("Esimerkkiperintä Oy");
    assertThat(program.json().get(0).get("fields")).hasSize(2);
  }

  @Test
  void leavesOutOfAListWhoForbadeIt() throws Exception {
    String first = person("feedback-customers");
    InventedSet set = program.set("feedback-customers", 4);
    String second =
        program.idOf(
            set.contacts().skip(1).findFirst().orElseThrow().values().stream()
                .filter(value -> value.value().contains("@"))
                .findFirst()
                .orElseThrow()
                .value());
    done("ban", first, "--purpose=disclosure");
    String[] what = {
      "--register=feedback-customers",
      "--to=Esimerkkilehti",
      "--fields=email",
      "--why=julkaisu",
      "--basis=consent"
    };

    assertThat(program.on("disclose", with(what, first))).isEqualTo(5);
    assertThat(program.on("disclose", with(what, second, "--outside-eea"))).isEqualTo(2);
    done("disclose", with(what, first, second));
    assertThat(program.err()).contains("Left out: 1 (ban)");
    assertThat(program.on("disclose", second)).isEqualTo(2);
    assertThat(program.err()).contains("--register", "--fields", "--why", "--basis");
    assertThat(program.on("disclose", with(what, second, "--fields=nothing"))).isEqualTo(2);
  }

  private static String[] with(String[] what, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of(what));
    return all.toArray(String[]::new);
  }

  @Test
  void storesRestrictedDataOnlyUntilThePersonWasTold() throws Exception {
    String person = person("feedback-customers");
    String email = program.set("feedback-customers", 4).firstEmail();
    String number = add("restriction", person);
    done("request identify", number, "--method=known-customer");
    done("request decide", number, "--restrict=accuracy-contested");
    done("request answer", number, "--sent");

    done("show", person);
    assertThat(program.err()).contains("restricted", "--ground");
    assertThat(program.out()).doesNotContain(email);
    done("show", person, "--ground=legal-claim");
    assertThat(program.out()).contains(email);
    String out = "--out=" + program.path("data.json");
    assertThat(program.on("export", person, out)).isEqualTo(5);
    done("export", person, out, "--ground=consent");
    assertThat(program.on("request lift", "--subject=" + person, "--reason=tarkistettu"))
        .isEqualTo(5);
    done(
        "request answer",
        number,
        "--letter=restriction-lifting",
        "--reason=Tiedot on tarkistettu.",
        "--out=" + program.path("lopetus.pdf"));
    done("request sent", number);
    done("request lift", "--subject=" + person, "--reason=tarkistettu");
    done("show", person);
    assertThat(program.err()).isEmpty();
  }

  @Test
  void sealsAnElectronicAnswerAndSaysThePassphraseOnce() throws Exception {
    String person = person("contact-centre");
    String number = add("inspection", person, "--road=in-person");
    done("request identify", number, "--method=official-id");
    done("request decide", number, "--grant");
    Path sealed = program.path("vastaus.zip");
    done("request answer", number, "--out=" + sealed, "--deliver=electronic", "--sent");
    char[] passphrase = program.out().strip().toCharArray();

    try (ZipFile zip = new ZipFile(sealed.toFile(), passphrase)) {
      assertThat(new String(zip.getInputStream(zip.getFileHeader("answer.pdf")).readNBytes(5)))
          .isEqualTo("%PDF-");
    }
    assertThat(program.err()).doesNotContain(new String(passphrase));
    assertThat(shown(number).get("letters").get(0).get("road").asString()).isEqualTo("electronic");
  }

  @Test
  void pausesExtendsAndLinks() throws Exception {
    String person = person("feedback-customers");
    done(
        "request add",
        "--kind=inspection",
        "--name=Aino Esimerkki",
        "--address=Esimerkkikatu 1;00100;Helsinki",
        "--received=2026-02-20",
        "--json");
    String number = program.json().get("id").asString();
    assertThat(program.json().get("subject").isNull()).isTrue();
    assertThat(program.on("request decide", number, "--grant")).isEqualTo(5);
    done("request link", number, "--subject=" + person);
    Path asked = program.path("kysely.pdf");
    done("request ask-identity", number, "--doubt=Nimi on toinen.", "--out=" + asked);
    assertThat(asked).isNotEmptyFile();
    assertThat(shown(number).get("state").asString()).isEqualTo("awaiting-identity");
    done("request identify", number, "--method=strong-eid");
    done("request note", number, "Soitettu asiasta.");
    Path extension = program.path("jatko.pdf");
    done("request extend", number, "--reason=Tietoja on paljon.", "--out=" + extension, "--sent");
    assertThat(program.out()).startsWith("2026-05-20");
    assertThat(Letters.text(extension)).contains("Tietoja on paljon.");
    assertThat(program.on("request extend", number, "--reason=Vielä.")).isEqualTo(5);
    assertThat(shown(number).get("extensionReasons").asString()).isEqualTo("Tietoja on paljon.");
  }

  @Test
  void answersWhomItDoesNotKnow() throws Exception {
    person("feedback-customers");
    done("request add", "--kind=inspection", "--name=Tuntematon Esimerkki");
    String number = program.out().substring(0, program.out().indexOf(' '));
    done("request decide", number, "--not-found");
    Path letter = program.path("ei.pdf");
    done("request answer", number, "--lang=fi", "--out=" + letter, "--sent");
    assertThat(Letters.text(letter)).contains("Tuntematon Esimerkki");
    assertThat(shown(number).get("outcome").asString()).isEqualTo("not-found");
    assertThat(program.on("request show", "999")).isEqualTo(4);
  }

  @Test
  void forbidsAndWithdrawsConsent() throws Exception {
    String person = person("trading-customers");
    String ban = add("ban", person);
    done("request decide", ban, "--ban=direct-marketing/post", "--ban=publication");
    done("request answer", ban, "--sent");
    done("bans", person, "--json");
    assertThat(program.json()).hasSize(2);
    String consent = add("consent-withdrawn", person);
    assertThat(
            program.on(
                "request decide", consent, "--withdraw-consent=trading-customers:assignments"))
        .isEqualTo(2);
    done("request decide", consent, "--withdraw-consent=trading-customers:electronic-marketing");
    done("request answer", consent, "--sent");
    assertThat(shown(consent).get("state").asString()).isEqualTo("closed");
  }

  @Test
  void takesAWholeDecisionFromAFile() throws Exception {
    String person = person("feedback-customers");
    String number = add("complaint", person);
    assertThat(program.on("request decide", number, "--decision=" + program.path("none.json")))
        .isEqualTo(2);
    Path bad = program.file("bad.json", "{\"rulings\": [{\"item\": \"x\"}]}");
    assertThat(program.on("request decide", number, "--decision=" + bad)).isEqualTo(2);
    Path good = program.file("good.json", "{\"explanation\": \"Korjasimme asian.\"}");
    done("request decide", number, "--decision=" + good);
    assertThat(shown(number).get("explanation").asString()).isEqualTo("Korjasimme asian.");
  }

  @Test
  void listsWhatWaitsAndTheYearInNumbers() throws Exception {
    String person = person("feedback-customers");
    add("inspection", person, "--received=2026-01-05");
    add("erasure", person, "--received=2026-02-10");

    done("due", "--json");
    assertThat(program.json().get("unanswered").asInt()).isEqualTo(2);
    assertThat(program.json().get("late").asInt()).isEqualTo(1);
    assertThat(program.json().get("requests").get(0).get("daysLeft").asInt()).isNegative();
    assertThat(program.json().get("notices")).hasSize(1);
    done("due", "--lang=en");
    assertThat(program.out()).contains("2 requests not answered, 1 late, 1 due within a week");
    done("due", "--statistics=2026", "--json");
    assertThat(program.json().get("received").asInt()).isEqualTo(2);
    assertThat(program.json().get("kinds")).hasSize(2);
    done("due", "--statistics=2026", "--lang=en");
    assertThat(program.out()).contains("Received", "Erasure");
    Path csv = program.path("vuosi.csv");
    done("due", "--statistics=2026", "--lang=fi", "--csv=" + csv);
    assertThat(Files.readString(csv)).contains("Saapunut", "Tarkastus");
    assertThat(program.on("due", "--received=2026-03-05")).isEqualTo(2);
    assertThat(program.on("due", "--csv=" + program.path("x.csv"))).isEqualTo(2);
  }

  @Test
  void answersAtOnceWhatTheRegisterLetsItAndRecordsIt() throws Exception {
    String person = person("trading-customers");
    Path answer = program.path("vastaus.pdf");
    assertThat(program.on("answer", person, "--out=" + answer)).isEqualTo(5);
    assertThat(program.err()).contains("comparing the signature");
    assertThat(
            program.on("answer", person, "--identity=signature", "--form=free", "--out=" + answer))
        .isEqualTo(5);
    assertThat(
            program.on(
                "answer", person, "--identity=signature", "--out=" + program.path("vastaus.zip")))
        .isEqualTo(5);
    assertThat(program.on("answer", person)).isEqualTo(2);
    done("request list", "--all", "--json");
    assertThat(program.json()).isEmpty();

    done("answer", person, "--identity=signature", "--lang=sv", "--out=" + answer, "--sent");

    assertThat(program.err())
        .contains("Request 1 was recorded", "comparing the signature", "by post");
    assertThat(shown("1").get("state").asString()).isEqualTo("closed");
    assertThat(shown("1").get("letters").get(0).get("language").asString()).isEqualTo("sv");
  }

  @Test
  void givesTheLogsExtractWithoutNames() throws Exception {
    String person = person("feedback-customers");
    done("show", person);

    done("log", "--subject=" + person, "--extract", "--json");
    assertThat(program.json()).isNotEmpty();
    assertThat(program.json().valueStream()).allMatch(line -> line.get("user").isNull());
    done("log", "--subject=" + person, "--extract", "--names=Epäily urkinnasta", "--json");
    assertThat(program.json().valueStream())
        .anyMatch(line -> line.get("user").asString().equals("aino"));
    assertThat(program.on("log", "--subject=" + person, "--extract", "--names=")).isEqualTo(2);
    assertThat(program.on("log", "--extract")).isEqualTo(2);
    assertThat(program.on("log", "--names=x")).isEqualTo(2);
    Path letter = program.path("ote.pdf");
    done("log", "--subject=" + person, "--extract", "--out=" + letter);
    assertThat(program.err()).contains("Request 1 was recorded");
    assertThat(Letters.text(letter)).doesNotContain("aino");
    assertThat(shown("1").get("kind").asString()).isEqualTo("log-extract");
  }

  @Test
  void exportsWhatThePersonTakesAlongUnderTheRequest() throws Exception {
    String person = person("feedback-customers");
    String number = add("portability", person);
    Path file = program.path("mukaan.json");

    done("export", person, "--kind=portability", "--request=" + number, "--out=" + file);

    assertThat(program.err()).contains("art. 20");
    assertThat(Files.readString(file)).contains("Card");
    done("log", "--subject=" + person, "--json");
    assertThat(program.json().valueStream())
        .anyMatch(row -> row.get("purpose").asString().startsWith("request:" + number));
    assertThat(program.on("export", person, "--request=999", "--out=" + program.path("x.json")))
        .isEqualTo(4);
  }
}
