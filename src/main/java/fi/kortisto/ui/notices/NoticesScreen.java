package fi.kortisto.ui.notices;

import fi.kortisto.model.Draft;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.RegisterId;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.SideBySide;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the notice of each register stands and, beside it or on a narrow window over it, one. */
public final class NoticesScreen implements Screen, NoticePlace.Surroundings {

  private static final double ROOM_FOR_BOTH = 760;

  private final Desk desk;
  private final SignedIn signedIn;
  private final NoticePlace notice;
  private final Parent root;
  private final List<Deed> deeds;
  private final SideBySide beside;
  private Optional<Draft> waiting = Optional.empty();
  private boolean filling;
  private boolean opened;

  @FXML private HBox columns;
  @FXML private VBox side;
  @FXML private ListView<NoticeState> list;
  @FXML private Button record;
  @FXML private StackPane place;

  public NoticesScreen(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.beside = new SideBySide(ROOM_FOR_BOTH, desk.preferences().now().textSize() / 100.0);
    this.notice = new NoticePlace(desk, signedIn, this);
    this.root = desk.load(this);
    this.deeds =
        List.of(
            deed("notices.edit", "keys.edit", notice::edit).by(KeyCode.E),
            deed("notices.save", "keys.save", notice::keep)
                .by(KeyCode.S)
                .onlyWhile(notice::unsaved),
            deed("notices.undo", "keys.undo", notice::undo).by(KeyCode.Z),
            deed("notices.print", "keys.print", notice::print).by(KeyCode.P),
            deed("notices.export", "keys.export", notice::saveAs).byShifted(KeyCode.E));
  }

  private Deed deed(String id, String key, Runnable action) {
    return Deed.of(id, desk.texts().get(key), action);
  }

  @Override
  public List<Deed> deeds() {
    return deeds;
  }

  @FXML
  private void initialize() {
    list.setCellFactory(_ -> new NoticeCell(desk.texts()));
    list.widthProperty().subscribe(_ -> Platform.runLater(list::refresh)); // other heights
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, before, chosen) -> choose(before, chosen));
    list.setOnMouseClicked(_ -> open());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
    record.setOnAction(_ -> new RecordDialog(desk, signedIn.session()).show());
    columns.widthProperty().addListener(_ -> arrange());
    place.getChildren().add(notice.root());
  }

  @Override
  public Parent root() {
    return root;
  }

  /** The registers may have been changed on another screen. */
  @Override
  public void shown() {
    again();
    if (side.isVisible()) {
      list.requestFocus();
    } else {
      notice.focus();
    }
  }

  @Override
  public List<Draft> drafts() {
    return notice.draft().stream().toList();
  }

  /** The notice is opened by its register, once the notices have been read. */
  @Override
  public boolean resume(Draft draft) {
    waiting = Optional.of(draft);
    again();
    return draft.place().startsWith(NoticePlace.PLACE);
  }

  @Override
  public boolean unsaved() {
    return notice.unsaved();
  }

  @Override
  public void again() {
    desk.work().run(signedIn.session().notices()::all, this::show, desk.dialogs()::problem);
  }

  @Override
  public void changed(NoticeState state) {
    fill(
        list.getItems().stream()
            .map(there -> there.register().id().equals(state.register().id()) ? state : there)
            .toList());
  }

  @Override
  public void back() {
    opened = false;
    arrange();
    list.requestFocus();
  }

  private void show(List<NoticeState> states) {
    if (states.isEmpty()) {
      place
          .getChildren()
          .setAll(
              new EmptyPlace(
                  desk.texts().get("notices.none"), desk.texts().get("notices.none-what")));
      return;
    }
    place.getChildren().setAll(notice.root());
    fill(states);
    waiting.ifPresent(draft -> select(draft, states));
    waiting = Optional.empty();
    notice.show(list.getSelectionModel().getSelectedItem());
  }

  private void select(Draft draft, List<NoticeState> states) {
    states.stream()
        .filter(one -> draft.place().equals(NoticePlace.PLACE + one.register().id()))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  /** The choice stays where it was. */
  private void fill(List<NoticeState> states) {
    Optional<RegisterId> chosen = notice.register();
    filling = true;
    list.getItems().setAll(states);
    list.getSelectionModel()
        .select(
            states.stream()
                .filter(state -> chosen.equals(Optional.of(state.register().id())))
                .findFirst()
                .orElse(states.getFirst()));
    filling = false;
  }

  private void choose(@Nullable NoticeState before, @Nullable NoticeState chosen) {
    if (filling || chosen == null) {
      return;
    }
    if (notice.mayTurnAway()) {
      notice.show(chosen);
    } else {
      filling = true;
      list.getSelectionModel().select(before);
      filling = false;
    }
  }

  private void pressedInList(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open();
    }
  }

  private void open() {
    opened = true;
    arrange();
    if (!side.isVisible()) {
      notice.focus();
    }
  }

  private void arrange() {
    notice.offerBack(!beside.arrange(side, place, columns.getWidth(), opened));
  }

  @FXML
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      notice.leaveEditing();
    } else {
      Deed.press(deeds, event);
    }
  }
}
