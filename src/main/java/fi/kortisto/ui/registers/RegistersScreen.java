package fi.kortisto.ui.registers;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.WrappingList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The administration of the registers: which there are, and by which rules each is kept. */
public final class RegistersScreen implements Screen {

  private static final double ROOM_FOR_BOTH = 640;
  private static final double LIST_WIDTH = 210;
  private static final double LIST_HEIGHT = 192;

  private final Desk desk;
  private final Consumer<SignedIn> onChanged;
  private final TemplateFiles templates;
  private final RegisterView view;
  private final WrappingList<Register> list;
  private final Parent root;
  private final double scale;
  private SignedIn signedIn;

  @FXML private Button add;
  @FXML private Button bringIn;
  @FXML private Button save;
  @FXML private Button firm;
  @FXML private ProblemLabel problem;
  @FXML private GridPane place;

  /**
   * @param templates the registers to start from
   * @param onChanged hears of every change of the registers or the firm's particulars
   */
  public RegistersScreen(
      Desk desk, SignedIn signedIn, Templates templates, Consumer<SignedIn> onChanged) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.onChanged = onChanged;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.templates = new TemplateFiles(desk, templates, this::refused);
    this.view =
        new RegisterView(desk, new Editing(desk, signedIn.session(), this::changed, this::refused));
    this.list = new WrappingList<>(this::line);
    this.root = desk.load(this);
    FileDrop.on(root, _ -> true, files -> this.templates.bringIn(files.getFirst(), this::addFrom));
  }

  @FXML
  private void initialize() {
    list.setId("registers-list");
    list.setAccessibleText(desk.texts().get("registers.title"));
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen().ifPresent(view::show));
    place.widthProperty().subscribe(_ -> arrange());
    place.getChildren().setAll(list, view);
    save.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    add.setOnAction(_ -> add(Optional.empty()));
    bringIn.setOnAction(_ -> templates.bringIn(this::addFrom));
    save.setOnAction(_ -> chosen().ifPresent(templates::save));
    firm.setOnAction(_ -> new FirmForm(desk, signedIn, this::changed).show());
    Keeping.selected(list, signedIn.all(), register -> register.id().toString());
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    list.requestFocus();
  }

  @Override
  public void take(Errand errand) {
    if (errand instanceof Errand.OpenStorage(RegisterId register)) {
      list.getItems().stream()
          .filter(one -> one.id().equals(register))
          .findFirst()
          .ifPresent(list.getSelectionModel()::select);
      view.openStorage();
    }
  }

  private Optional<Register> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private WrappingList.Line line(Register register) {
    return new WrappingList.Line(
        desk.texts().of(register.name()), desk.texts().beginning(register.content().role()));
  }

  private void changed(SignedIn now) {
    problem.clear();
    signedIn = now;
    Keeping.selected(list, now.all(), register -> register.id().toString());
    onChanged.accept(now);
  }

  private void refused(DomainException why) {
    problem.tell(desk.texts().of(why));
    chosen().ifPresent(view::show); // a tick that was refused goes back
  }

  private void add(Optional<String> templateId) {
    problem.clear();
    templates.all(
        all -> new AddRegister(desk, signedIn.session(), all, templateId, this::added).show());
  }

  private void addFrom(RegisterTemplate template) {
    add(Optional.of(template.id()));
  }

  private void added(RegisterId id, SignedIn now) {
    changed(now);
    now.all().stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  /** List and register stand side by side where there is room, or one above the other. */
  private void arrange() {
    boolean both = place.getWidth() >= ROOM_FOR_BOTH * scale;
    GridPane.setConstraints(list, 0, 0);
    GridPane.setConstraints(view, both ? 1 : 0, both ? 0 : 1);
    ColumnConstraints listColumn = new ColumnConstraints();
    ColumnConstraints viewColumn = new ColumnConstraints();
    RowConstraints listRow = new RowConstraints();
    RowConstraints viewRow = new RowConstraints();
    viewColumn.setHgrow(Priority.ALWAYS);
    viewRow.setVgrow(Priority.ALWAYS);
    if (both) {
      listColumn.setMinWidth(LIST_WIDTH * scale);
      listColumn.setPrefWidth(LIST_WIDTH * scale);
      place.getColumnConstraints().setAll(listColumn, viewColumn);
      place.getRowConstraints().setAll(viewRow);
    } else {
      listRow.setMinHeight(LIST_HEIGHT * scale);
      listRow.setPrefHeight(LIST_HEIGHT * scale);
      place.getColumnConstraints().setAll(viewColumn);
      place.getRowConstraints().setAll(listRow, viewRow);
    }
  }
}
