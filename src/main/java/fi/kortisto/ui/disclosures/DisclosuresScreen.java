package fi.kortisto.ui.disclosures;

import fi.kortisto.model.Permission;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.RememberedPart;
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

  private enum Part {
    LEDGER,
    OWED
  }

  private final Desk desk;
  private final RememberedPart<Part> last;
  private final SignedIn signedIn;
  private final LedgerPart ledgerPart;
  private final OwedPart owedPart;
  private final Parent root;
  private final ToggleGroup parts = new ToggleGroup();
  private Part shown;

  @FXML private ToggleButton ledger;
  @FXML private ToggleButton owed;
  @FXML private Button record;
  @FXML private StackPane place;

  public DisclosuresScreen(Desk desk, SignedIn signedIn, Destinations destinations) {
    this.desk = desk;
    this.last = new RememberedPart<>(desk, "disclosures", Part.LEDGER);
    this.shown = last.left();
    this.signedIn = signedIn;
    this.ledgerPart = new LedgerPart(desk, signedIn, destinations, this::record);
    this.owedPart = new OwedPart(desk, signedIn, destinations, this::count);
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    ledger.setToggleGroup(parts);
    owed.setToggleGroup(parts);
    ledger.setOnAction(_ -> choose(Part.LEDGER));
    owed.setOnAction(_ -> choose(Part.OWED));
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
    open(shown);
  }

  private void choose(Part wanted) {
    last.chosen(wanted);
    open(wanted);
  }

  private void open(Part wanted) {
    shown = wanted;
    switch (wanted) {
      case LEDGER -> {
        parts.selectToggle(ledger);
        place.getChildren().setAll(ledgerPart.root());
        ledgerPart.again();
        ledgerPart.focus();
      }
      case OWED -> {
        parts.selectToggle(owed);
        place.getChildren().setAll(owedPart.root());
        owedPart.focus();
      }
    }
  }

  private void count(int number) {
    owed.setText(
        number == 0 ? desk.texts().get("owed.title") : desk.texts().get("owed.count", number));
  }

  private void record() {
    if (mayRecord()) {
      new DisclosureDialog(desk, signedIn.session(), () -> open(Part.LEDGER)).show();
    }
  }

  private boolean mayRecord() {
    return signedIn.may(Permission.RECORD_DISCLOSURES);
  }
}
