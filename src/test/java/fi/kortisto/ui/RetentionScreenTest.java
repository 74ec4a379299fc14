package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.ui.control.WrappingList;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is past its storage time is shown, with the persons, and cleaned up. */
class RetentionScreenTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void start() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  private void signInTo(Path register) {
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", Given.LOGIN);
    program.signInAtHome(Given.PASSWORD);
  }

  private void open() {
    signInTo(StorageOnFile.made(folder));
    program.go(Area.RETENTION);
    program.await("the look", () -> words().contains("Nyt (" + StorageOnFile.DUE + ")"));
  }

  private String words() {
    return program.onScreen(program::allText);
  }

  private List<WrappingList.Line> lines() {
    return program.onScreen(
        () -> {
          WrappingList<?> list = program.get("retention-list", WrappingList.class);
          return list.lines();
        });
  }

  private void choose(String name) {
    program.onScreen(
        () -> {
          int index = lines().stream().map(WrappingList.Line::name).toList().indexOf(name);
          program.get("retention-list", WrappingList.class).getSelectionModel().select(index);
          return index;
        });
  }

  @Test
  void showsWhatIsDueByCategoryWithTheirPersonsAndReasons() {
    open();

    assertThat(lines())
        .anySatisfy(
            line -> {
              assertThat(line.name()).isEqualTo("Yhteystiedot");
              assertThat(line.detail()).contains("3 tietoa, 3 henkilöä");
            });
    choose("Yhteystiedot");
    program.await("the persons", () -> words().contains(StorageOnFile.LONG_NAME));
    assertThat(words()).contains("Sähköpostiosoite: Poistetaan seuraavassa siivouksessa");
  }

  @Test
  void showsWhatStaysAndWhy() {
    open();
    program.tick("retention-stays");
    program.await("the reasons", () -> words().contains("Säilytysperuste"));

    assertThat(lines()).anySatisfy(line -> assertThat(line.detail()).contains("Suhde jatkuu"));
  }

  @Test
  void opensTheCardOfAPerson() {
    open();
    choose("Yhteystiedot");
    program.await("the persons", () -> words().contains(StorageOnFile.GONE));
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".open-line").stream()
                .filter(line -> line.getAccessibleText().startsWith(StorageOnFile.GONE))
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));
    program.awaitShown("person-name");

    assertThat(program.text("person-name")).isEqualTo(StorageOnFile.GONE);
    program.await("when it goes", () -> words().contains("· Poistetaan nyt"));
  }

  @Test
  void asksOnceTellingExactlyWhatWillGoAndDoesIt() {
    open();
    program.press("retention-run");
    program.await("the question", () -> !program.dialogs().isEmpty());
    assertThat(words())
        .contains("Siivotaanko " + StorageOnFile.DUE + " tietoa 3 henkilöltä?")
        .contains("Yhteystiedot: poistetaan, 3 tietoa, 3 henkilöä");
    program.answer("Siivoa " + StorageOnFile.DUE + " tietoa");

    program.awaitShown("retention-told");
    assertThat(program.text("retention-told"))
        .contains("Poistettiin " + StorageOnFile.DUE + " tietoa")
        .contains("siivous koski 3 henkilöä")
        .contains("1 henkilöstä ei jäänyt mitään")
        .contains("uusi varmuuskopio");
    program.await("nothing more", () -> words().contains("Mitään ei ole siivottavana"));
    assertThat(program.find("retention-run").filter(node -> node.isVisible())).isEmpty();
  }

  @Test
  void whoSaysNoLosesNothing() {
    open();
    program.press("retention-run");
    program.await("the question", () -> !program.dialogs().isEmpty());
    program.answer("Peruuta");

    program.await("it is closed", () -> program.dialogs().isEmpty());
    assertThat(words()).contains("Nyt (" + StorageOnFile.DUE + ")");
  }

  @Test
  void leadsToTheRulesOfARegisterThatHasNone() {
    open();
    assertThat(words()).contains("säilytysaikaa ei ole asetettu");
    program.press("retention-rules-1");

    program.awaitShown("storage-list");
  }

  @Test
  void saysWhatBelongsThereWhenNothingIsDue() {
    signInTo(WorkOnFile.quiet(folder));
    program.go(Area.RETENTION);

    program.await("nothing", () -> words().contains("Mitään ei ole siivottavana"));
    assertThat(words()).contains("Säilytysajat asetetaan rekisterin säännöissä");
  }

  @Test
  void theFirstScreenTellsHowManyPersonsAreConcernedAndLeadsThere() {
    signInTo(StorageOnFile.made(folder));
    program.await(
        "the line", () -> words().contains("3 henkilöllä on tietoja, joiden säilytysaika on ohi"));
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".open-line").stream()
                .filter(line -> line.getAccessibleText().startsWith("3 henkilöllä"))
                .findFirst()
                .orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE));

    program.awaitShown("retention-list");
  }

  @Test
  void whenTheRelationEndsTheTimesThatHangOnItBegin() {
    open();
    program.tick("retention-stays");
    program.await("what stays", () -> words().contains("Toimeksiannot"));
    Persons persons = Persons.openedIn(program);
    persons.search("annastiina");
    persons.openFirst(StorageOnFile.LONG_NAME);
    program.await("the relation", () -> words().contains("Suhde jatkuu"));
    program.press("relation-end");
    program.awaitShown("relation-day");
    program.answer("Kirjaa päättyminen");

    program.await("it has ended", () -> words().contains("Suhde päättyi "));
    program.press("relation-resume");
    program.await("it goes on", () -> words().contains("Suhde jatkuu"));
  }
}
