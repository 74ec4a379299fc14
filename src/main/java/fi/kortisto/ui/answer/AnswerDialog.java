package fi.kortisto.ui.answer;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.post.QuickAnswer;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.LetterSheet;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.MethodChoice;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RoadChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Answers a person who asks what is held about them (GDPR art. 15) in one go: first who asks and
 * how that is known, then the pages and how they leave. A request is entered, decided and kept like
 * any other.
 */
public final class AnswerDialog {

  private static final double WIDTH = 70;
  private static final double HEIGHT = 60;

  /** What is on file of the request, with its letter. */
  private record Begun(RequestView view, Written letter) {}

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Session session;
  private final Subject person;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final DayField received;
  private Optional<MethodChoice> method = Optional.empty();
  private Optional<RoadChoice> road = Optional.empty();
  private Optional<LetterSheet> sheet = Optional.empty();

  @FXML private StackPane content;
  @FXML private HBox asking;
  @FXML private VBox form;
  @FXML private VBox who;
  @FXML private VBox how;
  @FXML private ComboBox<Language> language;
  @FXML private TextField note;
  @FXML private ProblemLabel problem;
  @FXML private Button write;

  public AnswerDialog(Desk desk, SignedIn signedIn, Subject person) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.session = signedIn.session();
    this.person = person;
    this.received = new DayField(texts, Optional.of(LocalDate.now()));
    dialog.getDialogPane().setContent(desk.load(this));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.setHeaderText(texts.get("answer.title", person.displayName()));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnCloseRequest(this::closing);
    dialog.setOnHidden(_ -> sheet.ifPresent(LetterSheet::close));
  }

  @FXML
  private void initialize() {
    Choices.fill(language, List.of(Language.values()), texts::name);
    language.setValue(person.language());
    received.setId("received");
    form.getChildren().add(1, new Captioned(texts.get("answer.received"), received));
    EmptyPlace place = new EmptyPlace(texts.get("answer.none"), texts.get("answer.none-what"));
    HBox.setHgrow(place, Priority.ALWAYS);
    asking.getChildren().add(place);
    write.setDisable(true);
    write.setOnAction(_ -> write());
  }

  /** Asks first what the registers of the person demand. */
  public void show() {
    dialog.setOnShown(_ -> language.requestFocus());
    dialog.show();
    desk.work()
        .run(
            () ->
                session.subjects().card(person.id(), Purpose.NONE).parts().stream()
                    .map(RegisterPart::register)
                    .toList(),
            this::offer,
            this::tell);
  }

  private void offer(List<Register> registers) {
    MethodChoice methods = new MethodChoice(texts, registers);
    RoadChoice roads = new RoadChoice(texts, registers, List.of(AnswerDelivery.values()), () -> {});
    method = Optional.of(methods);
    road = Optional.of(roads);
    who.getChildren().add(methods);
    how.getChildren().add(roads);
    write.setDisable(false);
    methods.first().ifPresent(Node::requestFocus);
  }

  private void write() {
    problem.clear();
    if (method.flatMap(MethodChoice::method).isEmpty()) {
      problem.tell(texts.get("answer.method-missing"));
      return;
    }
    try {
      QuickAnswer answer = answer();
      write.setDisable(true);
      desk.work().run(() -> begin(answer), this::show, this::tell);
    } catch (DomainException noDay) {
      tell(noDay);
    }
  }

  private QuickAnswer answer() throws DomainException {
    return new QuickAnswer(
        person.id(),
        language.getValue(),
        received.day().orElseGet(LocalDate::now),
        method.flatMap(MethodChoice::method),
        note.getText().strip(),
        Optional.empty(),
        road.map(RoadChoice::road));
  }

  private Begun begin(QuickAnswer answer) throws DomainException {
    Written letter = answer.write(session);
    return new Begun(session.requests().of(letter.facts().request().id()), letter);
  }

  private void show(Begun begun) {
    LetterSheet letter =
        new LetterSheet(
            desk, signedIn, begun.view(), LetterKind.INSPECTION_ANSWER, Optional.empty(), _ -> {});
    sheet = Optional.of(letter);
    content.getChildren().setAll(letter);
    dialog.setHeaderText(
        texts.get(
            "letter.title",
            texts.beginning(LetterKind.INSPECTION_ANSWER),
            begun.view().request().id().toString(),
            person.displayName()));
    letter.begin(begun.letter());
  }

  /** Once the request is entered it can be gone on with from the requests. */
  private void closing(DialogEvent asked) {
    boolean may =
        sheet.map(LetterSheet::mayClose).orElseGet(() -> note.getText().isBlank() || mayLeave());
    if (!may) {
      asked.consume();
    }
  }

  private boolean mayLeave() {
    return desk.dialogs()
        .ask(texts.get("form.leave"), texts.get("form.leave-what"), texts.get("form.discard"));
  }

  private void tell(DomainException refused) {
    write.setDisable(method.isEmpty());
    problem.tell(texts.of(refused));
  }
}
