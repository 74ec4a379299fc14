package fi.kortisto.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short words about what was just done, at the foot of the window, gone after a while. */
public final class Toasts {

  private static final Duration SHOWN_FOR = Duration.seconds(8);

  private final VBox host = new VBox();

  public Toasts() {
    host.getStyleClass().add("toasts");
    host.setAlignment(Pos.BOTTOM_CENTER);
    host.setPickOnBounds(false);
  }

  /** To be laid over the window. */
  Node host() {
    return host;
  }

  public void show(String text) {
    add(toast(text));
  }

  /**
   * With something to do about it, such as taking it back.
   *
   * @param verb on the button
   */
  public void show(String text, String verb, Runnable action) {
    HBox toast = toast(text);
    Button button = new Button(verb);
    button.getStyleClass().add("flat");
    button.setOnAction(
        _ -> {
          host.getChildren().remove(toast);
          action.run();
        });
    toast.getChildren().add(button);
    add(toast);
  }

  /** Takes all of them away. */
  public void clear() {
    host.getChildren().clear();
  }

  private static HBox toast(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    HBox toast = new HBox(label);
    toast.getStyleClass().add("toast");
    toast.setAlignment(Pos.CENTER_LEFT);
    toast.setMaxWidth(HBox.USE_PREF_SIZE);
    return toast;
  }

  private void add(HBox toast) {
    host.getChildren().setAll(toast);
    PauseTransition end = new PauseTransition(SHOWN_FOR);
    end.setOnFinished(_ -> host.getChildren().remove(toast));
    end.play();
  }
}
