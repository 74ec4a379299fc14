package fi.kortisto.ui;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

/**
 * A user's hand at mouse and keyboard. The robot moves a pointer and presses keys as the toolkit
 * without a display sees them, so that what is covered, disabled or out of sight cannot be worked.
 */
final class Hand {

  private final RunningProgram program;
  private final FxRobot robot = new FxRobot();

  Hand(RunningProgram program) {
    this.program = program;
  }

  /** Opens the folder and signs in by keys. */
  void signInTo(Path folder) {
    program.onScreen(
        () -> {
          program.navigator().open(folder);
          return folder;
        });
    program.awaitShown("password");
    write("password", PeopleOnFile.PASSWORD);
    robot.type(KeyCode.ENTER);
    program.awaitShown("countdown");
  }

  /** Opens an area of the rail by its place, from 1. */
  void go(Area area) {
    click(area.key().replace('.', '-'));
  }

  /** Clicks when it can be clicked. */
  void click(String id) {
    program.awaitShown(id);
    program.await(id + " can be pressed", () -> !program.get(id, Node.class).isDisabled());
    intoSight(id);
    robot.clickOn(program.onScreen(() -> middle(id)), Motion.DIRECT);
  }

  /** Clicks into a field and writes what is to stand there. */
  void write(String id, String text) {
    click(id);
    keys(id, text);
  }

  /** The robot writes where it is told: it does not see which window the toolkit has on top. */
  private void keys(String id, String text) {
    robot.targetWindow(program.onScreen(() -> program.get(id, Node.class).getScene().getWindow()));
    robot.write(text, 0);
    program.await(id + " is written", () -> program.text(id).equals(text));
  }

  void type(KeyCode... keys) {
    robot.type(keys);
  }

  /** Keys that are pressed together. */
  void push(KeyCode... keys) {
    robot.push(keys);
  }

  private Bounds middle(String id) {
    Node node = program.get(id, Node.class);
    return node.localToScreen(node.getBoundsInLocal());
  }

  /** As one would with the wheel. */
  private void intoSight(String id) {
    program.onScreen(
        () -> {
          Node node = program.get(id, Node.class);
          for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane) {
              roll(pane, node);
            }
          }
          return node;
        });
    program.onScreen(() -> program);
  }

  private static void roll(ScrollPane pane, Node node) {
    pane.layout();
    double whole = pane.getContent().getLayoutBounds().getHeight();
    double seen = pane.getViewportBounds().getHeight();
    double top = pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
    double height = node.getLayoutBounds().getHeight();
    double from = pane.getVvalue() * Math.max(0, whole - seen);
    if (whole > seen && (top < from || top + height > from + seen)) {
      pane.setVvalue(Math.clamp((top - seen / 3) / (whole - seen), 0, 1));
      pane.layout();
    }
  }
}
