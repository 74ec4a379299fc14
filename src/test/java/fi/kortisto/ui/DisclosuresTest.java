package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Disclosure;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.ui.control.WrappingList;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosuresTest {

  private static final String VERB = "Kirjaa luovutus";

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void openTheLedger() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    Path register = WorkOnFile.busy(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
    program.go(Area.DISCLOSURES);
    program.await("rows", () -> rows().size() == 3);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void showsTheNewestFirstWithWhatLeftTheUnionMarked() {
    List<WrappingList.Line> lines = program.onScreen(() -> list().lines());

    assertThat(lines.getFirst().name()).contains("Example Fulfilment Inc.");
    assertThat(lines.getFirst().detail()).contains("EU:n ja ETA:n ulkopuolelle");
    assertThat(lines.getLast().detail()).doesNotContain("ulkopuolelle");
  }

  @Test
  void tellsBesideTheListWhatWasDisclosedAndOfWhom() {
    program.await("the detail", () -> program.find("disclosure-recipient").isPresent());
    program.await("the person", () -> program.allText().contains(WorkOnFile.RESTRICTED));

    assertThat(program.onScreen(program::allText)).contains("Vakiosopimuslausekkeet");
  }

  @Test
  void recordsADisclosureOfAPersonFoundBySearch() {
    begin("aino");
    fill();
    program.answer(VERB);
    program.await("recorded", () -> rows().size() == 4);

    assertThat(rows().getFirst().content().recipient().name()).isEqualTo("Kuljetus Keksitty Oy");
    assertThat(rows().getFirst().content().fields()).containsExactlyInAnyOrder("phone", "email");
    program.await("told", () -> program.allText().contains("Kumoa"));
    program.key(KeyCode.Z, true, false);
    program.await("taken back", () -> rows().size() == 3);
  }

  @Test
  void saysInsideTheFormThatThePersonHasForbiddenIt() {
    begin("toivo");
    fill();
    program.answer(VERB);
    program.awaitShown("form-problem");

    assertThat(program.text("form-problem")).contains("kieltänyt");
    assertThat(rows()).hasSize(3);
  }

  @Test
  void asksOnWhichGroundRestrictedDataIsDisclosed() {
    begin("kerttu");
    fill();
    program.answer(VERB);
    program.awaitShown("form-problem");
    program.onScreen(
        () -> {
          program.get("ground-legal-claim", RadioButton.class).setSelected(true);
          return program;
        });
    program.answer(VERB);

    program.await("recorded", () -> rows().size() == 4);
  }

  @Test
  void wantsTheBasisChosen() {
    begin("aino");
    program.onScreen(
        () -> {
          program.get("disclosure-basis", ComboBox.class).setValue(null);
          return program;
        });
    program.answer(VERB);
    program.awaitShown("form-problem");

    assertThat(program.text("form-problem")).isEqualTo("Valitse luovutuksen peruste.");
  }

  @Test
  void aCategoryTicksAllOfIt() {
    begin("aino");
    program.onScreen(
        () -> {
          CheckBox phone = program.get("disclose-phone", CheckBox.class);
          CheckBox all =
              (CheckBox) phone.getParent().getParent().getChildrenUnmodifiable().getFirst();
          all.fire();
          return all;
        });

    assertThat(program.get("disclose-phone", CheckBox.class).isSelected()).isTrue();
    assertThat(program.get("disclose-email", CheckBox.class).isSelected()).isTrue();
  }

  @Test
  void countsThoseWhoMustBeToldAndRecordsThatTheyWere() {
    program.await("two", () -> owed().getText().contains("(2)"));
    program.tick("disclosures-owed");
    program.awaitShown("owed-told-1");
    program.press("owed-told-1");
    program.awaitShown("told-how");
    program.type("told-how", "puhelimitse toimistoon");
    program.answer("Kirjaa ilmoitetuksi");

    program.await("one", () -> owed().getText().contains("(1)"));
  }

  @Test
  void recordsThatTellingIsImpossibleWithTheReason() {
    program.tick("disclosures-owed");
    program.awaitShown("owed-impossible-2");
    program.press("owed-impossible-2");
    program.awaitShown("impossible-why");
    program.type("impossible-why", "Yritys on lopettanut.");
    program.answer("Kirjaa mahdottomaksi");

    program.await("one", () -> owed().getText().contains("(1)"));
  }

  @Test
  void aReaderSeesTheLedgerButRecordsNothing() {
    program.soon(() -> program.navigator().leave());
    program.awaitShown("create");
    program.soon(() -> program.navigator().open(folder.resolve("Puutarha Esimerkki Oy.kortisto")));
    program.awaitShown("login");
    program.choose("login", WorkOnFile.READER);
    program.signInAtHome(Given.OTHER_PASSWORD);
    program.go(Area.DISCLOSURES);
    program.await("rows", () -> rows().size() == 3);

    assertThat(program.find("disclosure-record")).isEmpty();
  }

  private void begin(String search) {
    program.press("disclosure-record");
    program.awaitShown("picker-search");
    program.type("picker-search", search);
    program.await("found", () -> program.find("picker-found").isPresent());
    program.onScreen(
        () -> {
          program
              .get("picker-search", TextField.class)
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          return program;
        });
    program.awaitShown("disclosure-name");
  }

  private void fill() {
    program.type("disclosure-name", "Kuljetus Keksitty Oy");
    program.type("disclosure-why", "Tilauksen toimitus");
    program.chooseValue("disclosure-basis", LegalBasis.CONTRACT);
    program.tick("disclose-phone");
    program.tick("disclose-email");
    program.await("ticked", () -> program.get("disclose-email", CheckBox.class).isSelected());
  }

  @SuppressWarnings("unchecked")
  private WrappingList<Disclosure> list() {
    return (WrappingList<Disclosure>) program.get("disclosures-list", ListView.class);
  }

  private List<Disclosure> rows() {
    return program.onScreen(
        () ->
            program.find("disclosures-list").isPresent()
                ? List.copyOf(list().getItems())
                : List.of());
  }

  private ToggleButton owed() {
    return program.get("disclosures-owed", ToggleButton.class);
  }
}
