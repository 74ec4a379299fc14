package fi.kortisto.ui.registers;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the register demands of those who look into it: one tick each. */
final class AccessPart implements Part {

  private final Texts texts;
  private final Editing editing;
  private final VBox ticks = new VBox();
  private final ScrollPane root;

  AccessPart(Texts texts, Editing editing) {
    this.texts = texts;
    this.editing = editing;
    ticks.getStyleClass().add("section");
    VBox content = new VBox(Captioned.advice(texts.get("registers.access.what")), ticks);
    content.getStyleClass().addAll("section", "ticks");
    root = Rolling.of(content);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    Keeping.focus(ticks, () -> ticks.getChildren().setAll(all(register)));
  }

  /** How a tick changes the rules. */
  @FunctionalInterface
  private interface With {
    AccessRules of(AccessRules rules, boolean wanted);
  }

  private List<Node> all(Register register) {
    return List.of(
        tick(
            register,
            "commitment",
            AccessRules::commitment,
            (rules, wanted) -> new AccessRules(wanted, rules.purpose())),
        tick(
            register,
            "purpose",
            AccessRules::purpose,
            (rules, wanted) -> new AccessRules(rules.commitment(), wanted)));
  }

  private Node tick(Register register, String code, Predicate<AccessRules> is, With with) {
    CheckBox box = new CheckBox(texts.get("registers.access." + code));
    box.setId("access-" + code);
    box.setWrapText(true);
    box.setMnemonicParsing(false);
    box.setSelected(is.test(register.content().access()));
    box.setOnAction(
        _ -> {
          boolean wanted = box.isSelected();
          editing.change(
              register.id(),
              content -> content.withAccess(with.of(content.access(), wanted)),
              texts.get("registers.access.told"));
        });
    VBox tick = new VBox(box, Captioned.advice(texts.get("registers.access." + code + "-what")));
    tick.getStyleClass().add("field");
    return tick;
  }
}
