package fi.kortisto.ui.registers;

import fi.kortisto.model.Label;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whether a law sets a shortest time for the items of a category, which time and which law. */
final class FloorInputs extends VBox {

  private final Texts texts;
  private final Optional<StorageFloor> start;
  private final CheckBox set = new CheckBox();
  private final TextField amount = new TextField();
  private final ComboBox<Span.Unit> unit;
  private final CheckBox yearEnd = new CheckBox();
  private final LabelEditor law;
  private final ProblemLabel problem = new ProblemLabel();

  FloorInputs(Texts texts, Optional<StorageFloor> start) {
    this.texts = texts;
    this.start = start;
    Span span =
        start.flatMap(floor -> Span.of(floor.period())).orElse(new Span(0, Span.Unit.YEARS));
    set.setId("floor");
    set.setText(texts.get("registers.floor"));
    set.setWrapText(true);
    set.setSelected(start.isPresent());
    amount.setId("floor-amount");
    amount.getStyleClass().add("brief");
    amount.setAccessibleText(texts.get("registers.floor.amount"));
    amount.setText(span.amount() == 0 ? "" : Integer.toString(span.amount()));
    unit =
        Choices.of(
            List.of(Span.Unit.DAYS, Span.Unit.MONTHS, Span.Unit.YEARS),
            one -> texts.get("registers.unit." + one.name().toLowerCase(Locale.ROOT)));
    unit.setId("floor-unit");
    unit.setValue(span.unit());
    yearEnd.setId("floor-year-end");
    yearEnd.setText(texts.get("registers.floor.year-end"));
    yearEnd.setWrapText(true);
    yearEnd.setSelected(start.map(StorageFloor::fromYearEnd).orElse(false));
    law =
        LabelEditor.line(
                texts,
                texts.get("registers.floor.law"),
                start.map(StorageFloor::law).orElse(Label.NONE))
            .named("floor-law");
    problem.setId("floor-problem");
    layOut();
  }

  private void layOut() {
    unit.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(unit, Priority.ALWAYS);
    HBox period = new HBox(amount, unit);
    period.getStyleClass().add("row");
    VBox time = new VBox(Captioned.words(texts.get("registers.floor.period")), period, problem);
    time.getStyleClass().add("field");
    VBox floor = new VBox(time, yearEnd, law);
    floor.getStyleClass().add("fields");
    set.selectedProperty()
        .subscribe(
            wanted -> {
              Present.when(floor, wanted);
            });
    amount.textProperty().subscribe(_ -> problem.clear());
    getStyleClass().add("fields");
    VBox head = new VBox(set, Captioned.advice(texts.get("registers.floor.what")));
    head.getStyleClass().add("field");
    getChildren().addAll(head, floor);
  }

  /** Whether what is written can be saved; says where it cannot. */
  boolean isComplete() {
    if (!set.isSelected()) {
      return true;
    }
    if (period().isEmpty()) {
      problem.tell(texts.get("registers.storage.no-amount"));
      amount.requestFocus();
      return false;
    }
    return law.isComplete();
  }

  /** The shortest time as it is written, where one is. */
  Optional<StorageFloor> floor() {
    return set.isSelected()
        ? period().map(time -> new StorageFloor(time, yearEnd.isSelected(), law.label()))
        : Optional.empty();
  }

  /** A period that no one number can say stays unless another is written. */
  private Optional<Period> period() {
    String written = amount.getText().strip();
    Optional<Period> before = start.map(StorageFloor::period);
    if (written.isEmpty() && before.flatMap(Span::of).isEmpty()) {
      return before;
    }
    return written.matches("[1-9][0-9]{0,3}")
        ? new Span(Integer.parseInt(written), unit.getValue()).period()
        : Optional.empty();
  }
}
