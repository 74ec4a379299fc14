package fi.kortisto.ui.create;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.service.Created;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.RecoveryKeyScreen;
import fi.kortisto.ui.control.StepNames;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Firm, registers, first user; then the folder is made and its recovery key shown. */
public final class CreateScreen implements Screen {

  private static final List<String> NAMES = List.of("firm", "registers", "user", "key");

  private final Desk desk;
  private final RegisterFolders folders;
  private final Destinations destinations;
  private final FirmStep firm;
  private final RegistersStep registers;
  private final UserStep user;
  private final List<Step> steps;
  private final Parent root;
  private int current;
  private boolean busy;

  @FXML private StepNames names;
  @FXML private StackPane place;
  @FXML private HBox working;
  @FXML private Button back;
  @FXML private Button next;

  public CreateScreen(
      Desk desk,
      RegisterFolders folders,
      List<RegisterTemplate> templates,
      Destinations destinations) {
    this.desk = desk;
    this.folders = folders;
    this.destinations = destinations;
    this.firm = new FirmStep(desk);
    this.registers = new RegistersStep(desk, templates);
    this.user = new UserStep(desk, firm::name);
    this.steps = List.of(firm, registers, user);
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    working.managedProperty().bind(working.visibleProperty());
    back.setOnAction(_ -> back());
    next.setOnAction(_ -> next());
    go(0);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    steps.get(current).focus();
  }

  @Override
  public boolean unsaved() {
    return busy || firm.isBegun();
  }

  private void go(int step) {
    current = step;
    place.getChildren().setAll(steps.get(step).root());
    showNames(step);
    back.setText(desk.texts().get(step == 0 ? "create.cancel" : "create.back"));
    boolean last = step == steps.size() - 1;
    next.setText(desk.texts().get(last ? "create.verb" : "create.next"));
    steps.get(step).focus();
  }

  private void showNames(int step) {
    List<String> words =
        NAMES.stream().map(name -> desk.texts().get("create.step." + name)).toList();
    names.show(words, step, desk.texts());
  }

  private void back() {
    if (current == 0) {
      destinations.leave();
    } else {
      go(current - 1);
    }
  }

  private void next() {
    if (!steps.get(current).isComplete()) {
      return;
    }
    if (current < steps.size() - 1) {
      go(current + 1);
    } else {
      user.password().ifPresent(this::create);
    }
  }

  private record Made(Created created, SignedIn signedIn) {}

  private void create(Password password) {
    NewFolder wanted =
        new NewFolder(firm.folder(), firm.controller(), registers.chosen(), user.login(), password);
    busy(true);
    desk.work()
        .run(
            () -> {
              try (password) {
                Created created = folders.create(wanted);
                return new Made(created, SignedIn.to(created.session()));
              }
            },
            this::created,
            this::refused);
  }

  private void busy(boolean now) {
    busy = now;
    working.setVisible(now);
    next.setDisable(now);
    back.setDisable(now);
    place.setDisable(now);
  }

  private void created(Made made) {
    user.clear();
    busy(false);
    destinations.created(
        made.signedIn(),
        fresh ->
            new RecoveryKeyScreen(
                fresh,
                fresh.texts().get("recovery-key.title"),
                made.signedIn().controller().name(),
                made.signedIn().session().keys()::confirm,
                made.created().recoveryKey(),
                () -> destinations.main(made.signedIn())));
  }

  private void refused(DomainException why) {
    busy(false);
    Step concerned =
        switch (why.problem()) {
          case ALREADY_EXISTS,
              CANNOT_WRITE,
              READ_ONLY_FOLDER,
              DISK_FULL,
              NO_SUCH_FOLDER,
              BAD_BUSINESS_ID,
              BAD_EMAIL,
              BAD_PHONE,
              BAD_POSTCODE ->
              firm;
          // all else that creating can be refused for is about the user
          default -> user;
        };
    go(steps.indexOf(concerned));
    concerned.tell(desk.texts().of(why));
  }
}
