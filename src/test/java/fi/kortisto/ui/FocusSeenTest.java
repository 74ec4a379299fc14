package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One sees which control has the focus, whatever its kind and the theme. */
class FocusSeenTest {

  /** As many pixels at the least change so much that the change can be told. */
  private static final int PIXELS = 40;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
  void whatHasTheFocusLooksOtherwise(Theme theme, @TempDir Path config) {
    Set<String> unseen = new TreeSet<>();
    try (RunningProgram program =
        RunningProgram.start(PictureLook.settings(Language.FI, theme, 100, 1000, 800), config)) {
      program.onScreen(
          () -> {
            controls()
                .forEach(
                    (name, control) -> {
                      int changed = changedByFocus(control, program.preferences());
                      if (changed < PIXELS) {
                        unseen.add(name + ": " + changed + " pixels");
                      }
                    });
            return theme;
          });
    }

    assertThat(unseen).isEmpty();
  }

  private static int changedByFocus(Control control, Preferences preferences) {
    Button other = new Button("Toinen");
    VBox both = new VBox(20, other, control);
    both.setPadding(new Insets(20));
    both.getStyleClass().add("area");
    Stage stage = new Stage();
    stage.setScene(new Scene(both, 400, 320));
    new Look(preferences).dress(stage.getScene());
    stage.show();
    stage.requestFocus();
    try {
      other.requestFocus();
      WritableImage before = picture(both, other);
      control.requestFocus();
      assertThat(control.isFocused()).as(control.getClass().getSimpleName()).isTrue();
      return changed(before, picture(both, other));
    } finally {
      stage.hide();
    }
  }

  private static WritableImage picture(VBox both, Node hidden) {
    hidden.setOpacity(0);
    both.applyCss();
    both.layout();
    return both.snapshot(null, null);
  }

  private static int changed(WritableImage before, WritableImage after) {
    int changed = 0;
    for (int y = 0; y < before.getHeight(); y++) {
      for (int x = 0; x < before.getWidth(); x++) {
        Color one = before.getPixelReader().getColor(x, y);
        Color other = after.getPixelReader().getColor(x, y);
        changed += Contrast.between(one, other) >= Contrast.SIGNS ? 1 : 0;
      }
    }
    return changed;
  }

  private static Map<String, Control> controls() {
    Map<String, Control> all = new LinkedHashMap<>();
    all.put("button", new Button("Tallenna"));
    all.put("flat button", styled(new Button("Tallenna"), "flat"));
    all.put("accent button", styled(new Button("Tallenna"), "accent"));
    all.put("danger button", styled(new Button("Poista"), "danger"));
    all.put("toggle", new ToggleButton("Avoimet"));
    all.put("rail entry", styled(new ToggleButton("Henkilöt"), "rail-entry"));
    all.put("field", new TextField("Esimerkki"));
    all.put("text", new TextArea("Esimerkki"));
    all.put("tick", new CheckBox("Posti"));
    all.put("radio", new RadioButton("Posti"));
    ComboBox<String> box = new ComboBox<>();
    box.getItems().add("Posti");
    all.put("box", box);
    all.put("list", chosen(new ListView<>()));
    all.put("table", table());
    all.put("link", new Hyperlink("Ohje"));
    all.put("slider", new Slider(0, 10, 5));
    all.put("spinner", new Spinner<>(1, 10, 5));
    all.put("day", new DatePicker(LocalDate.of(2026, 2, 3)));
    all.put("menu", new MenuButton("Muut"));
    all.put("flat menu", styled(new MenuButton("Muut"), "flat"));
    all.put("tabs", new TabPane(new Tab("Yksi"), new Tab("Kaksi")));
    return all;
  }

  private static Control styled(Control control, String style) {
    control.getStyleClass().add(style);
    return control;
  }

  private static ListView<String> chosen(ListView<String> list) {
    list.getItems().addAll("Yksi", "Kaksi");
    list.getSelectionModel().selectFirst();
    return list;
  }

  private static TableView<String> table() {
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("Nimi"));
    table.getItems().addAll("Yksi", "Kaksi");
    table.getSelectionModel().selectFirst();
    return table;
  }
}
