package fi.kortisto.ui.persons;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the data has been: old and new values, with their sources. Read when it is unfolded. */
final class HistorySection extends VBox {

  private static final int SHOWN = 50;

  private final Texts texts;
  private final List<Register> registers;

  /**
   * @param ask for the changes; hands them to whom it is given
   */
  HistorySection(SubjectFile person, Texts texts, Consumer<Consumer<List<PastChange>>> ask) {
    super(8);
    this.texts = texts;
    this.registers = person.parts().stream().map(RegisterPart::register).toList();
    Fold fold =
        new Fold(
            texts.get("card.history"),
            () -> {
              VBox lines = new VBox(8, quiet(texts.get("waiting")));
              lines.setId("history");
              ask.accept(changes -> show(changes, lines));
              return lines;
            });
    getChildren().add(fold);
  }

  private void show(List<PastChange> changes, VBox lines) {
    if (changes.isEmpty()) {
      lines.getChildren().setAll(quiet(texts.get("card.history-none")));
      return;
    }
    lines.getChildren().setAll(changes.stream().limit(SHOWN).map(this::line).toList());
    if (changes.size() > SHOWN) {
      lines.getChildren().add(quiet(texts.get("card.log-older", changes.size() - SHOWN)));
    }
  }

  private Node line(PastChange change) {
    Optional<Field> field =
        registers.stream().flatMap(one -> one.fieldOf(change.field()).stream()).findFirst();
    String name =
        change
            .entryKind()
            .map(texts::beginning)
            .or(() -> field.map(one -> texts.of(one.label())))
            .orElse(change.field());
    String before = change.before().map(value -> shown(field, value)).orElse("–");
    String after = change.after().map(value -> shown(field, value)).orElse("–");
    Label what = new Label(texts.get("card.history-change", name, before, after));
    what.getStyleClass().add("datum-value");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    VBox line =
        new VBox(
            what,
            quiet(
                texts.dateTime(change.at())
                    + " · "
                    + change.login()
                    + " · "
                    + texts.of(change.action())));
    from("card.history-from", change.after()).ifPresent(line.getChildren()::add);
    from("card.history-before", change.before()).ifPresent(line.getChildren()::add);
    return line;
  }

  private Optional<Node> from(String key, Optional<PastValue> value) {
    return value.map(
        one -> {
          String code = one.provenance().sourceCode();
          String source =
              registers.stream()
                  .flatMap(register -> register.sourceOf(code).stream())
                  .findFirst()
                  .map(known -> texts.of(known.label()))
                  .orElse(code.isEmpty() ? "–" : code);
          String day = one.provenance().obtained().map(texts::date).orElse("–");
          return quiet(texts.get(key, source, day));
        });
  }

  private String shown(Optional<Field> field, PastValue value) {
    if (value.value().isEmpty()) {
      return texts.get("card.hidden-value");
    }
    String words =
        field
            .filter(one -> one.type() != FieldType.IMAGE)
            .map(one -> FieldForms.show(one, value.value(), texts.language()).replace("\n", ", "))
            .orElseGet(() -> field.isPresent() ? texts.get("card.history-picture") : value.value());
    String label = DatumLabels.shown(value.label(), texts);
    return label.isEmpty() ? words : texts.get("card.caption", words, label);
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
