package fi.kortisto.ui.control;

import fi.kortisto.format.FieldForms;
import fi.kortisto.format.ValueForms;
import fi.kortisto.format.Words;
import fi.kortisto.model.Choice;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** A place in which a value of one type is written, in the form in which people write it. */
public final class ValueEditor {

  private static final String NOTHING = "–";

  private final Node node;
  private final Control first;
  private final Supplier<String> typed;
  private final List<Observable> inputs;
  private final String start;

  private ValueEditor(Node node, Control first, Supplier<String> typed, List<Observable> inputs) {
    this.node = node;
    this.first = first;
    this.typed = typed;
    this.inputs = List.copyOf(inputs);
    this.start = typed.get();
  }

  /**
   * @param canonical what stands there to begin with; blank for nothing
   */
  public static ValueEditor of(Field field, String canonical, Texts texts) {
    return field.type() == FieldType.CHOICE && !field.choices().isEmpty()
        ? ofChoices(field, canonical, texts)
        : of(field.type(), canonical, texts);
  }

  private static ValueEditor ofChoices(Field field, String canonical, Texts texts) {
    List<String> codes =
        Stream.concat(field.choices().stream().map(Choice::code), Stream.of(canonical))
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    return choice(canonical, codes, code -> FieldForms.show(field, code, texts.language()));
  }

  /**
   * @param canonical what stands there to begin with; blank for nothing
   */
  public static ValueEditor of(FieldType type, String canonical, Texts texts) {
    Language language = texts.language();
    return switch (type) {
      case TEXT, NUMBER, EMAIL, PHONE, URL, BUSINESS_ID, CHOICE, IMAGE, DATE ->
          line(shown(type, canonical, language));
      case LONG_TEXT -> lines(canonical);
      case YES_NO -> yesNo(canonical, language);
      case ADDRESS -> address(canonical, texts);
      case IDENTITY_CODE -> line("");
    };
  }

  /** A choice between languages, by their codes. */
  public static ValueEditor ofLanguage(String canonical, Texts texts) {
    List<String> codes = Stream.of(Language.values()).map(Language::code).toList();
    return choice(canonical, codes, code -> texts.name(Language.ofCode(code)));
  }

  public Node node() {
    return node;
  }

  /** The control that takes the focus, and of which the field's name is the label. */
  public Control first() {
    return first;
  }

  /** What is written now; blank for nothing. */
  public String typed() {
    return typed.get();
  }

  /** Whether something else is written than stood there to begin with. */
  public boolean changed() {
    return !typed().strip().equals(start.strip());
  }

  public void onChange(Runnable listener) {
    inputs.forEach(input -> input.addListener(_ -> listener.run()));
  }

  private static String shown(FieldType type, String canonical, Language language) {
    return canonical.isBlank() ? "" : ValueForms.show(type, canonical, language);
  }

  private static ValueEditor line(String text) {
    TextField field = new TextField(text);
    return new ValueEditor(field, field, field::getText, List.of(field.textProperty()));
  }

  private static ValueEditor lines(String text) {
    TextArea area = new TextArea(text);
    area.setWrapText(true);
    TabLeaves.in(area);
    area.setPrefRowCount(Math.clamp(text.lines().count(), 2, 8));
    return new ValueEditor(area, area, area::getText, List.of(area.textProperty()));
  }

  private static ValueEditor yesNo(String canonical, Language language) {
    return choice(canonical, List.of("yes", "no"), code -> Words.of(language).get("value." + code));
  }

  private static ValueEditor address(String canonical, Texts texts) {
    AddressEditor address = new AddressEditor(canonical, texts);
    return new ValueEditor(address, address.street(), address::canonical, address.inputs());
  }

  private static ValueEditor choice(
      String canonical, List<String> codes, UnaryOperator<String> name) {
    List<String> choices = Stream.concat(Stream.of(""), codes.stream()).toList();
    ComboBox<String> box = Choices.of(choices, code -> code.isEmpty() ? NOTHING : name.apply(code));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(canonical);
    return new ValueEditor(box, box, box::getValue, List.of(box.valueProperty()));
  }
}
