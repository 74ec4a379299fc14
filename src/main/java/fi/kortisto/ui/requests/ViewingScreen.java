package fi.kortisto.ui.requests;

import fi.kortisto.document.Document;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.PageView;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What is held about a person, for that person's own eyes: the pages and nothing else, in the
 * person's language. The only way on is to lock the program, which also happens when nobody touches
 * it for as long as that always takes.
 */
final class ViewingScreen implements Screen {

  private final Texts texts;
  private final String name;
  private final Document document;
  private final PageView pages;
  private final Runnable lock;
  private final PauseTransition idle;
  private final Parent root;

  @FXML private VBox paper;
  @FXML private Label title;
  @FXML private Label what;
  @FXML private Button end;

  /**
   * @param texts in the language of whoever looks
   */
  ViewingScreen(Desk desk, Texts texts, String name, Document document, Runnable lock) {
    this.texts = texts;
    this.name = name;
    this.document = document;
    this.lock = lock;
    this.pages = new PageView(texts, desk.work());
    this.idle = new PauseTransition(Duration.minutes(desk.preferences().now().lockMinutes()));
    this.root = desk.load(this, "viewing");
  }

  @FXML
  private void initialize() {
    title.setText(texts.get("viewing.title", name));
    what.setText(texts.get("viewing.what"));
    end.setText(texts.get("viewing.end"));
    end.setOnAction(_ -> end());
    paper.getChildren().add(1, pages);
    VBox.setVgrow(pages, Priority.ALWAYS);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    pages.show(document.preview());
    root.addEventFilter(InputEvent.ANY, _ -> idle.playFromStart());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    idle.setOnFinished(_ -> end());
    idle.playFromStart();
    end.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
      key.consume();
      end();
    }
  }

  private void end() {
    idle.stop();
    pages.close();
    lock.run();
  }
}
