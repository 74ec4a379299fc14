package fi.kortisto.ui.lists;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.SavedList;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.SideBySide;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Lists of persons: on the left what is wanted, on the right who is on it and who is left out. */
public final class ListsScreen implements Screen {

  private static final String AREA = "lists";
  private static final Duration SETTLED = Duration.millis(500);
  private static final double ROOM_FOR_BOTH = 760;

  /** What was asked for last, and what came of it. */
  private record Shown(ListOrder order, ListPreview preview) {}

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final ListDeeds deeds;
  private final ListChoices choices;
  private final SavedPart saved;
  private final RowsPart rows;
  private final Parent root;
  private final PauseTransition settling = new PauseTransition(SETTLED);
  private Optional<Shown> shown = Optional.empty();
  private int asked;
  private boolean opened;

  @FXML private HBox columns;
  @FXML private ScrollPane side;
  @FXML private VBox wishes;
  @FXML private VBox right;
  @FXML private Button back;
  @FXML private Button look;
  @FXML private Label count;
  @FXML private FlowPane ways;
  @FXML private MenuButton save;
  @FXML private Button labels;
  @FXML private Button print;
  @FXML private Button copy;
  @FXML private ProblemLabel problem;
  @FXML private StackPane place;

  public ListsScreen(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.deeds = new ListDeeds(desk, signedIn, this::tell, this::drawn);
    this.choices = new ListChoices(desk, signedIn.registers(), this::changed);
    this.saved = new SavedPart(desk, signedIn, this::wanted, choices::show, this::refused);
    this.rows =
        new RowsPart(texts, signedIn.registers(), scale(), () -> shown.ifPresent(this::copy));
    this.root = desk.load(this);
  }

  private double scale() {
    return desk.preferences().now().textSize() / 100.0;
  }

  @FXML
  private void initialize() {
    wishes.getChildren().addAll(saved, choices);
    for (SaveForm form : SaveForm.values()) {
      MenuItem item = new MenuItem(texts.get(form.key()));
      item.setOnAction(_ -> shown.ifPresent(list -> deeds.save(list.order(), form)));
      save.getItems().add(item);
    }
    labels.setOnAction(_ -> shown.ifPresent(this::labels));
    print.setOnAction(
        _ ->
            shown.ifPresent(
                list -> new ListPrintDialog(deeds, list.order(), list.preview()).show()));
    copy.setOnAction(_ -> shown.ifPresent(this::copy));
    back.setOnAction(_ -> open(false));
    look.setOnAction(_ -> open(true));
    settling.setOnFinished(_ -> preview());
    columns.widthProperty().addListener(_ -> arrange());
    VBox.setVgrow(place, Priority.ALWAYS);
    showNothing();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Draft> drafts() {
    Map<String, String> typed = choices.typed();
    return typed.isEmpty() ? List.of() : List.of(Draft.ofView(AREA, typed));
  }

  @Override
  public boolean resume(Draft draft) {
    return draft.isView() && chooseAgain();
  }

  /** As before a lock; false where nothing was chosen then. */
  private boolean chooseAgain() {
    Optional<Draft> before = desk.forms().opened(Draft.viewOf(AREA), Optional.empty());
    before.filter(_ -> choices.typed().isEmpty()).map(Draft::values).ifPresent(choices::recall);
    return before.isPresent();
  }

  /** Bans may have been recorded meanwhile: what is shown is asked for anew. */
  @Override
  public void shown() {
    chooseAgain();
    saved.again();
    if (shown.isPresent()) {
      preview();
    }
    choices.first().requestFocus();
  }

  private void changed() {
    settling.playFromStart();
  }

  private Optional<ListOrder> wanted() {
    try {
      return choices.order();
    } catch (DomainException unclear) {
      refused(unclear);
      return Optional.empty();
    }
  }

  /** A saved list that is drawn as it was saved keeps its name. */
  private ListOrder named(ListOrder order) {
    return saved
        .chosen()
        .map(SavedList::order)
        .filter(known -> known.equals(order.named(known.name())))
        .orElse(order);
  }

  private void preview() {
    int number = ++asked;
    problem.clear();
    Optional<ListOrder> order = wanted().map(this::named);
    if (order.isEmpty()) {
      showNothing();
      return;
    }
    desk.work()
        .run(
            () -> signedIn.session().lists().preview(order.get()),
            preview -> {
              if (number == asked) {
                show(new Shown(order.get(), preview));
              }
            },
            this::refused);
  }

  private void show(Shown list) {
    shown = Optional.of(list);
    rows.show(list.order(), list.preview());
    place.getChildren().setAll(rows);
    int included = list.preview().tally().included();
    count.setText(texts.get("lists.count", included, list.preview().tally().left()));
    ways.setDisable(included == 0);
    Present.when(ways, true);
    labels.setVisible(list.order().roads().contains(BanChannel.POST));
  }

  private void showNothing() {
    shown = Optional.empty();
    count.setText("");
    Present.when(ways, false);
    place
        .getChildren()
        .setAll(new EmptyPlace(texts.get("lists.empty"), texts.get("lists.empty-what")));
  }

  private void labels(Shown list) {
    desk.work()
        .run(
            () -> signedIn.session().savedLists().sheets(),
            own -> new LabelsDialog(deeds, list.order(), list.preview(), own).show(),
            this::refused);
  }

  private void copy(Shown list) {
    deeds.copy(list.order());
  }

  private void drawn() {
    problem.clear();
    saved.again();
    preview();
  }

  private void open(boolean list) {
    opened = list;
    arrange();
    if (!list) {
      choices.first().requestFocus();
    }
  }

  private void arrange() {
    boolean both =
        new SideBySide(ROOM_FOR_BOTH, scale()).arrange(side, right, columns.getWidth(), opened);
    Present.when(back, !both);
    Present.when(look, !both);
  }

  private void refused(DomainException why) {
    tell(texts.of(why));
  }

  private void tell(String what) {
    problem.tell(what);
  }
}
