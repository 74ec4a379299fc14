package fi.kortisto.cli;

import static fi.kortisto.cli.Letters.oneLine;
import static fi.kortisto.model.IdentityMethod.KNOWN_CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.format.Words;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each of the six registers does from the command line what its firm needs of it. */
class SixRegistersTest {

  private static final int PEOPLE = 4;

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  static List<String> ids() {
    return Templates.ids();
  }

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void holdsAllThatIsBroughtInAndHandsItOutAgain(String template) throws Exception {
    program.create(template);
    program.fill(template, PEOPLE);
    assertThat(program.err()).contains("4 new").contains("0 skipped");
    assertThat(program.out()).doesNotContain("left out").doesNotContain("other details");
    IncomingRow.Contact first = program.set(template, PEOPLE).contacts().findFirst().orElseThrow();
    String id = program.idOf(program.set(template, PEOPLE).firstEmail());

    assertThat(program.on("show", id)).isZero();
    String shown = oneLine(program.out());
    for (EntryContent entry : first.entries()) {
      assertThat(shown).contains(Words.of(Language.EN).of(entry.kind())).contains(entry.text());
      entry.messages().forEach(message -> assertThat(shown).contains(message.text()));
    }

    assertThat(entriesInJson(id)).hasSameSizeAs(first.entries());
    assertThat(entriesInJson(id)).containsAll(kinds(template));
    assertThat(export(id, "csv")).contains(kinds(template));
    List<String> values = valuesInJson(id);
    for (EntryContent entry : first.entries()) {
      assertThat(values).containsAll(entry.values().values());
    }
    assertThat(Letters.text(exported(id, "pdf"))).contains(texts(first));
    assertThat(namesInZip(exported(id, "zip")))
        .contains("subject.json", "subject.csv", "subject.vcf", "subject.pdf");
    assertThat(
            namesInZip(exported(id, "zip")).stream().anyMatch(name -> name.endsWith("sound.wav")))
        .isEqualTo(kinds(template).contains("recording"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void findsNothingNewInWhatItHasAlready(String template) throws Exception {
    program.create(template);
    program.fill(template, PEOPLE);

    program.fill(template, PEOPLE);
    assertThat(program.err()).contains("0 new, 0 changed, 4 unchanged, 0 skipped");

    Path card = exported(program.idOf(program.set(template, PEOPLE).firstEmail()), "vcf");
    assertThat(Files.readString(card)).contains("X-KORTISTO-ENTRY");
    assertThat(program.on("import", card.toString())).isZero();
    assertThat(program.err()).contains("0 new, 0 changed, 1 unchanged, 0 skipped");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void answersAndGivesNoticeInThreeLanguages(String template) throws Exception {
    program.create(template);
    program.fill(template, PEOPLE);
    RegisterContent content = Templates.builtIn().find(template).content();
    IncomingRow.Contact first = program.set(template, PEOPLE).contacts().findFirst().orElseThrow();
    String id = program.idOf(program.set(template, PEOPLE).firstEmail());

    for (Language language : Language.values()) {
      String lang = "--lang=" + language.code();
      Path answer = program.path("answer-" + language.code() + ".pdf");
      assertThat(program.on("answer", id, lang, "--out=" + answer, identity(content)))
          .as(program.err())
          .isZero();
      assertThat(Letters.text(answer))
          .contains(oneLine(content.name().in(language)))
          .contains(texts(first));

      Path notice = program.path("notice-" + language.code() + ".pdf");
      Path page = program.path("notice-" + language.code() + ".html");
      assertThat(program.on("notice", lang, "--out=" + notice)).as(program.err()).isZero();
      assertThat(program.on("notice", lang, "--out=" + page)).as(program.err()).isZero();
      String[] told = {
        content.name().in(language), content.purposes().getFirst().label().in(language)
      };
      assertThat(Letters.text(notice)).contains("Esimerkki Oy").contains(told);
      assertThat(Files.readString(page).replace("&#39;", "'"))
          .contains("lang=\"" + language.code())
          .contains(told);
    }
  }

  /** The first way of identification that the register accepts. */
  private static String identity(RegisterContent content) {
    IdentityMethod method =
        content.requests().identity().stream().sorted().findFirst().orElse(KNOWN_CUSTOMER);
    return "--identity=" + method.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void answersOnceForBothSidesOfAFeedbackService() throws Exception {
    program.create("feedback-customers", "feedback-users");
    program.fill("feedback-customers", PEOPLE);
    program.fill("feedback-users", PEOPLE);
    String email = program.set("feedback-users", PEOPLE).firstEmail();

    assertThat(program.on("search", email, "--json")).isZero();
    assertThat(program.json()).hasSize(1);
    String id = program.json().get(0).get("id").asString();
    Path answer = program.path("answer.pdf");
    assertThat(program.on("answer", id, "--lang=en", "--out=" + answer)).isZero();

    assertThat(Letters.text(answer))
        .contains("Feedback-service customers")
        .contains("Feedback-service users")
        .contains("processor");
    assertThat(program.on("show", id, "--json")).isZero();
    assertThat(program.json().get("registers"))
        .extracting(register -> register.get("role").asString())
        .containsExactlyInAnyOrder("controller", "processor");
  }

  private static Set<String> kinds(String template) throws Exception {
    return Templates.builtIn().find(template).content().entryKinds().stream()
        .map(EntryKind::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String[] texts(IncomingRow.Contact contact) {
    return contact.entries().stream().map(EntryContent::text).distinct().toArray(String[]::new);
  }

  private List<String> entriesInJson(String id) throws IOException {
    return json(id).valueStream().map(entry -> entry.get("kind").asString()).toList();
  }

  private List<String> valuesInJson(String id) throws IOException {
    return json(id)
        .valueStream()
        .flatMap(entry -> entry.get("values").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private JsonNode json(String id) throws IOException {
    return JsonMapper.shared().readTree(export(id, "json")).get("registers").get(0).get("entries");
  }

  private String export(String id, String ending) throws IOException {
    return Files.readString(exported(id, ending));
  }

  private Path exported(String id, String ending) {
    Path file = program.path("out." + ending);
    assertThat(program.on("export", id, "--out", file.toString(), "--force")).isZero();
    return file;
  }

  private static List<String> namesInZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(ZipEntry::getName).map(Object::toString).toList();
    }
  }
}
