package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void fill() throws Exception {
    program = new CommandLineUnderTest(folder);
    program.createAndFill();
  }

  private int list(String... options) {
    return program.on("list", options);
  }

  private int post(String... more) {
    List<String> options =
        new ArrayList<>(List.of("--for", "direct-advertising", "--channel", "post"));
    options.addAll(List.of(more));
    return list(options.toArray(String[]::new));
  }

  private void ban(String name) {
    String id = program.idOf(name);
    assertThat(program.on("ban", id, "--purpose", "direct-marketing")).isZero();
  }

  @Test
  void tellsWhoWouldBeLeftOutBeforeAnythingIsWritten() {
    ban("Aino");

    assertThat(post()).as(program.err()).isZero();

    assertThat(program.out()).contains("Esimerkki, Aino", "ban", "direct marketing of any kind");
    assertThat(program.err()).contains("3 persons were chosen, 2 are on the list", "Left out: 1");
  }

  @Test
  void writesATableWithoutTheBannedAndNeverOverAFile() throws Exception {
    ban("Aino");
    Path csv = program.path("lista.csv");

    assertThat(post("--out", csv.toString())).as(program.err()).isZero();

    assertThat(Files.readString(csv))
        .contains("\"01000\"", "\"Åström, Åsa\"", "\"Mäkilä, Väinö\"")
        .doesNotContain("Aino");
    assertThat(program.err()).contains("Left out: 1 (ban)", "2 persons");
    assertThat(post("--out", csv.toString())).isEqualTo(1);
    assertThat(post("--out", csv.toString(), "--force", "--separator", "comma")).isZero();
    assertThat(Files.readString(csv)).contains("\"01000\",\"Lumijärvi\"");
  }

  @Test
  void writesEveryFormByItsEnding() throws Exception {
    Path cards = program.path("lista.vcf");
    Path excel = program.path("lista.xlsx");
    Path paper = program.path("lista.pdf");
    Path labels = program.path("tarrat.pdf");

    assertThat(post("--out", cards.toString())).as(program.err()).isZero();
    assertThat(post("--out", excel.toString())).as(program.err()).isZero();
    assertThat(post("--out", paper.toString(), "--name", "Kevätkirje")).isZero();
    assertThat(post("--out", labels.toString(), "--labels", "L7160", "--start", "20"))
        .as(program.err())
        .isZero();

    assertThat(Files.readString(cards)).contains("FN", "Lumikatu 1");
    assertThat(Files.size(excel)).isPositive();
    assertThat(text(paper)).contains("Kevätkirje", "Mäkilä, Väinö");
    assertThat(text(labels)).contains("Aino Esimerkki", "01000 LUMIJÄRVI");
    assertThat(pages(labels)).isEqualTo(2);
    assertThat(post("--out", program.path("x.txt").toString())).isEqualTo(2);
    assertThat(post("--out", program.path("x.pdf").toString(), "--labels", "L1")).isEqualTo(4);
  }

  @Test
  void refusesWithoutAFileWhenEverybodyIsLeftOut() {
    Path csv = program.path("sms.csv");

    int code = list("--for", "direct-marketing", "--channel", "sms", "--out", csv.toString());

    assertThat(code).isEqualTo(5);
    assertThat(program.err()).contains("All 3 persons chosen are left out");
    assertThat(csv).doesNotExist();
    assertThat(post("--search", "nobody", "--out", csv.toString())).isEqualTo(4);
  }

  @Test
  void choosesByWordsConditionsAndAddress() {
    assertThat(post("--search", "makila", "--json")).isZero();
    assertThat(program.json().get("chosen").asInt()).isEqualTo(1);
    assertThat(post("--where", "post-address.town=SNÖNÄS", "--json")).as(program.err()).isZero();
    assertThat(program.json().get("included").asInt()).isEqualTo(1);
    assertThat(post("--where", "nothing=1")).isEqualTo(2);
    assertThat(post("--since", "1.1.2026", "--entries", "assignment", "--json")).isZero();
    assertThat(program.json().get("chosen").asInt()).isZero();
  }

  @Test
  void drawsASavedListAndKeepsItsHistory() {
    assertThat(post("--save", "Kevätkirje")).as(program.err()).isZero();
    ban("Aino");
    Path csv = program.path("lista.csv");

    assertThat(list("--saved", "Kevätkirje", "--out", csv.toString(), "--json")).isZero();
    assertThat(program.json().get("included").asInt()).isEqualTo(2);
    assertThat(list("--history", "--json")).isZero();

    assertThat(program.json().get(0).get("name").asString()).isEqualTo("Kevätkirje");
    assertThat(program.json().get(0).get("leftOut").get(0).get("reason").asString())
        .isEqualTo("banned");
    assertThat(list("--saved", "Ei ole")).isEqualTo(4);
    assertThat(list()).isEqualTo(2);
  }

  @Test
  void entersAListThatIsDisclosedInTheLedger() {
    Path csv = program.path("luovutus.csv");
    String[] half = {"--for", "disclosure", "--columns", "email", "--out", csv.toString()};

    assertThat(list(half)).isEqualTo(2);
    assertThat(program.err()).contains("--register", "--to", "--why", "--basis");
    assertThat(
            list(
                "--for",
                "disclosure",
                "--columns",
                "email",
                "--register",
                "trading-customers",
                "--to",
                "Keksitty virasto",
                "--why",
                "selvitys",
                "--basis",
                "legal-obligation",
                "--out",
                csv.toString()))
        .as(program.err())
        .isZero();

    assertThat(program.on("disclose", "--list", "--json")).isZero();
    assertThat(program.json().get(0).get("persons").asInt()).isEqualTo(3);
    assertThat(program.json().get(0).get("fields").toString()).contains("email");
  }

  @Test
  void printsATestOfASheet() throws Exception {
    Path pdf = program.path("koe.pdf");

    assertThat(list("--labels", "3474", "--test", "--out", pdf.toString())).isZero();
    assertThat(list("--sheets")).isZero();

    assertThat(text(pdf)).contains("Avery 3474", "70 × 37 mm");
    assertThat(program.out()).contains("L7651");
  }

  private static String text(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static int pages(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }
}
