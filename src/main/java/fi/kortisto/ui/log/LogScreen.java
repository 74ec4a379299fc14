package fi.kortisto.ui.log;

import fi.kortisto.model.Draft;
import fi.kortisto.model.LogFilter;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.RememberedPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/**
 * The access log: its rows, who has handled a person, what is unusual, how much, and its upkeep.
 */
public final class LogScreen implements Screen {

  private final Desk desk;
  private final RowsPart rows;
  private final ReadersPart readers;
  private final Map<LogView, LogPart> parts = new EnumMap<>(LogView.class);
  private final Map<LogView, ToggleButton> switches = new EnumMap<>(LogView.class);
  private final Parent root;
  private final RememberedPart<LogView> last;
  private LogView view;

  @FXML private FlowPane heads;
  @FXML private Label what;
  @FXML private StackPane place;

  public LogScreen(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.last = new RememberedPart<>(desk, "log", LogView.ROWS);
    this.view = last.left();
    LogNames names = new LogNames(desk, signedIn);
    this.rows = new RowsPart(desk, signedIn, names);
    this.readers = new ReadersPart(desk, signedIn, names, this::openRows);
    parts.put(LogView.ROWS, rows);
    parts.put(LogView.READERS, readers);
    parts.put(LogView.UNUSUAL, new UnusualPart(desk, signedIn, names, this::openRows));
    parts.put(LogView.USE, new UsePart(desk, signedIn, names));
    parts.put(LogView.KEEPING, new KeepingPart(desk, signedIn));
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    ToggleGroup group = new ToggleGroup();
    for (LogView each : LogView.values()) {
      ToggleButton entry = new ToggleButton(desk.texts().get("log.part." + each.code()));
      entry.setId("log-part-" + each.code());
      entry.setToggleGroup(group);
      entry.getStyleClass().add("section-switch");
      entry.setMinWidth(ToggleButton.USE_PREF_SIZE);
      entry.setOnAction(_ -> choose(each));
      switches.put(each, entry);
      heads.getChildren().add(entry);
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Draft> drafts() {
    return rows.narrowed().flatMap(FilterDraft::of).stream().toList();
  }

  @Override
  public boolean resume(Draft draft) {
    return draft.isView() && narrowAgain();
  }

  /** As before a lock; false where all was shown then. */
  private boolean narrowAgain() {
    Optional<Draft> before = desk.forms().opened(Draft.viewOf(FilterDraft.AREA), Optional.empty());
    before.filter(_ -> drafts().isEmpty()).ifPresent(draft -> rows.show(FilterDraft.read(draft)));
    return before.isPresent();
  }

  @Override
  public void shown() {
    narrowAgain();
    open(view);
    part(view).first().requestFocus();
  }

  @Override
  public void take(Errand errand) {
    switch (errand) {
      case Errand.WhoLooked(var person) -> {
        readers.ask(person);
        open(LogView.READERS);
      }
      case Errand.KeepLog() -> open(LogView.KEEPING);
      case Errand.OpenPerson _,
          Errand.EnterPerson _,
          Errand.Compare _,
          Errand.OpenRequest _,
          Errand.OpenStorage _,
          Errand.EnterRequest _ -> {}
    }
  }

  private void openRows(LogFilter filter) {
    rows.show(filter);
    open(LogView.ROWS);
    rows.first().requestFocus();
  }

  private void choose(LogView wanted) {
    last.chosen(wanted);
    open(wanted);
  }

  private void open(LogView chosen) {
    view = chosen;
    button(chosen).setSelected(true);
    what.setText(desk.texts().get("log.what." + chosen.code()));
    place.getChildren().setAll(part(chosen).root());
    part(chosen).shown();
  }

  private LogPart part(LogView of) {
    return parts.getOrDefault(of, rows);
  }

  private ToggleButton button(LogView of) {
    return switches.getOrDefault(of, new ToggleButton());
  }
}
