package fi.kortisto.ui.help;

import fi.kortisto.ui.HelpTopic;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.WrappingList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The help beside the main window: contents with a search on the left, a page on the right. Esc
 * closes it, and the focus is where it was.
 */
public final class HelpWindow {

  private final Texts texts;
  private final List<HelpPage> pages;
  private final Map<HelpTopic, HelpPage> byTopic = new EnumMap<>(HelpTopic.class);
  private final TextField search = new TextField();
  private final WrappingList<HelpPage> contents =
      new WrappingList<>(page -> new WrappingList.Line(page.title(), ""));
  private final VBox words = new VBox();
  private final ScrollPane scroll = new ScrollPane(words);
  private final Button back = new Button();
  private final Deque<HelpTopic> before = new ArrayDeque<>();
  private final Stage stage = new Stage();
  private Optional<HelpTopic> shown = Optional.empty();

  public HelpWindow(Texts texts) {
    this.texts = texts;
    this.pages = HelpPage.all(texts.language());
    pages.forEach(page -> byTopic.put(page.topic(), page));
    search.setId("help-search");
    search.setPromptText(texts.get("help.search"));
    search.setAccessibleText(texts.get("help.search"));
    search.textProperty().subscribe(this::find);
    contents.setId("help-contents");
    contents.setAccessibleText(texts.get("help.contents"));
    contents.getStyleClass().add("help-contents");
    contents.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    Label nothing = new Label(texts.get("help.nothing"));
    nothing.setWrapText(true);
    contents.setPlaceholder(nothing);
    VBox.setVgrow(contents, Priority.ALWAYS);
    back.setText(texts.get("help.back"));
    back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
    back.setId("help-back");
    back.getStyleClass().add("flat");
    back.setOnAction(_ -> back());
    words.setId("help-page");
    words.getStyleClass().add("help-page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(texts.get("help.page"));
    scroll.getStyleClass().add("plain");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox side = new VBox(search, contents);
    side.getStyleClass().add("help-side");
    VBox page = new VBox(back, scroll);
    page.getStyleClass().add("help-right");
    HBox.setHgrow(page, Priority.ALWAYS);
    HBox root = new HBox(side, page);
    root.getStyleClass().add("help");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setScene(new Scene(root));
    stage.setTitle(texts.get("help.title"));
  }

  /** To be dressed like the other windows. */
  public Scene scene() {
    return stage.getScene();
  }

  /** Opens it over the window that one is in. */
  public void open(Window owner, HelpTopic topic, double textSize) {
    stage.initOwner(owner);
    stage.setWidth(Math.min(54 * textSize, owner.getWidth()));
    stage.setHeight(Math.min(44 * textSize, owner.getHeight()));
    stage.setX(owner.getX() + owner.getWidth() - stage.getWidth());
    stage.setY(owner.getY());
    stage.show();
    show(topic);
    scroll.requestFocus();
  }

  public boolean isOpen() {
    return stage.isShowing();
  }

  /** Shows another page. */
  public void show(HelpTopic topic) {
    search.clear();
    contents.getSelectionModel().select(byTopic.get(topic));
    contents.scrollTo(byTopic.get(topic));
    stage.toFront();
  }

  public void close() {
    stage.close();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      close();
    } else if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
      key.consume();
      back();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      key.consume();
      search.requestFocus();
    } else if (key.getTarget() == search && key.getCode() == KeyCode.DOWN) {
      key.consume();
      contents.requestFocus();
    }
  }

  private void find(String wanted) {
    contents.getItems().setAll(pages.stream().filter(page -> page.tells(wanted)).toList());
    if (!wanted.isBlank()) {
      contents.getSelectionModel().selectFirst();
    }
  }

  private void chosen(HelpPage page) {
    if (page != null && !shown.equals(Optional.of(page.topic()))) {
      shown.ifPresent(before::push);
      put(page);
    }
  }

  private void back() {
    if (!before.isEmpty()) {
      HelpPage page = byTopic.get(before.pop());
      if (page != null) {
        put(page);
        contents.getSelectionModel().select(page);
      }
    }
  }

  private void put(HelpPage page) {
    shown = Optional.of(page.topic());
    back.setDisable(before.isEmpty());
    Label title = new Label(page.title());
    title.setId("help-heading");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    words.getChildren().setAll(title);
    page.paragraphs().forEach(one -> words.getChildren().add(paragraph(one)));
    scroll.setVvalue(0);
  }

  private Node paragraph(HelpPage.Paragraph paragraph) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("help-words");
    for (HelpPage.Piece piece : paragraph.pieces()) {
      flow.getChildren().add(node(piece));
    }
    if (paragraph.mark().isEmpty()) {
      return flow;
    }
    Label mark = new Label(paragraph.mark());
    mark.getStyleClass().addAll("quiet", "help-mark");
    HBox.setHgrow(flow, Priority.ALWAYS);
    return new HBox(mark, flow);
  }

  private Node node(HelpPage.Piece piece) {
    return switch (piece) {
      case HelpPage.Piece.Words(String text) -> styled(text, "help-text");
      case HelpPage.Piece.Key(String text) -> styled(text, "help-key");
      case HelpPage.Piece.Link(HelpTopic topic) -> link(topic);
    };
  }

  private static Text styled(String text, String style) {
    Text words = new Text(text);
    words.getStyleClass().add(style);
    return words;
  }

  private Hyperlink link(HelpTopic topic) {
    Hyperlink link = new Hyperlink(HelpPage.of(topic, texts.language()).title());
    link.setId("help-to-" + topic.code());
    link.setOnAction(_ -> show(topic));
    return link;
  }
}
