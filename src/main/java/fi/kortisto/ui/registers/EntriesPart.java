package fi.kortisto.ui.registers;

import fi.kortisto.model.Category;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterUse;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.Present;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Which kinds of entries the register keeps, each with the category whose storage rule holds. */
final class EntriesPart implements Part {

  private final Texts texts;
  private final Editing editing;
  private final VBox kinds = new VBox();
  private final ScrollPane root;

  EntriesPart(Texts texts, Editing editing) {
    this.texts = texts;
    this.editing = editing;
    kinds.getStyleClass().add("fields");
    VBox content = new VBox(Captioned.advice(texts.get("registers.entries.what")), kinds);
    content.getStyleClass().addAll("section", "ticks");
    root = Rolling.of(content);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    Keeping.focus(
        kinds,
        () ->
            kinds
                .getChildren()
                .setAll(
                    Arrays.stream(EntryKind.values()).map(kind -> kind(register, kind)).toList()));
    editing.use(register.id(), use -> count(register, use));
  }

  private Node kind(Register register, EntryKind kind) {
    RegisterContent content = register.content();
    Optional<Category> category = content.categoryOf(kind);
    CheckBox box = new CheckBox(texts.beginning(kind));
    box.setId("entry-" + kind.code());
    box.setMnemonicParsing(false);
    box.setSelected(category.isPresent());
    ComboBox<Category> belongs = Choices.of(content.categories(), one -> texts.of(one.label()));
    belongs.setId("entry-category-" + kind.code());
    belongs.setAccessibleText(texts.get("registers.entries.category", texts.beginning(kind)));
    belongs.setMaxWidth(Double.MAX_VALUE);
    category.ifPresent(belongs::setValue);
    VBox rule = new VBox(belongs);
    rule.getStyleClass().add("indented");
    Present.when(rule, category.isPresent());
    box.setOnAction(_ -> keep(register, kind, box.isSelected(), belongs.getValue()));
    belongs.setOnAction(_ -> keep(register, kind, true, belongs.getValue()));
    VBox line = new VBox(box, rule);
    line.getStyleClass().add("field");
    return line;
  }

  private void keep(Register register, EntryKind kind, boolean kept, Category in) {
    UnaryOperator<RegisterContent> edit =
        content -> content.withEntryRules(rules(content.entryRules(), kind, kept, in.code()));
    editing.change(
        register.id(),
        edit,
        texts.get(
            kept ? "registers.entries.kept" : "registers.entries.not-kept", texts.beginning(kind)));
  }

  /** In the order of the kinds. */
  private static List<EntryRule> rules(
      List<EntryRule> before, EntryKind kind, boolean kept, String categoryCode) {
    List<EntryRule> rules = new ArrayList<>(before);
    rules.removeIf(rule -> rule.kind() == kind);
    if (kept) {
      rules.add(new EntryRule(kind, categoryCode));
    }
    rules.sort((a, b) -> a.kind().compareTo(b.kind()));
    return rules;
  }

  /** Says how many there are, once that is known. */
  private void count(Register register, RegisterUse use) {
    for (EntryKind kind : register.content().entryKinds()) {
      int entries = use.entries().of(kind);
      if (entries > 0 && kinds.lookup("#entry-" + kind.code()) instanceof CheckBox box) {
        box.setText(texts.get("registers.entries.count", texts.beginning(kind), entries));
      }
    }
  }
}
