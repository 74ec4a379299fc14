package fi.kortisto.ui.disclosures;

import fi.kortisto.model.Category;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * Asks which of the data held in a register is meant, by category; only what is held is offered.
 */
final class DataTicks extends VBox {

  private final Texts texts;
  private final List<CheckBox> ticks = new ArrayList<>();

  DataTicks(RegisterPart part, Texts texts) {
    super(8);
    this.texts = texts;
    for (Category category : part.register().content().categories()) {
      List<CheckBox> of = of(part, category);
      if (!of.isEmpty()) {
        ticks.addAll(of);
        getChildren().add(group(texts.of(category.label()), of));
      }
    }
    if (ticks.isEmpty()) {
      getChildren().add(Captioned.advice(texts.get("disclosure.nothing-held")));
    }
  }

  /** Codes of the fields and kinds of entries that are ticked. */
  Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    ticks.stream()
        .filter(CheckBox::isSelected)
        .forEach(tick -> codes.add(tick.getUserData().toString()));
    return codes;
  }

  private List<CheckBox> of(RegisterPart part, Category category) {
    List<CheckBox> of = new ArrayList<>();
    for (Field field : part.register().fields()) {
      boolean held =
          part.data().stream().anyMatch(datum -> datum.field().code().equals(field.code()));
      if (field.categoryCode().equals(category.code()) && held) {
        of.add(tick(field.code(), texts.of(field.label())));
      }
    }
    for (EntryRule rule : part.register().content().entryRules()) {
      EntryKind kind = rule.kind();
      if (rule.categoryCode().equals(category.code()) && part.counts().of(kind) > 0) {
        of.add(tick(PastChange.codeOf(kind), texts.beginning(kind)));
      }
    }
    return of;
  }

  private static CheckBox tick(String code, String name) {
    CheckBox tick = new CheckBox(name);
    tick.setId("disclose-" + code.replace(':', '-'));
    tick.setUserData(code);
    tick.setMnemonicParsing(false);
    return tick;
  }

  /** The box of a category ticks all of it, and shows when some of it is ticked. */
  private static VBox group(String name, List<CheckBox> of) {
    CheckBox all = new CheckBox(name);
    all.getStyleClass().add("line-name");
    all.setMnemonicParsing(false);
    all.setOnAction(
        _ -> {
          boolean wanted = all.isSelected(); // each tick changes this box
          of.forEach(tick -> tick.setSelected(wanted));
        });
    Runnable follow =
        () -> {
          long ticked = of.stream().filter(CheckBox::isSelected).count();
          all.setIndeterminate(ticked > 0 && ticked < of.size());
          all.setSelected(ticked == of.size());
        };
    of.forEach(tick -> tick.selectedProperty().subscribe(_ -> follow.run()));
    FlowPane items = new FlowPane(16, 8);
    items.getStyleClass().add("indented");
    items.getChildren().addAll(of);
    return new VBox(8, all, items);
  }
}
