package fi.kortisto.ui.letters;

import fi.kortisto.document.Document;
import fi.kortisto.document.Printing;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Letter;
import fi.kortisto.post.Post;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.PrinterChoice;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A letter as it was filed: its pages, to be printed or saved again. */
public final class FiledLetterDialog {

  private static final double WIDTH = 70;
  private static final double HEIGHT = 60;

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final Letter letter;
  private final PageView pages;
  private final PrinterChoice printing;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private Optional<Document> document = Optional.empty();

  @FXML private HBox content;
  @FXML private VBox side;
  @FXML private Label written;
  @FXML private Label left;
  @FXML private Button save;
  @FXML private ProblemLabel problem;

  public FiledLetterDialog(Desk desk, Session session, Letter letter) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.letter = letter;
    this.pages = new PageView(texts, desk.work());
    this.printing = new PrinterChoice(texts, this::print);
    pages.setMinWidth(0);
    dialog.getDialogPane().setContent(desk.load(this));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(
        texts.get(
            "letter.title",
            texts.beginning(letter.kind()),
            letter.request().toString(),
            letter.to()));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnHidden(_ -> pages.close());
  }

  @FXML
  private void initialize() {
    written.setText(
        texts.get(
            "letter.written",
            texts.date(letter.dated()),
            letter.login(),
            texts.name(letter.language())));
    left.setText(
        letter
            .sent()
            .map(
                day ->
                    texts.get(
                        "letter.sent", texts.date(day), letter.road().map(texts::of).orElse("")))
            .orElseGet(() -> texts.get("letter.not-sent")));
    side.getChildren().add(printing);
    save.setOnAction(_ -> save());
    save.setDisable(true);
    if (letter.kept()) {
      place(pages);
    } else {
      place(new EmptyPlace(texts.get("letter.gone"), texts.get("letter.gone-what")));
      Present.when(save, false);
      Present.when(printing, false);
    }
  }

  private void place(Node node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    content.getChildren().add(node);
  }

  /** Asks for the pages, which is noted in the access log. */
  public void show() {
    dialog.setOnShown(_ -> content.requestFocus());
    dialog.show();
    if (letter.kept()) {
      printing.ask(desk.work(), this::tell);
      desk.work().run(() -> new Post(session).filed(letter), this::show, this::tell);
    }
  }

  private void show(Document filed) {
    document = Optional.of(filed);
    pages.show(filed.preview());
    save.setDisable(false);
    printing.ready(true);
    save.requestFocus();
  }

  private void save() {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("letter.save-title"),
                texts.get("letter.file-name", letter.kind().code(), letter.request().toString())
                    + ".pdf",
                List.of(new FileChoice.Kind("PDF", List.of("pdf"))));
    if (wanted.isPresent() && document.isPresent()) {
      Document filed = document.get();
      desk.work()
          .act(
              () -> new NewFile(wanted.get(), IfThere.REPLACE).write(filed::writeTo),
              () -> desk.toasts().show(texts.get("letter.saved", wanted.get().getFileName())),
              this::tell);
    }
  }

  private void print(String printer) {
    document.ifPresent(
        filed ->
            desk.work()
                .act(
                    () -> {
                      Printing.print(filed, printer);
                      session.letters().printed(letter.id());
                    },
                    () -> desk.toasts().show(texts.get("letter.printed", printer)),
                    this::tell));
  }

  private void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }
}
