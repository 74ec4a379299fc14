package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.Effect;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.OpenForms;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The decision on a request in two steps: what is decided, and what that will do. Nothing is
 * changed before the last button.
 */
public final class DecisionDialog {

  private static final double WIDTH = 68;
  private static final double HEIGHT = 58;

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final RequestView request;
  private final Consumer<RequestView> done;
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final PreviewView preview;
  private final Button back;
  private final Button next;
  private final List<Part> parts = new ArrayList<>();
  private final ExplanationPart explanation;
  private Optional<WholeRefusal> refusal = Optional.empty();
  private Optional<ObjectionPart> objection = Optional.empty();
  private Optional<Decision> previewed = Optional.empty();
  private final Supplier<Optional<Draft>> typed = this::typed;
  private FormMemory memory = new FormMemory();

  @FXML private Label wish;
  @FXML private Label unknown;
  @FXML private Label waiting;
  @FXML private RadioButton decide;
  @FXML private RadioButton refuse;
  @FXML private VBox choice;
  @FXML private ScrollPane choosing;
  @FXML private VBox refusing;
  @FXML private VBox deciding;
  @FXML private VBox explaining;
  @FXML private ScrollPane previewing;
  @FXML private ProblemLabel problem;

  /**
   * @param done hears of the request once it is decided
   */
  public DecisionDialog(
      Desk desk, Session session, RequestView request, Consumer<RequestView> done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.request = request;
    this.done = done;
    this.preview = new PreviewView(texts);
    this.explanation = new ExplanationPart(texts, kind() == RequestKind.COMPLAINT);
    dialog.getDialogPane().setContent(desk.load(this));
    dialog.setHeaderText(
        texts.get(
            "decision.title",
            request.request().id().toString(),
            texts.of(kind()),
            request
                .subject()
                .map(Subject::displayName)
                .orElse(request.request().content().from().name())));
    back = button("decision-back", new ButtonType(texts.get("decision.back"), ButtonData.LEFT));
    next =
        button(
            "decision-next", new ButtonType(texts.get("decision.next"), ButtonData.NEXT_FORWARD));
    ButtonType cancel = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(cancel);
    back.addEventFilter(ActionEvent.ACTION, pressed -> stay(pressed, this::goBack));
    next.addEventFilter(ActionEvent.ACTION, pressed -> stay(pressed, this::goOn));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnCloseRequest(this::closing);
    dialog.setOnHidden(_ -> desk.forms().forget(typed));
    show(false);
    next.setDisable(true);
  }

