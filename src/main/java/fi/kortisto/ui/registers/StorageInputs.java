package fi.kortisto.ui.registers;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageRule;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How long the items of a category are kept, to be filled in. */
final class StorageInputs {

  private final Texts texts;
  private final StorageRule start;
  private final Optional<Span> startSpan;
  private final TextField amount = new TextField();
  private final ComboBox<Span.Unit> unit;
  private final ComboBox<StorageClock> clock;
  private final ComboBox<StorageRule.Ending> ending;
  private final DayField noticeDay;
  private final ProblemLabel dayProblem = new ProblemLabel();
  private final LabelEditor reason;
  private final FloorInputs floor;
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root = new VBox();

  StorageInputs(Texts texts, StorageRule start) {
    this.texts = texts;
    this.start = start;
    this.startSpan = start.period().map(Span::of).orElse(Optional.of(Span.NOT_FIXED));
    unit =
        Choices.of(
            List.of(Span.Unit.values()),
            one -> texts.get("registers.unit." + one.name().toLowerCase(Locale.ROOT)));
    unit.setId("storage-unit");
    clock = Choices.of(List.of(StorageClock.values()), texts::beginning);
    clock.setId("storage-clock");
    clock.setValue(start.clock());
    noticeDay = new DayField(texts, start.noticeDay());
    noticeDay.setId("storage-day");
    dayProblem.setId("storage-day-problem");
    floor = new FloorInputs(texts, start.floor());
    ending = Choices.of(List.of(StorageRule.Ending.values()), texts::beginning);
    ending.setId("storage-ending");
    ending.setValue(start.then());
    reason =
        LabelEditor.lines(texts, texts.get("registers.storage.reason"), start.reason())
            .named("storage-reason");
    amount.setId("storage-amount");
    amount.getStyleClass().add("brief");
    amount.setAccessibleText(texts.get("registers.storage.amount"));
    problem.setId("storage-problem");
    Span span = startSpan.orElse(new Span(0, Span.Unit.DAYS));
    unit.setValue(span.unit());
    amount.setText(span.amount() == 0 ? "" : Integer.toString(span.amount()));
    layOut();
  }

  private void layOut() {
    unit.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(unit, Priority.ALWAYS);
    HBox period = new HBox(amount, unit);
    period.getStyleClass().add("row");
    Node time = new VBox(Captioned.words(texts.get("registers.storage.period")), period, problem);
    time.getStyleClass().add("field");
    VBox fixed =
        new VBox(
            new Captioned(texts.get("registers.storage.clock"), clock),
            day(),
            new Captioned(texts.get("registers.storage.ending"), ending));
    fixed.getStyleClass().add("fields");
    unit.valueProperty()
        .subscribe(
            now -> {
              boolean some = now != Span.Unit.NONE;
              Present.when(amount, some);
              Present.when(fixed, some);
              problem.clear();
            });
    amount.textProperty().subscribe(_ -> problem.clear());
    root.getStyleClass().add("fields");
    root.getChildren().addAll(time, fixed, reason, floor);
  }

  /** Asked for only where the time runs from a day of the notice's own. */
  private Node day() {
    Captioned day = new Captioned(texts.get("registers.storage.day"), noticeDay, dayProblem);
    clock
        .valueProperty()
        .subscribe(
            now -> {
              Present.when(day, now == StorageClock.NOTICE_DAY);
              dayProblem.clear();
            });
    return day;
  }

  Node root() {
    return root;
  }

  Node first() {
    return unit;
  }

  /** The rule as it is written; empty, and told, where something is missing. */
  Optional<StorageRule> rule() {
    Optional<Span> span = span();
    if (span.isEmpty()) {
      problem.tell(texts.get("registers.storage.no-amount"));
      amount.requestFocus();
      return Optional.empty();
    }
    Optional<LocalDate> day = Optional.empty();
    boolean fixed = span.get().unit() != Span.Unit.NONE;
    if (fixed && clock.getValue() == StorageClock.NOTICE_DAY) {
      day = writtenDay();
      if (day.isEmpty()) {
        noticeDay.requestFocus();
        return Optional.empty();
      }
    }
    if (!reason.isComplete() || !floor.isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new StorageRule(
            period(span.get()),
            fixed || clock.getValue() != StorageClock.NOTICE_DAY
                ? clock.getValue()
                : StorageClock.RECORDED,
            day,
            ending.getValue(),
            floor.floor(),
            reason.label()));
  }

  /** The day that the notice names; told where there is none. */
  private Optional<LocalDate> writtenDay() {
    try {
      Optional<LocalDate> day = noticeDay.day();
      if (day.isEmpty()) {
        dayProblem.tell(texts.get("registers.storage.no-day"));
      }
      return day;
    } catch (DomainException noDay) {
      dayProblem.tell(texts.of(noDay));
      return Optional.empty();
    }
  }

  /** A period that could not be shown as one number stays unless another is written. */
  private Optional<Period> period(Span written) {
    return written.unit() != Span.Unit.NONE && written.amount() == 0
        ? start.period()
        : written.period();
  }

  private Optional<Span> span() {
    String written = amount.getText().strip();
    if (unit.getValue() == Span.Unit.NONE) {
      return Optional.of(Span.NOT_FIXED);
    }
    if (startSpan.isEmpty() && written.isEmpty()) {
      return Optional.of(new Span(0, unit.getValue()));
    }
    return written.matches("[1-9][0-9]{0,3}")
        ? Optional.of(new Span(Integer.parseInt(written), unit.getValue()))
        : Optional.empty();
  }
}
