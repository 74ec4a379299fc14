package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.Label;
import fi.kortisto.model.Register;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;

  @BeforeEach
  void start() {
    program = new CommandLineUnderTest(folder);
    program.create("contact-centre", "small-vendor");
  }

  @Test
  void publishesANoticeAndGivesItAgainWordForWord() throws Exception {
    Path published = program.path("published.html");
    Path again = program.path("again.html");

    assertThat(publish(published)).as(program.err()).isZero();
    assertThat(program.err()).contains("Version 1").contains("three languages");
    renameTheRegister();
    assertThat(program.on("notice", "--version=1", "--lang=fi", "--out=" + again)).isZero();

    assertThat(Files.readString(again)).isEqualTo(Files.readString(published));
    assertThat(program.on("notice", "--version=1", "--lang=sv", "--out=" + program.path("s.pdf")))
        .isZero();
    assertThat(program.on("notice", "--version=2", "--out=" + program.path("n.pdf"))).isEqualTo(4);
  }

  @Test
  void saysHowThePublishedNoticeIsOutOfDate() throws Exception {
    Path file = program.path("n.html");
    assertThat(program.on("notice", "--lang=fi", "--out=" + file)).isZero();
    assertThat(program.err()).contains("not been published");
    assertThat(publish(program.path("p.html"))).isZero();
    assertThat(program.on("notice", "--lang=fi", "--force", "--out=" + file)).isZero();
    assertThat(program.err()).doesNotContain("out of date").doesNotContain("not been published");

    renameTheRegister();
    assertThat(program.on("notice", "--lang=fi", "--force", "--out=" + file)).isZero();

    assertThat(program.err()).contains("version 1 is out of date").contains("- ").contains("Uusi");
    assertThat(Files.readString(file)).contains("Uusi nimi");
  }

  @Test
  void listsHowTheNoticesStand() throws Exception {
    assertThat(publish(program.path("p.html"))).isZero();
    assertThat(program.on("notice", "--list")).isZero();
    assertThat(program.out())
        .contains("version 1")
        .contains("up to date")
        .contains("not published");

    renameTheRegister();
    assertThat(program.on("notice", "--list", "--json")).isZero();

    assertThat(program.json()).hasSize(2);
    assertThat(program.json().get(0).get("outOfDate").asBoolean()).isTrue();
    assertThat(program.json().get(0).get("published").asString()).isEqualTo("2026-03-05");
    assertThat(program.json().get(0).get("differences")).hasSize(1);
    assertThat(program.json().get(1).get("version").isNull()).isTrue();
    assertThat(program.on("notice", "--list", "--register=small-vendor")).isZero();
    assertThat(program.out().lines()).hasSize(1);
  }

  @Test
  void asksForOneNoticeAndAFileForIt() {
    assertThat(program.on("notice", "--lang=fi")).isEqualTo(2);
    assertThat(program.on("notice", "--out=" + program.path("n.doc"))).isEqualTo(2);
    assertThat(program.on("notice", "--publish", "--version=1", "--out=" + program.path("n.pdf")))
        .isEqualTo(2);
  }

  private int publish(Path file) {
    return program.on("notice", "--publish", "--lang=fi", "--out=" + file);
  }

  private void renameTheRegister() throws Exception {
    RegisterFolders folders =
        new RegisterFolders(Clock.systemUTC(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
    try (Password password = Password.of(CommandLineUnderTest.PASSWORD);
        Session session = folders.open(program.register()).signIn("aino", password)) {
      Register register = session.registers().getFirst();
      session
          .rules()
          .change(
              register.id(),
              register.content().withName(new Label("Uusi nimi", "Uusi namn", "Uusi name")));
    }
  }
}
