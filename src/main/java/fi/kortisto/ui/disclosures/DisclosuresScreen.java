package fi.kortisto.ui.disclosures;

import fi.kortisto.model.Permission;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The ledger of disclosures, and in a second part those who must be told of changes. */
public final class DisclosuresScreen implements Screen {

  private final Desk desk;
  private final SignedIn signedIn;
  private final LedgerPart ledgerPart;
  private final OwedPart owedPart;
  private final Parent root;
  private final ToggleGroup parts = new ToggleGroup();
  private boolean owedShown;

  @FXML private ToggleButton ledger;
  @FXML private ToggleButton owed;
  @FXML private Button record;
  @FXML private StackPane place;

  public DisclosuresScreen(Desk desk, SignedIn signedIn, Destinations destinations) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.ledgerPart = new LedgerPart(desk, signedIn, destinations, this::record);
    this.owedPart = new OwedPart(desk, signedIn, destinations, this::count);
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    ledger.setToggleGroup(parts);
    owed.setToggleGroup(parts);
    ledger.setOnAction(_ -> open(false));
    owed.setOnAction(_ -> open(true));
    record.managedProperty().bind(record.visibleProperty());
    record.setVisible(mayRecord());
    record.setOnAction(_ -> record());
    parts.selectToggle(ledger);
  }

  @FXML
  private void pressed(KeyEvent event) {
    Deed.press(deeds(), event);
  }

  @Override
  public List<Deed> deeds() {
    return List.of(
        Deed.of("disclosures.new", desk.texts().get("keys.disclosure"), this::record)
            .by(KeyCode.N));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    owedPart.again();
    open(owedShown);
  }

  private void open(boolean wanted) {
    owedShown = wanted;
    parts.selectToggle(wanted ? owed : ledger);
    place.getChildren().setAll(wanted ? owedPart.root() : ledgerPart.root());
    if (wanted) {
      owedPart.focus();
    } else {
      ledgerPart.again();
      ledgerPart.focus();
    }
  }

  private void count(int number) {
    owed.setText(
        number == 0 ? desk.texts().get("owed.title") : desk.texts().get("owed.count", number));
  }

  private void record() {
    if (mayRecord()) {
      new DisclosureDialog(desk, signedIn.session(), () -> open(false)).show();
    }
  }

  private boolean mayRecord() {
    return signedIn.may(Permission.RECORD_DISCLOSURES);
  }
}
