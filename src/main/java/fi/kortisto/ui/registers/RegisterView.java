package fi.kortisto.ui.registers;

import fi.kortisto.model.Register;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.RememberedPart;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One register with its rules, a section at a time. */
final class RegisterView extends VBox {

  private final Desk desk;
  private final Texts texts;
  private final Editing editing;
  private final Label name = new Label();
  private final FlowPane switches = new FlowPane();
  private final ToggleGroup group = new ToggleGroup();
  private final StackPane place = new StackPane();
  private final Map<Section, Part> parts = new EnumMap<>(Section.class);
  private final RememberedPart<Section> last;
  private Section section;
  private Optional<Register> shown = Optional.empty();

  RegisterView(Desk desk, Editing editing) {
    this.desk = desk;
    this.last = new RememberedPart<>(desk, "register", Section.DATA);
    this.section = last.left();
    this.texts = desk.texts();
    this.editing = editing;
    getStyleClass().add("section");
    name.getStyleClass().addAll("heading", "register-name");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    switches.getStyleClass().add("section-switches");
    for (Section each : Section.values()) {
      switches.getChildren().add(entry(each));
    }
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(name, switches, place);
  }

  /** Shows the register as it is now, in the section that is open. */
  void show(Register register) {
    shown = Optional.of(register);
    name.setText(texts.of(register.name()));
    open(section);
  }

  /** Turns to how long its data is kept. */
  void openStorage() {
    open(Section.STORAGE);
  }

  private ToggleButton entry(Section each) {
    ToggleButton entry = new ToggleButton(texts.get("registers.section." + each.code()));
    entry.setId("section-" + each.code());
    entry.setToggleGroup(group);
    entry.getStyleClass().add("section-switch");
    entry.setMinWidth(USE_PREF_SIZE);
    entry.setOnAction(
        _ -> {
          last.chosen(each);
          open(each);
        });
    return entry;
  }

  private void open(Section wanted) {
    section = wanted;
    group.selectToggle(group.getToggles().get(wanted.ordinal()));
    Part part = parts.computeIfAbsent(wanted, this::part);
    shown.ifPresent(part::show);
    Node root = part.root();
    if (!place.getChildren().contains(root)) {
      place.getChildren().setAll(root);
    }
  }

  private Part part(Section wanted) {
    return switch (wanted) {
      case BASICS -> new BasicsPart(texts, editing);
      case DATA -> new DataPart(desk, editing);
      case ENTRIES -> new EntriesPart(texts, editing);
      case STORAGE -> new StoragePart(texts, editing);
      case SOURCES -> new ItemsPart<>(texts, editing, new Sources(texts, editing));
      case PURPOSES -> new ItemsPart<>(texts, editing, new Purposes(texts, editing));
      case RECIPIENTS -> new ItemsPart<>(texts, editing, new Recipients(texts, editing));
      case REQUESTS -> new RequestsPart(texts, editing);
      case ACCESS -> new AccessPart(texts, editing);
    };
  }
}
