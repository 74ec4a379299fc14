package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request that came by e-mail where the notice asks for a signed letter. */
class RequestFormCommandTest {

  @TempDir private Path folder;

  private CommandLineUnderTest program;
  private String number;

  @BeforeEach
  void askByEmail() throws Exception {
    program = new CommandLineUnderTest(folder);
    program.create("trading-customers");
    program.fill("trading-customers", 4);
    String person = program.idOf(program.set("trading-customers", 4).firstEmail());
    assertThat(
            program.on(
                "request add",
                "--kind=inspection",
                "--subject=" + person,
                "--received=2026-03-01",
                "--road=email",
                "--form=free"))
        .isZero();
    number = program.out().substring(0, program.out().indexOf(' '));
    assertThat(program.on("request identify", number, "--method=signature")).isZero();
  }

  @Test
  void isDecidedOnceTheSignedLetterHasCome() {
    assertThat(program.on("request decide", number, "--grant")).isEqualTo(5);

    assertThat(program.on("request form", number, "--form=signed", "--on=2026-03-04")).isZero();
    assertThat(program.err()).contains("in writing and signed", "4 Mar 2026");

    assertThat(program.on("request show", number)).isZero();
    assertThat(program.out())
        .contains("1 Mar 2026, by e-mail, in writing and signed")
        .contains("has come: in writing and signed, 4 Mar 2026");
    assertThat(program.on("request decide", number, "--grant")).isZero();
  }

  @Test
  void refusesADayThatCannotBe() {
    assertThat(program.on("request form", number, "--form=signed", "--on=2026-03-06")).isEqualTo(2);
    assertThat(program.err()).contains("still to come");
    assertThat(program.on("request form", number, "--form=signed", "--on=2026-02-28")).isEqualTo(2);
    assertThat(program.err()).contains("cannot be earlier");
    assertThat(program.on("request decide", number, "--grant")).isEqualTo(5);
  }

  @Test
  void isNotChangedOnceItIsDecided() {
    assertThat(program.on("request form", number, "--form=signed")).isZero();
    assertThat(program.on("request decide", number, "--grant")).isZero();

    assertThat(program.on("request form", number, "--form=free")).isEqualTo(5);
  }
}
