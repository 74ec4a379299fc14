package fi.kortisto.ui.welcome;

import fi.kortisto.model.Language;
import fi.kortisto.ui.Beginning;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Locked;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Create, open, one of the last used, or the demo register. */
public final class WelcomeScreen implements Screen {

  private final Desk desk;
  private final Destinations destinations;
  private final Parent root;

  @FXML private Button create;
  @FXML private Button open;
  @FXML private Button restore;
  @FXML private Button demo;
  @FXML private ProblemLabel problem;
  @FXML private VBox recent;
  @FXML private Label noneRecent;
  @FXML private HBox languages;

  /**
   * @param told what went wrong on the way here; blank when nothing did
   */
  public WelcomeScreen(Desk desk, Destinations destinations, String told) {
    this.desk = desk;
    this.destinations = destinations;
    this.root = desk.load(this);
    FileDrop.on(
        root, files -> thing(files).isPresent(), files -> thing(files).ifPresent(this::begin));
    problem.tell(told);
  }

  @FXML
  private void initialize() {
    create.setOnAction(_ -> destinations.create());
    open.setOnAction(
        _ ->
            desk.files()
                .folder(desk.texts().get("welcome.open.title"))
                .ifPresent(destinations::open));
    restore.setOnAction(_ -> destinations.restore(Optional.empty()));
    Present.when(demo, destinations.hasDemo());
    demo.setOnAction(
        _ ->
            desk.files()
                .folder(desk.texts().get("welcome.demo.title"))
                .ifPresent(destinations::demo));
    showRecent();
    showLanguages();
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    recent.lookupAll(".recent-open").stream().findFirst().orElse(create).requestFocus();
  }

  /** The register or the backup that is dragged, where it is one and nothing else. */
  private static Optional<Beginning> thing(List<Path> files) {
    return files.size() == 1 ? Beginning.on(files.getFirst().toString()) : Optional.empty();
  }

  private void begin(Beginning thing) {
    switch (thing) {
      case Beginning.Welcome() -> {}
      case Beginning.Register(Path folder) -> destinations.open(folder);
      case Beginning.Backup(Path file) -> destinations.restore(Optional.of(file));
    }
  }

  private void showRecent() {
    recent.getChildren().setAll(desk.preferences().now().recent().stream().map(this::row).toList());
    boolean none = recent.getChildren().isEmpty();
    recent.setManaged(!none);
    Present.when(noneRecent, none);
  }

  private HBox row(Path folder) {
    String name = Locked.nameOf(folder);
    Label title = new Label(name);
    title.getStyleClass().add("recent-name");
    Label place = new Label(String.valueOf(folder.getParent()));
    place.getStyleClass().add("quiet");
    Button wanted = new Button("", new VBox(title, place));
    wanted.getStyleClass().add("recent-open");
    wanted.setAccessibleText(desk.texts().get("welcome.recent.open", name));
    wanted.setMaxWidth(Double.MAX_VALUE);
    wanted.setOnAction(_ -> destinations.open(folder));
    HBox.setHgrow(wanted, Priority.ALWAYS);
    Button forget = new Button(desk.texts().get("welcome.forget"), new FontIcon("fth-x"));
    forget.getStyleClass().addAll("flat", "small");
    forget.setMinWidth(Button.USE_PREF_SIZE);
    forget.setAccessibleText(desk.texts().get("welcome.forget.what", name));
    forget.setOnAction(
        _ -> {
          desk.preferences().change(settings -> settings.forgetting(folder));
          showRecent();
          shown();
        });
    HBox row = new HBox(wanted, forget);
    row.getStyleClass().add("row");
    return row;
  }

  private void showLanguages() {
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.values()) {
      String name = language.locale().getDisplayLanguage(language.locale());
      ToggleButton button = new ToggleButton(capital(name, language.locale()));
      button.setToggleGroup(group);
      button.getStyleClass().addAll("flat", "small", "language");
      button.setSelected(language == desk.texts().language());
      button.setOnAction(_ -> desk.preferences().change(settings -> settings.in(language)));
      languages.getChildren().add(button);
    }
  }

  private static String capital(String name, Locale locale) {
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }
}
