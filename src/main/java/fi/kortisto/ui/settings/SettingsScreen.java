package fi.kortisto.ui.settings;

import fi.kortisto.model.Language;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.Settings;
import fi.kortisto.ui.Theme;
import fi.kortisto.ui.control.Shown;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;

/** Language, look, lock and envelope. Every choice holds at once. */
public final class SettingsScreen implements Screen {

  private static final int FARTHEST = 30;

  private final Desk desk;
  private final Parent root;

  @FXML private Label languageLabel;
  @FXML private ComboBox<Language> language;
  @FXML private Label themeLabel;
  @FXML private ComboBox<Theme> theme;
  @FXML private Label textSizeLabel;
  @FXML private Slider textSize;
  @FXML private Label textSizeNow;
  @FXML private Label lockLabel;
  @FXML private Spinner<Integer> lock;
  @FXML private Label rightLabel;
  @FXML private Spinner<Integer> right;
  @FXML private Label downLabel;
  @FXML private Spinner<Integer> down;
  @FXML private Button hints;

  public SettingsScreen(Desk desk) {
    this.desk = desk;
    this.root = desk.load(this);
  }

  @FXML
  private void initialize() {
    Settings now = desk.preferences().now();
    languageLabel.setLabelFor(language);
    language.setConverter(
        new Shown<>(choice -> choice.locale().getDisplayLanguage(choice.locale())));
    language.getItems().setAll(Language.values());
    language.setValue(now.language());
    language.valueProperty().subscribe(chosen -> desk.preferences().change(s -> s.in(chosen)));

    themeLabel.setLabelFor(theme);
    theme.setConverter(new Shown<>(choice -> desk.texts().get("theme." + choice.code())));
    theme.getItems().setAll(Theme.values());
    theme.setValue(now.theme());
    theme.valueProperty().subscribe(chosen -> desk.preferences().change(s -> s.with(chosen)));

    textSizeLabel.setLabelFor(textSize);
    textSize.setValue(now.textSize());
    textSize.valueProperty().subscribe(_ -> sizeChosen());
    textSize.valueChangingProperty().subscribe(_ -> sizeChosen());

    hints.setOnAction(_ -> showHintsAgain());

    lockLabel.setLabelFor(lock);
    offer(lock, Settings.SHORTEST_LOCK, Settings.LONGEST_LOCK, now.lockMinutes());
    lock.valueProperty()
        .subscribe(minutes -> desk.preferences().change(s -> s.lockedAfter(minutes)));

    rightLabel.setLabelFor(right);
    offer(right, -FARTHEST, FARTHEST, now.envelope().right());
    downLabel.setLabelFor(down);
    offer(down, -FARTHEST, FARTHEST, now.envelope().down());
    right.valueProperty().subscribe(mm -> move(e -> new Settings.Envelope(mm, e.down())));
    down.valueProperty().subscribe(mm -> move(e -> new Settings.Envelope(e.right(), mm)));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    language.requestFocus();
  }

  private void showHintsAgain() {
    desk.preferences().change(settings -> settings.forgettingAll(Settings.HINTS));
    desk.toasts().show(desk.texts().get("settings.hints.told"));
  }

  /** While the slider is being dragged the window keeps its size, or the slider would run away. */
  private void sizeChosen() {
    int percent = (int) (Math.round(textSize.getValue() / 10) * 10);
    textSizeNow.setText(desk.texts().get("settings.text-size.now", percent));
    if (!textSize.isValueChanging()) {
      desk.preferences().change(settings -> settings.withTextSize(percent));
    }
  }

  private void move(UnaryOperator<Settings.Envelope> change) {
    desk.preferences().change(settings -> settings.with(change.apply(settings.envelope())));
  }

  private static void offer(Spinner<Integer> spinner, int least, int most, int now) {
    spinner.setValueFactory(new IntegerSpinnerValueFactory(least, most, now));
    spinner.setEditable(false);
  }
}
