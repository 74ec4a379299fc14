package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.ui.control.RememberedColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns stay as somebody left them on this computer. */
class RememberedColumnsTest {

  @TempDir private Path folder;

  @Test
  void theChoiceOfColumnsIsMadeByTheKeyboardAndOutlivesTheProgram() throws IOException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start(register)) {
      assertThat(order(program)).containsExactly("name", "organisation", "town", "marks");
      choose(program);
      program.tick("column-organisation");
      program.press("column-town-up");
      program.await(
          "town is moved",
          () -> program.find("column-organisation-up").filter(up -> !up.isDisabled()).isPresent());
      program.press("column-town-up");
      program.answer("Näytä nämä");
      program.await(
          "chosen",
          () -> remembered(program).equals("town:0,name:0,organisation:0:hidden,marks:0"));
    }
    String kept = Files.readString(folder.resolve("settings.properties"));
    assertThat(kept).contains("remembered.table.persons=").doesNotContain("Keksitty");

    try (RunningProgram program = start(register)) {
      assertThat(order(program)).containsExactly("town", "name", "organisation", "marks");
      assertThat(remembered(program)).contains("organisation:0:hidden");
      program.onScreen(
          () -> {
            table(program).getColumns().getFirst().getContextMenu().getOnShowing().handle(null);
            var items = table(program).getColumns().getFirst().getContextMenu().getItems();
            items.getLast().fire();
            return items;
          });
      assertThat(order(program)).containsExactly("name", "organisation", "town", "marks");
      assertThat(remembered(program)).isEmpty();
    }
  }

  @Test
  void theNameAndTheBansCannotBeHidden() {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start(register)) {
      choose(program);
      assertThat(program.onScreen(() -> program.get("column-name", CheckBox.class).isDisabled()))
          .isTrue();
      assertThat(program.onScreen(() -> program.get("column-marks", CheckBox.class).isDisabled()))
          .isTrue();
    }
  }

  @Test
  void aWidthThatWasDraggedIsKeptAndOneOfTheWindowIsNot() throws DomainException {
    Path register = PeopleOnFile.three(folder.resolve("register"));
    try (RunningProgram program = start(register)) {
      program.onScreen(
          () -> {
            program.stage().setWidth(960);
            return table(program);
          });
      program.await("laid out", () -> isLaidOut(table(program)));
      assertThat(remembered(program)).isEmpty();
      double width =
          program.onScreen(
              () -> {
                TableView<?> table = table(program);
                fire(table, javafx.scene.input.MouseEvent.MOUSE_PRESSED);
                resizeFirst(table);
                fire(table, javafx.scene.input.MouseEvent.MOUSE_RELEASED);
                return table.getColumns().getFirst().getWidth();
              });
      assertThat(remembered(program)).startsWith("name:" + Math.round(width) + ",");
    }
  }

  /** Several columns, in a table that has the width that the narrower window leaves it. */
  private static boolean isLaidOut(TableView<?> table) {
    table.getScene().getRoot().layout();
    double shown = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    return table.getVisibleLeafColumns().size() > 1 && shown <= table.getWidth();
  }

  private static <T> void resizeFirst(TableView<T> table) {
    TableColumn<T, ?> first = table.getColumns().getFirst();
    double before = first.getWidth();
    table.resizeColumn(first, -20);
    if (first.getWidth() == before) { // as narrow as it gets
      table.resizeColumn(first, 20);
    }
  }

  private static void fire(
      TableView<?> table, javafx.event.EventType<javafx.scene.input.MouseEvent> type) {
    table.fireEvent(
        new javafx.scene.input.MouseEvent(
            type,
            0,
            0,
            0,
            0,
            javafx.scene.input.MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }

  private static String remembered(RunningProgram program) {
    return program.onScreen(
        () -> program.preferences().now().remembered("table.persons").orElse(""));
  }

  private RunningProgram start(Path register) {
    Settings settings = new SettingsFile(folder.resolve("settings.properties")).read();
    RunningProgram program =
        RunningProgram.start(
            settings
                .in(Language.FI)
                .with(Theme.LIGHT)
                .with(new Settings.WindowBounds(0, 0, 1000, 800, false)),
            folder);
    Persons.signedInTo(program, register).awaitCount("3");
    return program;
  }

  private static void choose(RunningProgram program) {
    program.onScreen(
        () -> {
          table(program)
              .fireEvent(
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, true, true, false, false));
          return program;
        });
    assertThat(RememberedColumns.KEY.getDisplayText()).contains("C");
    program.awaitShown("column-name");
  }

  private static List<String> order(RunningProgram program) {
    return program.onScreen(
        () -> table(program).getColumns().stream().map(TableColumnBase::getId).toList());
  }

  private static TableView<?> table(RunningProgram program) {
    return program.get("persons-table", TableView.class);
  }
}
