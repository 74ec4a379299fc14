package fi.kortisto.ui.persons;

import fi.kortisto.model.Category;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** What one register holds about a person, being written: rows by category. */
final class FormPart extends VBox {

  private final Register register;
  private final Desk desk;
  private final Texts texts;
  private final Runnable changed;
  private final ProvenanceBar provenance;
  private final List<FormRow> rows = new ArrayList<>();
  private final List<PictureRow> pictures = new ArrayList<>();
  private final List<DatumChange> removals = new ArrayList<>();
  private final Map<String, VBox> linesOf = new HashMap<>();
  private final Map<String, Integer> added = new HashMap<>();

  /**
   * @param open which fields may be shown; the others are left as they are
   */
  FormPart(
      Register register,
      List<Datum> data,
      Predicate<Field> open,
      LocalDate today,
      Desk desk,
      Runnable changed) {
    this(register, data, Map.of(), open, today, desk, changed);
  }

  /**
   * With nothing on file yet.
   *
   * @param carried values to begin with, new as if they had been typed
   */
  FormPart(
      Register register,
      Map<FieldId, List<CarriedOver>> carried,
      LocalDate today,
      Desk desk,
      Runnable changed) {
    this(register, List.of(), carried, _ -> true, today, desk, changed);
  }

  private FormPart(
      Register register,
      List<Datum> data,
      Map<FieldId, List<CarriedOver>> carried,
      Predicate<Field> open,
      LocalDate today,
      Desk desk,
      Runnable changed) {
    super(16);
    this.register = register;
    this.desk = desk;
    this.texts = desk.texts();
    this.changed = changed;
    this.provenance = new ProvenanceBar(register, Optional.empty(), today, texts);
    provenance.setId("provenance-" + register.id().value());
    for (Category category : register.content().categories()) {
      addCategory(category, data, carried, open);
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
    return Stream.of(
            removals.stream(),
            pictures.stream().flatMap(row -> row.givenUp().stream()),
            rows.stream().flatMap(row -> row.change(now).stream()))
        .flatMap(all -> all)
        .toList();
  }

  /**
   * The pictures that were chosen.
   *
   * @throws DomainException when the day of the source is no day
   */
  List<NewPicture> pictures() throws DomainException {
    Provenance now = provenance.value();
    return pictures.stream()
        .flatMap(row -> row.chosen().stream().map(file -> picture(row.field(), file, now)))
        .toList();
  }

  private NewPicture picture(Field field, Path file, Provenance from) {
    return new NewPicture(register.id(), field.id(), file, from);
  }

  private void addCategory(
      Category category,
      List<Datum> data,
      Map<FieldId, List<CarriedOver>> carried,
      Predicate<Field> open) {
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
      linesOf.put(field.code(), lines);
      List<Datum> there = of(field, data);
      List<CarriedOver> begun = carried.getOrDefault(field.id(), List.of());
      there.forEach(datum -> addLine(lines, field, Optional.of(datum)));
      begun.forEach(value -> addRow(lines, field, Optional.empty(), Optional.of(value)));
      boolean none = there.isEmpty() && begun.isEmpty();
      if (none && isUsual(field)) {
        addLine(lines, field, Optional.empty());
      }
      if (!field.retired() && (field.repeatable() || none && !isUsual(field))) {
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
            addLine(lines, field, Optional.empty()).run();
            if (!field.repeatable()) {
              more.getItems().remove(item);
            }
          });
      more.getItems().add(item);
    }
    return more;
  }

  /** Gives what goes to the new line. */
  private Runnable addLine(VBox lines, Field field, Optional<Datum> datum) {
    if (field.type() == FieldType.IMAGE) {
      return addPicture(lines, field, datum)::focus;
    }
    return addRow(lines, field, datum, Optional.empty())::focus;
  }

  private PictureRow addPicture(VBox lines, Field field, Optional<Datum> datum) {
    PictureRow row = new PictureRow(field, datum, desk, changed);
    pictures.add(row);
    lines.getChildren().add(row);
    row.onRemove(
        () -> {
          pictures.remove(row);
          lines.getChildren().remove(row);
          row.removal().ifPresent(removals::add);
          changed.run();
        });
    return row;
  }

  private FormRow addRow(
      VBox lines, Field field, Optional<Datum> datum, Optional<CarriedOver> carried) {
    FormRow row = new FormRow(field, datum, carried, texts);
    row.setId(datum.map(this::nameOf).orElseGet(() -> nameOfNew(field)));
    rows.add(row);
    lines.getChildren().add(placeFor(field, lines), row);
    row.onChange(changed);
    row.onRemove(() -> remove(lines, row));
    return row;
  }

  private String nameOf(Datum datum) {
    return "datum-" + register.id().value() + "-" + datum.number();
  }

  private String nameOfNew(Field field) {
    int number = added.merge(field.code(), 1, Integer::sum);
    return newRows(field) + number;
  }

  private String newRows(Field field) {
    return "new-" + register.id().value() + "-" + field.code() + "-";
  }

  /** The lines that were taken away, by names that {@link #resume} knows. */
  Map<String, String> removed() {
    Map<String, String> removed = new HashMap<>();
    for (DatumChange removal : removals) {
      if (removal instanceof DatumChange.Remove(int number)) {
        removed.put("removed-" + register.id().value() + "-" + number, "");
      }
    }
    return removed;
  }

  /** Adds and takes away the lines that somebody had before, for what was typed in them. */
  void resume(Map<String, String> typed) {
    for (FormRow row : List.copyOf(rows)) {
      String removed = row.getId().replaceFirst("^datum-", "removed-");
      if (typed.containsKey(removed)) {
        remove(linesOf.getOrDefault(row.field().code(), new VBox()), row);
      }
    }
    for (Field field : register.fields()) {
      VBox lines = linesOf.get(field.code());
      if (lines != null) {
        while (typed.keySet().stream().anyMatch(name -> isOfNext(field, name))) {
          addRow(lines, field, Optional.empty(), Optional.empty());
        }
      }
    }
  }

  /** Whether it was typed in a line that is not there yet. */
  private boolean isOfNext(Field field, String name) {
    int next = added.getOrDefault(field.code(), 0) + 1;
    return field.type() != FieldType.IMAGE
        && name.matches(".*/" + Pattern.quote(newRows(field)) + "\\d+[/#].*")
        && Integer.parseInt(name.replaceFirst(".*-(\\d+)[/#].*", "$1")) >= next;
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
