package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void start() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void isWhatOneSeesFirstWithTheMostUrgentRequestOnTop() {
    signInTo(WorkOnFile.busy(folder));
    program.await("requests", () -> !lines().isEmpty());

    assertThat(lines().getFirst()).contains(WorkOnFile.LATE).contains("myöhässä");
  }

  @Test
  void saysOfARequestThatWaitsForIdentityThatTheClockStandsStill() {
    signInTo(WorkOnFile.busy(folder));
    program.await("requests", () -> !lines().isEmpty());

    assertThat(lines())
        .anySatisfy(
            line -> assertThat(line).contains(WorkOnFile.BANNED).contains("määräaika ei kulu"));
  }

  @Test
  void remindsAfterSignInOfWhatIsLateOrDueSoon() {
    signInTo(WorkOnFile.busy(folder));
    program.awaitShown("home-reminder");

    assertThat(program.text("home-reminder"))
        .isEqualTo("1 pyyntö on myöhässä. 1 pyyntöön on vastattava viikon sisällä.");
    assertThat(toasts()).as("said twice").isZero();
  }

  @Test
  void showsTheNumberOfUnansweredRequestsInTheRail() {
    signInTo(WorkOnFile.busy(folder));

    program.await("the number", () -> requestsEntry().getText().endsWith("  5"));
  }

  @Test
  void opensThePersonOfARestriction() {
    signInTo(WorkOnFile.busy(folder));
    program.await("lines", () -> !lines().isEmpty());
    open(WorkOnFile.RESTRICTED + ", rajoitettu");
    program.awaitShown("person-name");

    assertThat(program.text("person-name")).isEqualTo(WorkOnFile.RESTRICTED);
  }

  @Test
  void saysThatAllIsAnsweredWhereNobodyAsks() {
    signInTo(WorkOnFile.quiet(folder));
    program.awaitShown("home-requests");

    assertThat(program.onScreen(program::allText)).contains("Kaikkiin pyyntöihin on vastattu.");
  }

  @Test
  void anAuditorBeginsWithTheLog() {
    program.soon(() -> program.navigator().open(WorkOnFile.quiet(folder)));
    program.awaitShown("login");
    program.choose("login", WorkOnFile.AUDITOR);
    program.signInAtHome(Given.OTHER_PASSWORD);
    program.awaitShown("log-table");

    assertThat(program.find("area-home")).isEmpty();
  }

  @Test
  void aReaderSeesWhatWaitsButEntersNothing() {
    program.soon(() -> program.navigator().open(WorkOnFile.busy(folder)));
    program.awaitShown("login");
    program.choose("login", WorkOnFile.READER);
    program.signInAtHome(Given.OTHER_PASSWORD);
    program.await("requests", () -> !lines().isEmpty());

    assertThat(program.find("home-enter")).isEmpty();
  }

  @Test
  void countsAYearsRequestsAndSavesThem() throws IOException {
    signInTo(WorkOnFile.busy(folder));
    Path csv = folder.resolve("pyynnot.csv");
    program.files.will(csv);
    program.tick("home-counted");
    program.awaitShown("statistics-chart");
    program.press("statistics-save");
    program.await("the file", () -> Files.exists(csv));

    assertThat(Files.readString(csv)).contains("Pyyntö,Saapunut").contains("Tarkastus,");
  }

  private void signInTo(Path register) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
  }

  private void open(String beginning) {
    program.onScreen(
        () -> {
          Node line =
              openLines().stream()
                  .filter(one -> one.getAccessibleText().startsWith(beginning))
                  .findFirst()
                  .orElseThrow();
          line.requestFocus();
          return line;
        });
    program.pressAtFocus(KeyCode.ENTER, false);
  }

  private List<String> lines() {
    return program.onScreen(() -> openLines().stream().map(Node::getAccessibleText).toList());
  }

  private List<Node> openLines() {
    return List.copyOf(program.stage().getScene().getRoot().lookupAll(".open-line"));
  }

  private int toasts() {
    return program.onScreen(() -> toastHost().getChildren().size());
  }

  private Pane toastHost() {
    return (Pane) program.stage().getScene().getRoot().lookup(".toasts");
  }

  private ToggleButton requestsEntry() {
    return program.get("area-requests", ToggleButton.class);
  }
}
