package fi.kortisto.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Reads the recovery key off the screen as a person would. */
final class RecoveryKeyOnScreen {

  private RecoveryKeyOnScreen() {}

  static List<String> groups(RunningProgram program) {
    return program.onScreen(
        () ->
            program.get("key-groups", GridPane.class).lookupAll(".key-group").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
  }

  /** Types back the groups that are asked for. */
  static void typeBack(RunningProgram program) {
    List<String> groups = groups(program);
    for (String field : List.of("key-first", "key-second")) {
      program.type(field, groups.get(asked(program, field) - 1));
    }
  }

  private static int asked(RunningProgram program, String field) {
    return program.onScreen(
        () -> {
          Node box = program.get(field, TextField.class).getParent();
          Label label = (Label) box.lookup(".label");
          return Integer.parseInt(label.getText().replaceAll("\\D", ""));
        });
  }
}
