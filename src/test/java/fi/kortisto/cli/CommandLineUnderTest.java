package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.demo.InventedSet;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.service.RegisterFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line with a folder of its own, a low bcrypt cost and somebody at the keyboard. */
final class CommandLineUnderTest {

  static final String PASSWORD = "vihreä lumi sataa tänään";

  private static final String CSV =
      """
      Sukunimi;Etunimi;Yritys;Sähköposti;Puhelin;Katuosoite;Postinumero;Postitoimipaikka;Kieli
      Esimerkki;Aino;Lumikauppa Esimerkki Oy;aino@example.fi;040 000 0001;Lumikatu 1;01000;Lumijärvi;fi
      Mäkilä;Väinö;;vaino@example.fi;040 000 0002;Mäkitie 2;01000;Lumijärvi;fi
      Åström;Åsa;Snö Exempel Ab;asa@example.com;040 000 0003;Snögatan 3;02000;Snönäs;sv
      """;

  private final Path folder;
  private Clock clock = at("2026-03-05T10:00:00Z");
  private final Map<String, String> environment = new HashMap<>();
  private final Deque<String> typed = new ArrayDeque<>();
  private String out = "";
  private String err = "";

  CommandLineUnderTest(Path folder) {
    this.folder = folder;
    environment.put("LANG", "en_GB.UTF-8");
    environment.put(Passwords.VARIABLE, PASSWORD);
  }

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Helsinki"));
  }

  /** What time it is from now on; otherwise it is noon of 5 March 2026. */
  void setTime(String moment) {
    clock = at(moment);
  }

  Path register() {
    return folder.resolve("asiakkaat.kortisto");
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  void setEnvironment(String name, String value) {
    environment.put(name, value);
  }

  void forgetPassword() {
    environment.remove(Passwords.VARIABLE);
  }

  /** What somebody types when asked, in that order. */
  void willType(String... passwords) {
    typed.addAll(Arrays.asList(passwords));
  }

  int run(String... arguments) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(data, false, StandardCharsets.UTF_8),
            false,
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            _ -> Optional.ofNullable(typed.poll()).map(String::toCharArray),
            environment,
            Locale.of("fi"));
    RegisterFolders folders = new RegisterFolders(clock, () -> new BcryptCost(4));
    int code = new Program(folders, templates(), clock, terminal).run(arguments);
    out = data.toString(StandardCharsets.UTF_8);
    err = messages.toString(StandardCharsets.UTF_8);
    assertThat(err).doesNotContain("\tat ").doesNotContain("Exception");
    return code;
  }

  /** Runs a command on the register: its name, then what follows the folder. */
  int on(String command, String... rest) {
    List<String> arguments = new ArrayList<>(Arrays.asList(command.split(" ")));
    arguments.add(register().toString());
    arguments.addAll(Arrays.asList(rest));
    return run(arguments.toArray(String[]::new));
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  void create() {
    create("trading-customers");
  }

  /** A register folder of those templates. */
  void create(String... templateIds) {
    List<String> options = new ArrayList<>();
    for (String id : templateIds) {
      options.add("--template=" + id);
    }
    options.addAll(List.of("--controller=Esimerkki Oy", "--business-id=1234567-1", "--user=aino"));
    assertThat(on("create", options.toArray(String[]::new))).as(err).isZero();
  }

  /** Writes an invented set of that register's people and brings it in. */
  void fill(String templateId, int people) throws DomainException, IOException {
    Path cards = cards(templateId, people);
    assertThat(on("import", cards.toString(), "--register", templateId)).as(err).isZero();
  }

  Path cards(String templateId, int people) throws DomainException, IOException {
    Path cards = path(templateId + ".vcf");
    try (OutputStream file = Files.newOutputStream(cards)) {
      set(templateId, people).cards(file);
    }
    return cards;
  }

  InventedSet set(String templateId, int people) throws DomainException {
    RegisterContent content = templates().find(templateId).content();
    return new InventedSet(templateId, content, people, LocalDate.now(clock));
  }

  private Templates templates() {
    return Templates.withOwn(folder.resolve("templates"));
  }

  /** A register with three persons. */
  void createAndFill() throws IOException {
    create();
    assertThat(on("import", file("contacts.csv", CSV).toString())).as(err).isZero();
  }

  String idOf(String text) {
    assertThat(on("search", text, "--json")).as(err).isZero();
    return json().get(0).get("id").asString();
  }
}