  private Button button(String id, ButtonType type) {
    dialog.getDialogPane().getButtonTypes().add(type);
    if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
      button.setId(id);
      button.setDefaultButton(false);
      ButtonBar.setButtonUniformSize(button, false);
      return button;
    }
    throw new AssertionError(type);
  }

  @FXML
  private void initialize() {
    previewing.setContent(preview);
    explaining.getChildren().add(explanation.root());
    String asked = request.request().content().wish();
    wish.setText(asked.isBlank() ? "" : texts.get("decision.wish", asked));
    Present.when(wish, !asked.isBlank());
    Present.when(unknown, kind().needsIdentity() && request.request().identification().isEmpty());
    if (WholeRefusal.isPossible(kind())) {
      WholeRefusal whole = new WholeRefusal(texts, kind());
      refusal = Optional.of(whole);
      refusing.getChildren().add(whole.root());
    }
    Present.when(choice, refusal.isPresent());
    refuse.selectedProperty().addListener(_ -> turn());
    turn();
  }

  private RequestKind kind() {
    return request.request().kind();
  }

  /** Asks for the person's file item by item, which is noted in the access log. */
  public void show() {
    dialog.setOnShown(_ -> decide.requestFocus());
    dialog.show();
    desk.work()
        .run(() -> session.decisions().sheet(request.request().id()), this::fill, this::tell);
  }

  private void fill(DecisionSheet sheet) {
    DecisionParts wanted = DecisionParts.of(request, sheet, texts);
    objection = wanted.objection();
    parts.addAll(wanted.parts());
    parts.forEach(part -> deciding.getChildren().add(part.root()));
    Present.when(waiting, false);
    next.setDisable(false);
    turn();
    if (refusal.isEmpty()) {
      choosing.requestFocus();
    }
    memory = new FormMemory(choosing);
    desk.forms().opened(place(), subject()).ifPresent(draft -> memory.recall(draft.values()));
    desk.forms().watch(typed);
  }

  /** What is chosen and typed, should a lock come between. */
  private Optional<Draft> typed() {
    return Optional.of(memory.typed())
        .filter(values -> !values.isEmpty())
        .map(values -> new Draft(place(), subject(), values));
  }

  private String place() {
    return OpenForms.DECISION + request.request().id();
  }

  private Optional<SubjectId> subject() {
    return request.subject().map(Subject::id);
  }

  /** Shows what belongs to deciding or to refusing all of it. */
  private void turn() {
    boolean refused = refuse.isSelected();
    Present.when(refusing, refused);
    Present.when(deciding, !refused || objection.isPresent());
    objection.ifPresent(part -> part.refused(refused));
    if (refused) {
      refusal.ifPresent(WholeRefusal::focus);
    }
  }

  private List<Part> chosen() {
    List<Part> chosen = new ArrayList<>();
    if (refuse.isSelected()) {
      refusal.ifPresent(chosen::add);
      objection.ifPresent(chosen::add);
    } else {
      chosen.addAll(parts);
    }
    chosen.add(explanation);
    return chosen;
  }

  private Optional<Decision> decision() {
    Optional<Decision> decision = Optional.of(Decision.GRANTED);
    for (Part part : chosen()) {
      decision = decision.flatMap(part::addTo);
    }
    return decision;
  }

  private void goOn() {
    problem.clear();
    if (previewed.isPresent()) {
      carryOut(previewed.get());
      return;
    }
    Optional<Decision> decision = decision();
    if (decision.isEmpty()) {
      problem.tell(texts.get("decision.incomplete"));
      return;
    }
    busy(true);
    desk.work()
        .run(
            () -> session.decisions().preview(request.request().id(), decision.get()),
            effects -> preview(decision.get(), effects),
            this::tell);
  }

  private void preview(Decision decision, List<Effect> effects) {
    busy(false);
    previewed = Optional.of(decision);
    preview.show(request, effects);
    DecisionVerb verb = DecisionVerb.of(kind(), effects, texts);
    next.setText(verb.words());
    next.getStyleClass().remove("accent");
    next.getStyleClass().add(verb.erases() ? "danger" : "accent");
    show(true);
    previewing.setVvalue(0);
    back.requestFocus();
  }

  private void goBack() {
    problem.clear();
    previewed = Optional.empty();
    show(false);
    choosing.requestFocus();
  }

  private void carryOut(Decision decision) {
    busy(true);
    long version = request.request().version();
    desk.work()
        .run(
            () -> session.decisions().decide(request.request().id(), version, decision),
            decided -> {
              close();
              done.accept(decided);
            },
            this::tell);
  }

  private void show(boolean effects) {
    Present.when(previewing, effects);
    Present.when(choosing, !effects);
    Present.when(back, effects);
    if (!effects) {
      next.setText(texts.get("decision.next"));
      next.getStyleClass().removeAll("danger", "accent");
      next.getStyleClass().add("accent");
    }
  }

  private void busy(boolean busy) {
    next.setDisable(busy);
    back.setDisable(busy);
  }

  private void tell(DomainException refused) {
    busy(false);
    problem.tell(texts.of(refused));
  }

  /** A press of these buttons does not close the dialog. */
  private static void stay(ActionEvent pressed, Runnable action) {
    pressed.consume();
    action.run();
  }

  private void close() {
    dialog.setOnCloseRequest(null);
    dialog.setResult(ButtonType.CLOSE);
    dialog.close();
  }

  /** What was chosen is not lost by a slip of the finger. */
  private void closing(DialogEvent asked) {
    boolean touched =
        refuse.isSelected() || explanation.isTouched() || parts.stream().anyMatch(Part::isTouched);
    if (touched
        && !desk.dialogs()
            .ask(
                texts.get("decision.leave"),
                texts.get("decision.leave-what"),
                texts.get("decision.leave-verb"))) {
      asked.consume();
    }
  }
}
