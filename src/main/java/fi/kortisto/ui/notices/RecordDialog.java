package fi.kortisto.ui.notices;

import fi.kortisto.document.Document;
import fi.kortisto.document.ProcessingRecord;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.exchange.ProcessingRecordCsv;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The record of processing activities over all registers (GDPR art. 30), to look at and save. */
final class RecordDialog {

  private static final double WIDTH = 68;
  private static final double HEIGHT = 58;

  /** What the record is written from. */
  private record Source(Controller controller, List<Register> registers) {}

  private record Made(Source source, Document document) {}

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final PageView pages;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private Optional<Made> made = Optional.empty();
  private int setting;

  @FXML private HBox content;
  @FXML private ComboBox<Language> language;
  @FXML private ProblemLabel problem;
  @FXML private Button savePdf;
  @FXML private Button saveCsv;

  RecordDialog(Desk desk, Session session) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.pages = new PageView(texts, desk.work());
    dialog.getDialogPane().setContent(desk.load(this, "record"));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(texts.get("record.title"));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnHidden(_ -> pages.close());
  }

  @FXML
  private void initialize() {
    HBox.setHgrow(pages, Priority.ALWAYS);
    content.getChildren().add(pages);
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(texts.language());
    language.valueProperty().addListener(_ -> set());
    savePdf.setOnAction(_ -> savePdf());
    saveCsv.setOnAction(_ -> saveCsv());
  }

  void show() {
    dialog.setOnShown(_ -> language.requestFocus());
    dialog.show();
    set();
  }

  private void set() {
    int number = ++setting;
    Language chosen = language.getValue();
    ready(false);
    desk.work()
        .run(
            () -> make(chosen),
            set -> {
              if (number == setting) {
                made = Optional.of(set);
                pages.show(set.document().preview());
                ready(true);
              }
            },
            this::tell);
  }

  private Made make(Language chosen) {
    Source source = new Source(session.controller(), session.allRegisters());
    return new Made(
        source,
        ProcessingRecord.render(source.controller(), source.registers(), chosen, LocalDate.now()));
  }

  private void savePdf() {
    made.ifPresent(record -> save("pdf", record.document()::writeTo));
  }

  private void saveCsv() {
    Language chosen = language.getValue();
    made.map(Made::source)
        .ifPresent(
            source ->
                save(
                    "csv",
                    out ->
                        ProcessingRecordCsv.write(
                            source.controller(), source.registers(), chosen, out)));
  }

  private void save(String ending, NewFile.Content written) {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("record.save-title"),
                texts.get("record.file-name") + "." + ending,
                List.of(new FileChoice.Kind(ending.toUpperCase(Locale.ROOT), List.of(ending))));
    wanted.ifPresent(
        file ->
            desk.work()
                .act(
                    () -> new NewFile(file, IfThere.REPLACE).write(written),
                    () -> desk.toasts().show(texts.get("notice.saved", file.getFileName())),
                    this::tell));
  }

  private void ready(boolean ready) {
    savePdf.setDisable(!ready);
    saveCsv.setDisable(!ready);
  }

  private void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }
}
