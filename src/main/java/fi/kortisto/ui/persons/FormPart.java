package fi.kortisto.ui.persons;

import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** What one register holds about a person, being written: rows by category. */
final class FormPart extends VBox {

  private final Register register;
  private final Texts texts;
  private final Runnable changed;
  private final ProvenanceBar provenance;
  private final List<FormRow> rows = new ArrayList<>();
  private final List<DatumChange> removals = new ArrayList<>();

  /**
   * @param open which fields may be shown; the others are left as they are
   */
  FormPart(
      Register register,
      List<Datum> data,
      Predicate<Field> open,
      LocalDate today,
      Texts texts,
      Runnable changed) {
    super(16);
    this.register = register;
    this.texts = texts;
    this.changed = changed;
    this.provenance = new ProvenanceBar(register, today, texts);
    for (Category category : register.content().categories()) {
      addCategory(category, data, open);
    }
    getChildren().add(provenance);
  }

  Register register() {
    return register;
  }

  void focusFirst() {
    rows.stream().findFirst().ifPresent(FormRow::focus);
  }

  /** Goes to a datum, or to the first line when it has none. */
  void focus(Datum datum) {
    rows.stream().filter(row -> row.writes(datum)).findFirst().ifPresent(FormRow::focus);
  }

  /** Whether all values can be kept; the first that cannot takes the focus. */
  boolean check() {
    List<FormRow> wrong = rows.stream().filter(row -> !row.check()).toList();
    wrong.stream().findFirst().ifPresent(FormRow::focus);
    return wrong.isEmpty();
  }

  /**
   * Only what is to be changed.
   *
   * @throws DomainException when the day of the source is no day
   */
  List<DatumChange> changes() throws DomainException {
    Provenance now = provenance.value();
    return Stream.concat(removals.stream(), rows.stream().flatMap(row -> row.change(now).stream()))
        .toList();
  }

  private void addCategory(Category category, List<Datum> data, Predicate<Field> open) {
    List<Field> fields =
        register.fields().stream()
            .filter(field -> field.categoryCode().equals(category.code()))
            .filter(open)
            .filter(field -> !field.retired() || !of(field, data).isEmpty())
            .toList();
    if (fields.isEmpty()) {
      return;
    }
    VBox lines = new VBox(8);
    List<Field> offered = new ArrayList<>();
    for (Field field : fields) {
      List<Datum> there = of(field, data);
      there.forEach(datum -> addRow(lines, field, Optional.of(datum)));
      if (there.isEmpty() && isUsual(field)) {
        addRow(lines, field, Optional.empty());
      }
      if (takesMore(field) && (field.repeatable() || there.isEmpty() && !isUsual(field))) {
        offered.add(field);
      }
    }
    Label title = new Label(texts.of(category.label()));
    title.getStyleClass().add("section-title");
    VBox section = new VBox(8, title, lines);
    if (!offered.isEmpty()) {
      section.getChildren().add(moreOf(offered, lines));
    }
    getChildren().add(section);
  }

  private MenuButton moreOf(List<Field> offered, VBox lines) {
    MenuButton more = new MenuButton(texts.get("form.add"));
    more.getStyleClass().addAll("flat", "accent", "form-add");
    for (Field field : offered) {
      MenuItem item = new MenuItem(texts.of(field.label()));
      item.setOnAction(
          _ -> {
            addRow(lines, field, Optional.empty()).focus();
            if (!field.repeatable()) {
              more.getItems().remove(item);
            }
          });
      more.getItems().add(item);
    }
    return more;
  }

  private FormRow addRow(VBox lines, Field field, Optional<Datum> datum) {
    FormRow row = new FormRow(field, datum, texts);
    rows.add(row);
    lines.getChildren().add(placeFor(field, lines), row);
    row.onChange(changed);
    row.onRemove(() -> remove(lines, row));
    return row;
  }

  /** Behind the last row of the same field, or at the end. */
  private static int placeFor(Field field, VBox lines) {
    for (int i = lines.getChildren().size() - 1; i >= 0; i--) {
      if (lines.getChildren().get(i) instanceof FormRow row && row.field().equals(field)) {
        return i + 1;
      }
    }
    return lines.getChildren().size();
  }

  private void remove(VBox lines, FormRow row) {
    rows.remove(row);
    lines.getChildren().remove(row);
    row.removal().ifPresent(removals::add);
    changed.run();
  }

  private static List<Datum> of(Field field, List<Datum> data) {
    return data.stream().filter(datum -> datum.field().id().equals(field.id())).toList();
  }

  private static boolean takesMore(Field field) {
    return !field.retired() && field.type() != FieldType.IMAGE;
  }

  /** What nearly everybody has stands open; the rest is a choice away. */
  private static boolean isUsual(Field field) {
    return field.required()
        || switch (field.role()) {
          case GIVEN_NAME,
              FAMILY_NAME,
              ORGANISATION,
              JOB_TITLE,
              EMAIL,
              PHONE,
              POST_ADDRESS,
              CUSTOMER_NUMBER,
              LANGUAGE,
              NOTE ->
              !field.sensitive();
          case NONE,
              NAME_PREFIX,
              ADDITIONAL_NAME,
              NAME_SUFFIX,
              FULL_NAME,
              NICKNAME,
              DEPARTMENT,
              WEBSITE,
              BIRTHDAY,
              PHOTO,
              IDENTITY_CODE,
              OTHER ->
              false;
        };
  }
}
