package fi.kortisto.ui.answer;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.Document;
import fi.kortisto.document.EnvelopeWindow;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.document.Printing;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Settings;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Makes the answer to a person who asks what is held about them (GDPR art. 15). */
public final class AnswerDialog {

  private static final double WIDTH = 68;
  private static final double HEIGHT = 58;

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final Session session;
  private final Subject person;
  private final PageView pages;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private Optional<SubjectFile> file = Optional.empty();
  private Optional<Document> letter = Optional.empty();
  private int setting;

  @FXML private HBox content;
  @FXML private ComboBox<Language> language;
  @FXML private CheckBox entries;
  @FXML private CheckBox log;
  @FXML private CheckBox sensitive;
  @FXML private ProblemLabel problem;
  @FXML private Button save;
  @FXML private ComboBox<String> printer;
  @FXML private Label noPrinter;
  @FXML private Button print;

  public AnswerDialog(Desk desk, SignedIn signedIn, Subject person) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.session = signedIn.session();
    this.person = person;
    this.pages = new PageView(texts, work);
    dialog.getDialogPane().setContent(desk.load(this));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(texts.get("answer.title", person.displayName()));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnHidden(_ -> pages.close());
  }

  @FXML
  private void initialize() {
    HBox.setHgrow(pages, Priority.ALWAYS);
    content.getChildren().add(pages);
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(person.language());
    show(noPrinter, false);
    save.setOnAction(_ -> save());
    print.setOnAction(_ -> print());
    language.valueProperty().addListener(_ -> set());
    List.of(entries, log, sensitive)
        .forEach(choice -> choice.selectedProperty().addListener(_ -> set()));
  }

  /** Gathers what is held, which is noted in the access log, and shows the letter. */
  public void show() {
    ready(false);
    dialog.setOnShown(_ -> language.requestFocus());
    dialog.show();
    work.run(
        () -> session.subjects().answer(person.id()),
        gathered -> {
          file = Optional.of(gathered);
          set();
        },
        this::tell);
    work.run(Printing::printers, this::offer, this::tell);
    work.run(Printing::defaultPrinter, name -> name.ifPresent(printer::setValue), this::tell);
  }

  private void set() {
    if (file.isEmpty()) {
      return;
    }
    SubjectFile held = file.get();
    AnswerOptions options = options();
    int number = ++setting;
    ready(false);
    work.run(
        () -> InspectionAnswer.render(held, options),
        set -> {
          if (number == setting) {
            letter = Optional.of(set);
            pages.show(set.preview());
            ready(true);
          }
        },
        this::tell);
  }

  private AnswerOptions options() {
    Settings.Envelope moved = desk.preferences().now().envelope();
    EnvelopeWindow window =
        new EnvelopeWindow(
            EnvelopeWindow.FINNISH.left() + moved.right(),
            EnvelopeWindow.FINNISH.top() + moved.down());
    return new AnswerOptions(language.getValue(), LocalDate.now(), inclusions(), window);
  }

  private Set<Inclusion> inclusions() {
    Set<Inclusion> chosen = EnumSet.noneOf(Inclusion.class);
    add(chosen, Inclusion.ENTRIES, entries);
    add(chosen, Inclusion.LOG_EXTRACT, log);
    add(chosen, Inclusion.SENSITIVE_FIELDS, sensitive);
    return chosen;
  }

  private static void add(Set<Inclusion> chosen, Inclusion inclusion, CheckBox box) {
    if (box.isSelected()) {
      chosen.add(inclusion);
    }
  }

  private void save() {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("answer.save-title"),
                texts.get("answer.file-name", person.id()) + ".pdf",
                List.of(new FileChoice.Kind("PDF", List.of("pdf"))));
    if (wanted.isPresent() && letter.isPresent()) {
      Document document = letter.get();
      work.act(
          () -> new NewFile(wanted.get(), IfThere.REPLACE).write(document::writeTo),
          () -> desk.toasts().show(texts.get("answer.saved", wanted.get().getFileName())),
          this::tell);
    }
  }

  private void print() {
    if (letter.isEmpty()) {
      return;
    }
    Document document = letter.get();
    String chosen = printer.getValue();
    work.act(
        () -> {
          Printing.print(document, chosen);
          session.subjects().printed(person.id());
        },
        () -> desk.toasts().show(texts.get("answer.printed", chosen)),
        this::tell);
  }

  private void offer(List<String> printers) {
    printer.getItems().setAll(printers);
    printers.stream().findFirst().ifPresent(printer::setValue);
    show(printer, !printers.isEmpty());
    show(noPrinter, printers.isEmpty());
    ready(letter.isPresent());
  }

  private void ready(boolean ready) {
    save.setDisable(!ready);
    print.setDisable(!ready || printer.getItems().isEmpty());
  }

  private void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
