package fi.kortisto.ui.log;

import fi.kortisto.document.Document;
import fi.kortisto.document.LogMonthPage;
import fi.kortisto.document.Printing;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogMonth;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.PrinterChoice;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A month of the log as it will print, to be printed or saved and signed by hand. */
final class MonthDialog {

  private static final double WIDTH = 70;
  private static final double HEIGHT = 58;
  private static final int MONTHS = 24;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final PageView pages;
  private final ComboBox<YearMonth> month;
  private final ComboBox<Language> language;
  private final Button save;
  private final PrinterChoice printer;
  private final ProblemLabel problem = new ProblemLabel();
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private Optional<Document> made = Optional.empty();
  private int setting;

  MonthDialog(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.pages = new PageView(texts, desk.work());
    YearMonth now = YearMonth.now();
    month =
        Choices.of(IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList(), this::nameOf);
    month.setId("month-choice");
    month.setValue(now.minusMonths(1));
    language = Choices.of(List.of(Language.values()), texts::name);
    language.setId("month-language");
    language.setValue(texts.language());
    month.valueProperty().addListener((_, _, _) -> set());
    language.valueProperty().addListener((_, _, _) -> set());
    save = new Button(texts.get("log.month.save"));
    save.setId("month-save");
    save.setMaxWidth(Double.MAX_VALUE);
    save.setOnAction(_ -> save());
    printer = new PrinterChoice(texts, this::print);
    problem.setId("month-problem");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox left =
        new VBox(
            new Captioned(texts.get("log.month.month"), month),
            new Captioned(texts.get("log.month.language"), language),
            Captioned.advice(texts.get("log.month.sign")),
            gap,
            problem,
            save,
            printer);
    left.getStyleClass().addAll("letter-choices", "column");
    HBox.setHgrow(pages, Priority.ALWAYS);
    HBox content = new HBox(24, left, pages);
    content.getStyleClass().add("letter");
    dialog.getDialogPane().setContent(content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(texts.get("log.month.title"));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnHidden(_ -> pages.close());
  }

  private String nameOf(YearMonth one) {
    return texts.beginning(
        DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale()).format(one));
  }

  void show() {
    dialog.setOnShown(_ -> month.requestFocus());
    dialog.show();
    printer.ask(desk.work(), this::refuse);
    set();
  }

  private void set() {
    int number = ++setting;
    YearMonth wanted = month.getValue();
    Language in = language.getValue();
    problem.clear();
    ready(false);
    desk.work()
        .runLong(
            texts.get("log.month.making"),
            progress -> {
              LogMonth read = signedIn.session().log().months().of(wanted, progress);
              return LogMonthPage.render(signedIn.controller(), read, in, LocalDate.now());
            },
            document -> {
              if (number == setting) {
                made = Optional.of(document);
                pages.show(document.preview());
                ready(true);
              }
            },
            this::refuse);
  }

  private void ready(boolean now) {
    save.setDisable(!now);
    printer.ready(now);
  }

  private void save() {
    made.ifPresent(
        document ->
            desk.files()
                .save(
                    texts.get("log.month.save-title"),
                    texts.get("log.month.file-name", month.getValue().toString()) + ".pdf",
                    List.of(new FileChoice.Kind("PDF", List.of("pdf"))))
                .ifPresent(
                    file ->
                        desk.work()
                            .act(
                                () ->
                                    new NewFile(file, NewFile.IfThere.REPLACE)
                                        .write(document::writeTo),
                                () ->
                                    desk.toasts()
                                        .show(texts.get("log.page-saved", file.getFileName())),
                                this::refuse)));
  }

  private void print(String on) {
    made.ifPresent(
        document ->
            desk.work()
                .act(
                    () -> Printing.print(document, on),
                    () -> desk.toasts().show(texts.get("log.month.printed", on)),
                    this::refuse));
  }

  private void refuse(DomainException why) {
    problem.tell(texts.of(why));
  }
}
