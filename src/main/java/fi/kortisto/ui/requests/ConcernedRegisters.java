package fi.kortisto.ui.requests;

import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Ticks for the registers that a request may concern. */
final class ConcernedRegisters extends VBox {

  private final Texts texts;
  private final Runnable changed;
  private final Map<Register, CheckBox> boxes = new LinkedHashMap<>();

  /**
   * @param changed hears of every change
   */
  ConcernedRegisters(Texts texts, Runnable changed) {
    this.texts = texts;
    this.changed = changed;
    setId("new-registers");
    getStyleClass().add("column");
  }

  /** Offers these; none of them is ticked. */
  void offer(List<Register> possible) {
    boxes.clear();
    possible.forEach(register -> boxes.put(register, box(register)));
    getChildren().setAll(boxes.values());
    changed.run();
  }

  private CheckBox box(Register register) {
    CheckBox box = new CheckBox(texts.of(register.name()));
    box.setId("new-register-" + register.id().value());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setOnAction(_ -> changed.run());
    return box;
  }

  /** With one register only there is nothing to choose. */
  boolean isAChoice() {
    return boxes.size() > 1;
  }

  Set<RegisterId> ticked() {
    return boxes.keySet().stream()
        .filter(this::isTicked)
        .map(Register::id)
        .collect(Collectors.toSet());
  }

  /** Those whose rules the request falls under: the ticked ones, or all of them. */
  List<Register> bound() {
    List<Register> ticked = boxes.keySet().stream().filter(this::isTicked).toList();
    return ticked.isEmpty() ? new ArrayList<>(boxes.keySet()) : ticked;
  }

  private boolean isTicked(Register register) {
    return boxes.entrySet().stream()
        .anyMatch(box -> box.getKey().equals(register) && box.getValue().isSelected());
  }
}
