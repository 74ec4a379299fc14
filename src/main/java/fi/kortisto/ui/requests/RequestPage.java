package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.User;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One request: who asks for what and by when, what comes next, and all that has been done. */
final class RequestPage {

  private final Texts texts;
  private final User user;
  private final PageDeeds deeds;
  private final Runnable toList;
  private final PageVerbs pageVerbs;
  private final Parent root;
  private Optional<RequestView> shown = Optional.empty();

  @FXML private ScrollPane scroll;
  @FXML private Button back;
  @FXML private Label what;
  @FXML private Label name;
  @FXML private Label state;
  @FXML private VBox due;
  @FXML private FlowPane verbs;
  @FXML private VBox why;
  @FXML private ProblemLabel problem;
  @FXML private VBox sections;

  RequestPage(Desk desk, User user, PageDeeds deeds, Runnable toList) {
    this.texts = desk.texts();
    this.user = user;
    this.deeds = deeds;
    this.toList = toList;
    this.pageVerbs = new PageVerbs(texts, deeds);
    this.root = desk.load(this, "page");
    FileDrop.on(root, _ -> mayAdd(), deeds.files()::add);
  }

  @FXML
  private void initialize() {
    back.setOnAction(_ -> toList.run());
  }

  Parent root() {
    return root;
  }

  void offerBack(boolean offered) {
    Present.when(back, offered);
  }

  /** What comes next has the focus. */
  void focus() {
    if (verbs.getChildren().isEmpty()) {
      scroll.requestFocus();
    } else {
      verbs.getChildren().getFirst().requestFocus();
    }
  }

  void tell(DomainException refused) {
    problem.tell(texts.of(refused));
    scroll.setVvalue(0);
  }

  void show(RequestView view) {
    boolean another =
        shown.filter(before -> before.request().id().equals(view.request().id())).isEmpty();
    shown = Optional.of(view);
    problem.clear();
    Possible possible = new Possible(view, user, LocalDate.now());
    RequestCase request = view.request();
    what.setText(texts.get("request.what", request.id().toString(), texts.of(request.kind())));
    name.setText(
        view.subject().map(Subject::displayName).orElseGet(() -> request.content().from().name()));
    state.setText(state(request));
    due.getChildren().setAll(new DueLines(texts).of(request, possible.today()));
    verbs.getChildren().setAll(pageVerbs.of(possible));
    List<Node> reasons = pageVerbs.reasons(possible).stream().<Node>map(Captioned::advice).toList();
    why.getChildren().setAll(reasons);
    Present.when(why, !reasons.isEmpty());
    sections.getChildren().setAll(sections(possible));
    if (another) {
      scroll.setVvalue(0);
    }
  }

  private String state(RequestCase request) {
    String state = texts.beginning(request.state());
    return request
        .outcome()
        .map(how -> texts.get("request.state-outcome", state, texts.of(how)))
        .orElse(state);
  }

  private List<Node> sections(Possible possible) {
    RequestView view = possible.view();
    List<Node> all = new ArrayList<>();
    all.add(new AskerSection(view, texts, deeds.request()));
    all.add(new IdentitySection(view, texts));
    if (possible.isForViewing() || view.request().viewing().isPresent()) {
      all.add(new ViewingSection(possible, texts, deeds.viewing()));
    }
    if (!view.effects().isEmpty()) {
      all.add(new EffectSection(view, texts));
    }
    if (!view.waiting().isEmpty()) {
      all.add(new WaitingSection(possible, texts, deeds.request()));
    }
    all.add(new LetterSection(possible, texts, deeds.letters()));
    if (!view.passedOn().isEmpty()) {
      all.add(new PassOnSection(possible, texts, deeds.letters()));
    }
    all.add(new FileSection(possible, texts, deeds.files()));
    all.add(new StepSection(view, texts));
    return all;
  }

  private boolean mayAdd() {
    return shown.map(view -> new Possible(view, user, LocalDate.now()).mayRecord()).orElse(false);
  }
}
