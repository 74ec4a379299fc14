package fi.kortisto.ui.requests;

import fi.kortisto.model.DueRequest;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.Present;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The requests: the open ones by their last day, or all of them, the newest first. */
final class RequestList {

  /** What is wished of the list. */
  interface Wishes {

    void open(RequestId request);

    void create();

    boolean mayCreate();
  }

  private static final int ROWS_AHEAD = 20;

  private final Texts texts;
  private final RequestRows rows;
  private final Wishes wishes;
  private final double scale;
  private final Parent root;
  private Optional<RequestId> chosen = Optional.empty();

  @FXML private Button create;
  @FXML private ToggleButton open;
  @FXML private ToggleButton all;
  @FXML private ComboBox<Optional<RequestKind>> kind;
  @FXML private ListView<DueRequest> list;

  RequestList(Desk desk, RequestRows rows, Wishes wishes) {
    this.texts = desk.texts();
    this.rows = rows;
    this.wishes = wishes;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.root = desk.load(this, "list");
  }

  @FXML
  private void initialize() {
    ToggleGroup extent = new ToggleGroup();
    extent.getToggles().setAll(open, all);
    extent.selectToggle(open);
    open.setOnAction(_ -> extent(open));
    all.setOnAction(_ -> extent(all));
    Choices.fill(
        kind,
        kinds(),
        one -> one.map(texts::beginning).orElseGet(() -> texts.get("requests.every-kind")));
    kind.valueProperty().addListener(_ -> look());
    Present.when(create, wishes.mayCreate());
    create.setOnAction(_ -> wishes.create());
    list.setItems(rows.rows());
    list.setPlaceholder(new Label());
    list.setCellFactory(_ -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    rows.shown().addListener((_, _, shown) -> shown.ifPresent(this::arrived));
    rows.rows().subscribe(this::select);
  }

  private static List<Optional<RequestKind>> kinds() {
    List<Optional<RequestKind>> kinds = new ArrayList<>();
    kinds.add(Optional.empty());
    Arrays.stream(RequestKind.values()).map(Optional::of).forEach(kinds::add);
    return kinds;
  }

  Parent root() {
    return root;
  }

  void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** Marks the row of the request that is open, if it is among those loaded. */
  void choose(RequestId request) {
    chosen = Optional.of(request);
    select();
    int place = list.getSelectionModel().getSelectedIndex();
    if (place >= ROWS_AHEAD / 2) {
      list.scrollTo(place - 1);
    }
  }

  private void select() {
    for (int i = 0; i < rows.rows().size(); i++) {
      if (Optional.of(rows.rows().get(i).id()).equals(chosen)) {
        list.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
  }

  private void extent(ToggleButton wanted) {
    wanted.setSelected(true); // pressing it again must not leave none
    look();
  }

  private void look() {
    rows.look(
        new RequestFilter(
            open.isSelected(),
            Optional.ofNullable(kind.getValue()).flatMap(one -> one),
            Optional.empty()));
  }

  private void arrived(RequestFilter filter) {
    if (rows.rows().isEmpty()) {
      list.setPlaceholder(filter.equals(RequestFilter.OPEN) ? nothing() : nothingOfThese());
    }
  }

  private EmptyPlace nothing() {
    EmptyPlace place =
        new EmptyPlace(
            texts.get("requests.none"), texts.get("requests.none-what"), ways("requests.new"));
    place.setId("requests-none");
    return place;
  }

  private Button[] ways(String key) {
    if (!wishes.mayCreate()) {
      return new Button[0];
    }
    Button way = new Button(texts.get(key));
    way.setOnAction(_ -> wishes.create());
    return new Button[] {way};
  }

  private EmptyPlace nothingOfThese() {
    return new EmptyPlace(texts.get("requests.none-such"), texts.get("requests.none-such-what"));
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
      key.consume();
    }
  }

  private void open(DueRequest request) {
    choose(request.id());
    wishes.open(request.id());
  }

  /** Opens on a click and asks for more rows before the last one is reached. */
  private final class Cell extends RequestCell {

    Cell() {
      super(texts, scale);
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    @Override
    protected void updateItem(@Nullable DueRequest request, boolean empty) {
      super.updateItem(request, empty);
      if (!empty && getIndex() >= rows.rows().size() - ROWS_AHEAD) {
        rows.more();
      }
    }

    private void clicked(MouseEvent click) {
      if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        RequestList.this.open(getItem());
      }
    }
  }
}
