package fi.kortisto.ui.registers;

import fi.kortisto.model.CodedList;
import fi.kortisto.model.Codes;
import fi.kortisto.model.Label;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.WrappingList.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Where data comes from (GDPR art. 14(2)(f)). */
record Sources(Texts texts, Editing editing) implements Items<Source> {

  @Override
  public String key() {
    return "registers.sources.";
  }

  @Override
  public CodedList<Source> of(RegisterContent content) {
    return new CodedList<>(content.sources(), Source::code);
  }

  @Override
  public RegisterContent with(List<Source> items, RegisterContent content) {
    return content.withSources(items);
  }

  @Override
  public Line line(Source source) {
    String detail =
        Stream.of(
                source.retired() ? texts.get("registers.retired") : "",
                source.person() ? texts.get("registers.sources.person-short") : "")
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Line(name(source), detail, source.retired() ? "retired" : "");
  }

  @Override
  public String name(Source source) {
    return texts.of(source.label());
  }

  @Override
  public void form(Register register, Optional<Source> source) {
    LabelEditor name =
        LabelEditor.line(
                texts,
                texts.get("registers.sources.name"),
                source.map(Source::label).orElse(Label.NONE))
            .named("item-name");
    CheckBox person = new CheckBox(texts.get("registers.sources.person"));
    person.setWrapText(true);
    person.setSelected(source.map(Source::person).orElse(false));
    CheckBox retired = new CheckBox(texts.get("registers.sources.retired"));
    retired.setId("source-retired");
    retired.setWrapText(true);
    retired.setSelected(source.map(Source::retired).orElse(false));
    VBox fields = new VBox(name, person, retired);
    fields.getStyleClass().add("fields");
    List<String> taken = of(register.content()).codes();
    editing.form(
        register.id(),
        ItemWords.of(texts, key(), source.map(this::name)),
        fields,
        name.first(),
        () ->
            name.isComplete()
                ? Optional.of(
                    keep(
                        new Source(
                            source
                                .map(Source::code)
                                .orElseGet(() -> Codes.of(name.label().fi(), taken)),
                            name.label(),
                            person.isSelected(),
                            retired.isSelected())))
                : Optional.empty());
  }
}
