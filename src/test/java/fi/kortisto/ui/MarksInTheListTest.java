package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the width of the list of persons, bans and protected addresses say their word. */
class MarksInTheListTest {

  @TempDir private Path folder;

  @Test
  void theWordsStandBelowTheNameWhereACardLeavesLittleRoom() {
    try (RunningProgram program = start(1000)) {
      program.await("no room", () -> !columns(program).contains("marks"));
      assertThat(marks(program)).containsEntry("Aalto, Alma", List.of("2 kieltoa", "Turvakielto"));
    }
  }

  @Test
  void theWordsHaveAColumnOfTheirOwnWhereThereIsRoom() {
    try (RunningProgram program = start(1500)) {
      program.await("room", () -> columns(program).contains("marks"));
      assertThat(marks(program)).containsEntry("Aalto, Alma", List.of("2 kieltoa", "Turvakielto"));
    }
  }

  @Test
  void theColumnGoesAndComesWithTheWindow() {
    try (RunningProgram program = start(1500)) {
      width(program, 1000);
      program.await("no room", () -> !columns(program).contains("marks"));
      assertThat(marks(program)).containsEntry("Aalto, Alma", List.of("2 kieltoa", "Turvakielto"));
      width(program, 1500);
      program.await("room", () -> columns(program).contains("marks"));
      assertThat(marks(program)).containsEntry("Aalto, Alma", List.of("2 kieltoa", "Turvakielto"));
    }
  }

  private RunningProgram start(int width) {
    RunningProgram program =
        RunningProgram.start(
            Settings.startingIn(Language.FI)
                .with(Theme.LIGHT)
                .with(new Settings.WindowBounds(0, 0, width, 800, false)),
            folder);
    Persons.signedInTo(program, PeopleOnFile.many(folder.resolve("register"))).awaitCount("202");
    width(program, width); // the screen of the tests is narrower than some windows
    program.await("the width", () -> program.stage().getScene().getWidth() >= width);
    return program;
  }

  private static void width(RunningProgram program, int width) {
    program.onScreen(
        () -> {
          program.stage().setWidth(width);
          return width;
        });
  }

  private static List<String> columns(RunningProgram program) {
    return program.onScreen(
        () ->
            program.get("persons-table", TableView.class).getVisibleLeafColumns().stream()
                .map(column -> ((TableColumnBase<?, ?>) column).getId())
                .toList());
  }

  /** The words of the marks that are drawn whole, by the name in their row. */
  private static Map<String, List<String>> marks(RunningProgram program) {
    return program.onScreen(
        () -> {
          program.stage().getScene().getRoot().applyCss();
          program.stage().getScene().getRoot().layout();
          Map<String, List<String>> marks = new TreeMap<>();
          for (Node node :
              program.get("persons-table", TableView.class).lookupAll(".table-row-cell")) {
            if (node instanceof TableRow<?> row
                && row.getItem() instanceof fi.kortisto.model.Subject person) {
              marks.put(
                  person.displayName(),
                  row.lookupAll(".notable").stream()
                      .filter(mark -> isInside(mark, row))
                      .map(MarksInTheListTest::drawn)
                      .sorted()
                      .toList());
            }
          }
          return marks;
        });
  }

  private static boolean isInside(Node mark, Node row) {
    return row.localToScene(row.getLayoutBounds())
        .contains(mark.localToScene(mark.getLayoutBounds()));
  }

  private static String drawn(Node mark) {
    return mark instanceof Label label && label.lookup(".text") instanceof Text text
        ? text.getText()
        : "";
  }
}
