package fi.kortisto.ui.log;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.service.AccessLog.Verified;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Checks the whole log and file, also against an anchor that was once printed. */
final class Verification {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Runnable onVerified;
  private final Parent root;

  @FXML private Label anchorLabel;
  @FXML private TextField anchor;
  @FXML private Button verify;
  @FXML private ProblemLabel problem;
  @FXML private HBox result;
  @FXML private Label verdict;
  @FXML private Button copy;

  /**
   * @param onVerified the log has grown by a row
   */
  Verification(Desk desk, SignedIn signedIn, Runnable onVerified) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.onVerified = onVerified;
    this.root = desk.load(this, "verification");
  }

  @FXML
  private void initialize() {
    anchorLabel.setLabelFor(anchor);
    result.managedProperty().bind(result.visibleProperty());
    anchor.textProperty().subscribe(_ -> problem.clear());
    anchor.setOnAction(_ -> verify());
    verify.setOnAction(_ -> verify());
  }

  Parent root() {
    return root;
  }

  private void verify() {
    Optional<LogAnchor> printed = LogAnchor.parse(anchor.getText());
    if (printed.isEmpty() && !anchor.getText().isBlank()) {
      problem.tell(desk.texts().get("log.verify.no-anchor"));
      anchor.requestFocus();
      return;
    }
    problem.clear();
    result.setVisible(false);
    verify.setDisable(true);
    desk.work()
        .runLong(
            desk.texts().get("log.verify.doing"),
            progress -> signedIn.session().log().verify(printed, progress),
            this::verified,
            this::refused);
  }

  private void verified(Verified found) {
    verify.setDisable(false);
    verdict.setText(
        desk.texts()
            .get("log.verify.whole", found.rows(), found.head().toString(), anchorIsGiven()));
    result.setVisible(true);
    copy.setOnAction(_ -> copy(found.head()));
    onVerified.run();
  }

  private String anchorIsGiven() {
    return anchor.getText().isBlank() ? "no" : "yes";
  }

  private void refused(DomainException why) {
    verify.setDisable(false);
    problem.tell(desk.texts().of(why));
  }

  private void copy(LogAnchor head) {
    desk.copying().plain(head.toString());
    desk.toasts().show(desk.texts().get("log.verify.copied"));
  }
}
