package fi.kortisto.ui.users;

import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.UserRole;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The registers that somebody may look into: all of them, or those that are ticked. */
final class RegisterLimit extends VBox {

  private final Map<RegisterId, CheckBox> boxes = new LinkedHashMap<>();
  private final CheckBox all;
  private final VBox some = new VBox();
  private final Label whole;

  RegisterLimit(Texts texts, List<Register> registers, Set<RegisterId> only) {
    getStyleClass().add("column");
    Label caption = new Label(texts.get("users.registers"));
    all = new CheckBox(texts.get("users.registers.all"));
    all.setId("registers-all");
    all.setSelected(only.isEmpty());
    whole = Captioned.advice(texts.get("users.registers.whole"));
    some.getStyleClass().addAll("column", "beneath");
    for (Register register : registers) {
      CheckBox box = new CheckBox(texts.of(register.name()));
      box.setId("register-" + register.id());
      box.setMnemonicParsing(false);
      box.setWrapText(true);
      box.setSelected(only.isEmpty() || only.contains(register.id()));
      boxes.put(register.id(), box);
      some.getChildren().add(box);
    }
    some.managedProperty().bind(some.visibleProperty());
    some.visibleProperty().bind(all.selectedProperty().not());
    whole.managedProperty().bind(whole.visibleProperty());
    getChildren().setAll(caption, all, some, whole);
    fit(UserRole.CLERK);
  }

  /** Some roles are for all registers. */
  void fit(UserRole role) {
    all.setDisable(!role.canBeLimited());
    whole.setVisible(!role.canBeLimited());
    if (!role.canBeLimited()) {
      all.setSelected(true);
    }
  }

  /** Empty for all registers. */
  Set<RegisterId> only() {
    return all.isSelected()
        ? Set.of()
        : boxes.entrySet().stream()
            .filter(entry -> entry.getValue().isSelected())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether at least one register is chosen. */
  boolean isSome() {
    return all.isSelected() || !only().isEmpty();
  }
}
