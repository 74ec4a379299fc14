package fi.kortisto.ui.lists;

import fi.kortisto.document.Document;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.PrinterChoice;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A dialog with choices and a printer on the left, and on the right the pages as they will print.
 */
final class PaperDialog {

  private static final double WIDTH = 70;
  private static final double HEIGHT = 58;

  private final Desk desk;
  private final Texts texts;
  private final PageView pages;
  private final PrinterChoice printer;
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox side = new VBox();
  private final VBox foot = new VBox();
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private int setting;

  /**
   * @param printed hears on which printer
   */
  PaperDialog(Desk desk, String title, Consumer<String> printed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.pages = new PageView(texts, desk.work());
    this.printer = new PrinterChoice(texts, printed);
    side.getStyleClass().add("letter-side");
    foot.getStyleClass().add("column");
    ScrollPane choices = new ScrollPane(side);
    choices.setFitToWidth(true);
    choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    choices.getStyleClass().addAll("plain", "edge-to-edge");
    choices.setFocusTraversable(false);
    VBox.setVgrow(choices, Priority.ALWAYS);
    foot.getChildren().addAll(problem, printer);
    VBox left = new VBox(choices, foot);
    left.getStyleClass().addAll("letter-choices", "column");
    HBox.setHgrow(pages, Priority.ALWAYS);
    HBox content = new HBox(24, left, pages);
    content.getStyleClass().add("letter");
    problem.setId("paper-problem");
    dialog.getDialogPane().setContent(content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(title);
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnHidden(_ -> pages.close());
  }

  /** What stands on the left above the printer. */
  void ask(Node... choices) {
    side.getChildren().addAll(choices);
  }

  /** What stands beneath the printer. */
  void offer(Node... ways) {
    foot.getChildren().addAll(ways);
  }

  void show(Node first) {
    dialog.setOnShown(_ -> first.requestFocus());
    dialog.show();
    printer.ask(desk.work(), this::tell);
  }

  Node printer() {
    return printer;
  }

  /** Sets pages in the background; only those asked for last are shown. */
  void set(Background.Task<Document> task) {
    int number = ++setting;
    problem.clear();
    printer.ready(false);
    desk.work()
        .run(
            task,
            document -> {
              if (number == setting) {
                pages.show(document.preview());
                printer.ready(true);
              }
            },
            this::tell);
  }

  void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }

  void close() {
    dialog.setResult(ButtonType.CLOSE);
    dialog.close();
  }
}
