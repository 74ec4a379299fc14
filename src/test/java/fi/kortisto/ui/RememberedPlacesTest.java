package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folds, and the parts of screens that were chosen, stay as somebody left them. */
class RememberedPlacesTest {

  private static final String WHO_LOOKED = "Kuka on katsonut";
  private static final String HISTORY = "Muutoshistoria";

  @TempDir private Path folder;

  @Test
  void aFoldIsOpenOnTheNextCardAndAfterTheProgramWasClosed() throws IOException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start()) {
      Persons persons = Persons.signedInTo(program, register);
      persons.openFirst("Esimerkki, Onni");
      assertThat(isOpen(program, WHO_LOOKED)).isFalse();
      fold(program, WHO_LOOKED);
      persons.search("Mallinen");
      persons.openFirst("Mallinen, Lempi");
      assertThat(isOpen(program, WHO_LOOKED)).isTrue();
    }
    assertThat(settings()).contains("remembered.fold.card-log=open").doesNotContain("Mallinen");

    try (RunningProgram program = start()) {
      Persons persons = Persons.signedInTo(program, register);
      persons.openFirst("Esimerkki, Onni");
      assertThat(isOpen(program, WHO_LOOKED)).isTrue();
      fold(program, WHO_LOOKED);
    }
    assertThat(settings()).doesNotContain("fold.card-log");
  }

  @Test
  void whatEarlierValuesWereIsReadOnlyWhenSomebodyAsks() throws IOException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start()) {
      Persons persons = Persons.signedInTo(program, register);
      persons.openFirst("Esimerkki, Onni");
      fold(program, HISTORY);
      persons.search("Mallinen");
      persons.openFirst("Mallinen, Lempi");
      assertThat(isOpen(program, HISTORY)).isFalse();
    }
    assertThat(settings()).doesNotContain("remembered.fold");
  }

  @Test
  void thePartsOfScreensAreThoseChosenLast() throws IOException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start()) {
      Persons.signedInTo(program, register);
      choose(program, Area.LOG, "log-part-use");
      choose(program, Area.REGISTERS, "section-sources");
      choose(program, Area.DISCLOSURES, "disclosures-owed");
      choose(program, Area.REQUESTS, "requests-all");
    }
    assertThat(settings())
        .contains(
            "remembered.part.log=use",
            "remembered.part.register=sources",
            "remembered.part.disclosures=owed",
            "remembered.part.requests=all");

    try (RunningProgram program = start()) {
      Persons.signedInTo(program, register);
      assertThat(isChosen(program, Area.LOG, "log-part-use")).isTrue();
      assertThat(isChosen(program, Area.REGISTERS, "section-sources")).isTrue();
      assertThat(isChosen(program, Area.DISCLOSURES, "disclosures-owed")).isTrue();
      assertThat(isChosen(program, Area.REQUESTS, "requests-all")).isTrue();
    }
  }

  @Test
  void whatTheProgramOpensByItselfIsNotTakenForAChoice() throws IOException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start()) {
      Persons persons = Persons.signedInTo(program, register);
      persons.openFirst("Esimerkki, Onni");
      program.awaitShown("card-who-looked");
      program.press("card-who-looked");
      program.awaitShown("log-readers");
    }
    assertThat(settings()).doesNotContain("remembered.part");
  }

  @Test
  void aPartThatThereIsNotIsTheUsualOne() throws IOException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    Files.writeString(
        folder.resolve("settings.properties"), "language=fi\nremembered.part.log=nonsense\n");
    try (RunningProgram program = start()) {
      Persons.signedInTo(program, register);
      assertThat(isChosen(program, Area.LOG, "log-part-rows")).isTrue();
    }
  }

  private RunningProgram start() {
    return RunningProgram.start(
        new SettingsFile(folder.resolve("settings.properties"))
            .read()
            .in(Language.FI)
            .with(Theme.LIGHT)
            .with(new Settings.WindowBounds(0, 0, 1000, 800, false)),
        folder);
  }

  private String settings() throws IOException {
    return Files.readString(folder.resolve("settings.properties"));
  }

  private static void choose(RunningProgram program, Area area, String part) {
    program.go(area);
    program.awaitShown(part);
    program.tick(part);
    program.await(part, () -> program.get(part, ToggleButton.class).isSelected());
  }

  private static boolean isChosen(RunningProgram program, Area area, String part) {
    program.go(area);
    program.awaitShown(part);
    return program.onScreen(() -> program.get(part, ToggleButton.class).isSelected());
  }

  private static boolean isOpen(RunningProgram program, String heading) {
    program.await(
        heading, () -> !program.stage().getScene().getRoot().lookupAll(".fold").isEmpty());
    return program.onScreen(() -> toggle(program, heading).isSelected());
  }

  private static void fold(RunningProgram program, String heading) {
    program.onScreen(
        () -> {
          toggle(program, heading).fire();
          return program;
        });
  }

  private static ToggleButton toggle(RunningProgram program, String heading) {
    for (Node fold : program.stage().getScene().getRoot().lookupAll(".fold")) {
      if (fold instanceof ToggleButton button && button.getText().startsWith(heading)) {
        return button;
      }
    }
    throw new AssertionError("no fold " + heading);
  }
}
