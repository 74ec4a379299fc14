package fi.kortisto.ui.shell;

import fi.kortisto.ui.Area;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Settings;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A quiet line above a screen that tells whoever is new what to do first there, until it is put
 * away. That is remembered on this computer, whatever the register.
 */
final class Hints {

  private static final Set<Area> WITH_A_HINT =
      EnumSet.of(Area.HOME, Area.PERSONS, Area.REQUESTS, Area.LISTS, Area.RETENTION, Area.LOG);

  private static final String PUT_AWAY = "gone";

  private final Desk desk;

  Hints(Desk desk) {
    this.desk = desk;
  }

  /** The screen, below its hint where it has one that was not put away. */
  Parent over(Area area, Parent screen) {
    if (!WITH_A_HINT.contains(area)
        || desk.preferences().now().remembered(nameOf(area)).isPresent()) {
      return screen;
    }
    VBox both = new VBox();
    VBox.setVgrow(screen, Priority.ALWAYS);
    both.getChildren().setAll(line(area, both), screen);
    return both;
  }

  private HBox line(Area area, VBox both) {
    Label words = new Label(desk.texts().get(nameOf(area)));
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button away = new Button(desk.texts().get("hint.away"));
    away.setId("hint-away");
    away.setMinWidth(Button.USE_PREF_SIZE);
    away.getStyleClass().addAll("flat", "small");
    HBox line = new HBox(words, away);
    line.setId("hint");
    line.getStyleClass().add("hint");
    away.setOnAction(
        _ -> {
          away.requestFocusTraversal(TraversalDirection.NEXT);
          both.getChildren().remove(line);
          desk.preferences().remember(nameOf(area), PUT_AWAY);
        });
    return line;
  }

  private static String nameOf(Area area) {
    return Settings.HINTS + area.key().substring(area.key().indexOf('.') + 1);
  }
}
