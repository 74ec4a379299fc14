package fi.kortisto.ui.control;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.PasswordRules;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Desk;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;

/**
 * Two fields for a new password, with a meter that says in words how hard it is to guess.
 *
 * <p>JavaFX keeps what is typed into a field as a {@link String}, which nobody can clear; the field
 * is emptied as soon as the password is no longer wanted.
 */
public final class NewPassword {

  private static final int BEST = 4;

  private final Desk desk;
  private final Supplier<String[]> known;
  private final Parent root;
  private int judgements;

  @FXML private PasswordField first;
  @FXML private PasswordField second;
  @FXML private Label firstLabel;
  @FXML private Label secondLabel;
  @FXML private ProgressBar meter;
  @FXML private Label verdict;
  @FXML private CapsLockLabel capsLock;
  @FXML private ProblemLabel problem;

  /**
   * @param known what is easily guessed here: login, firm
   */
  public NewPassword(Desk desk, Supplier<String[]> known) {
    this.desk = desk;
    this.known = known;
    this.root = desk.load(this, "newpassword");
  }

  @FXML
  private void initialize() {
    firstLabel.setLabelFor(first);
    secondLabel.setLabelFor(second);
    capsLock.setText(desk.texts().get("password.caps-lock"));
    capsLock.watch(first);
    capsLock.watch(second);
    first.textProperty().subscribe(_ -> judge());
    second.textProperty().subscribe(_ -> problem.clear());
  }

  public Parent root() {
    return root;
  }

  public void focus() {
    first.requestFocus();
    first.selectAll();
  }

  /** The password, the caller's to close; empty, with a word on why, when the two differ. */
  public Optional<Password> password() {
    if (!first.getText().equals(second.getText())) {
      tell(desk.texts().get("password.differ"));
      return Optional.empty();
    }
    return Optional.of(TypedPassword.of(first));
  }

  /** Says what is the matter with the password. */
  public void tell(String sentence) {
    problem.tell(sentence);
    focus();
  }

  public void clear() {
    first.clear();
    second.clear();
  }

  private record Judged(int score, Optional<DomainException> refused) {}

  private void judge() {
    problem.clear();
    int judgement = ++judgements;
    if (first.getText().isEmpty()) {
      meter.setProgress(0);
      verdict.setText(desk.texts().get("password.advice", PasswordRules.FEWEST_CHARACTERS));
      return;
    }
    Password password = TypedPassword.of(first);
    String[] inputs = known.get();
    desk.work()
        .run(
            () -> {
              try (password) {
                return judged(password, inputs);
              }
            },
            judged -> {
              if (judgement == judgements) {
                show(judged);
              }
            },
            refused -> tell(desk.texts().of(refused)));
  }

  private static Judged judged(Password password, String... inputs) {
    int score = PasswordRules.score(password, inputs);
    try {
      PasswordRules.check(password, inputs);
      return new Judged(score, Optional.empty());
    } catch (DomainException refused) {
      return new Judged(Math.min(score, PasswordRules.LOWEST_SCORE - 1), Optional.of(refused));
    }
  }

  private void show(Judged judged) {
    meter.setProgress((judged.score() + 1.0) / (BEST + 1));
    verdict.setText(
        judged
            .refused()
            .map(desk.texts()::of)
            .orElseGet(() -> desk.texts().get("password.score." + judged.score())));
    verdict.getStyleClass().removeAll("fine", "quiet");
    verdict.getStyleClass().add(judged.refused().isEmpty() ? "fine" : "quiet");
    meter.setAccessibleText(verdict.getText());
  }
}
