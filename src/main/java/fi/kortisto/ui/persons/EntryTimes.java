package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TimeField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * When an entry began and, where its kind lasts, ended. An end without a day is on the day of the
 * beginning.
 */
final class EntryTimes extends VBox {

  private final EntryKind kind;
  private final Texts texts;
  private final Optional<LocalDateTime> begunBefore;
  private final Optional<LocalDateTime> endedBefore;
  private final DayField day;
  private final TimeField time;
  private final DayField endDay;
  private final TimeField endTime;
  private final ProblemLabel problem = new ProblemLabel();

  EntryTimes(EntryKind kind, Optional<EntryContent> content, LocalDate today, Texts texts) {
    super(8);
    this.kind = kind;
    this.texts = texts;
    Optional<LocalDateTime> began = content.map(EntryContent::at);
    Optional<LocalDateTime> ended = content.flatMap(EntryContent::ended);
    begunBefore = began;
    endedBefore = ended;
    Optional<LocalDate> laterDay =
        ended
            .map(LocalDateTime::toLocalDate)
            .filter(
                last ->
                    !kind.hasTime()
                        || !Optional.of(last).equals(began.map(LocalDateTime::toLocalDate)));
    day = new DayField(texts, Optional.of(began.map(LocalDateTime::toLocalDate).orElse(today)));
    time = new TimeField(texts, began.map(LocalDateTime::toLocalTime).filter(at -> kind.hasTime()));
    endDay = new DayField(texts, laterDay);
    endTime =
        new TimeField(texts, ended.map(LocalDateTime::toLocalTime).filter(at -> kind.hasTime()));
    day.setId("entry-day");
    time.setId("entry-time");
    endDay.setId("entry-end-day");
    endTime.setId("entry-end-time");
    problem.setId("entry-times-problem");
    if (kind.hasTime()) {
      endDay.setPromptText(texts.get("entry.same-day"));
    }
    getChildren().add(line(kind.lasts() ? "entry.began" : "entry.day", day, time));
    if (kind.lasts()) {
      getChildren().add(line("entry.ended", endDay, endTime));
    }
    getChildren().add(problem);
  }

  void focus() {
    day.getEditor().requestFocus();
  }

  /** Whether the times can be kept; shows beneath them why not. */
  boolean check() {
    try {
      LocalDateTime began = began();
      if (ended().filter(end -> end.isBefore(began)).isPresent()) {
        throw new DomainException(Problem.ENTRY_ENDS_BEFORE_IT_STARTS);
      }
      problem.clear();
      return true;
    } catch (DomainException refused) {
      problem.tell(texts.of(refused));
      return false;
    }
  }

  /**
   * @throws DomainException BAD_DATE, also where there is no day; BAD_TIME_OF_DAY
   */
  LocalDateTime began() throws DomainException {
    LocalDate on = day.day().orElseThrow(() -> new DomainException(Problem.BAD_DATE));
    return at(on, time.time(), begunBefore);
  }

  /**
   * @throws DomainException BAD_DATE, BAD_TIME_OF_DAY
   */
  Optional<LocalDateTime> ended() throws DomainException {
    Optional<LocalDate> on = endDay.day();
    Optional<LocalTime> at = endTime.time();
    if (!kind.lasts() || (on.isEmpty() && at.isEmpty())) {
      return Optional.empty();
    }
    LocalDate last = on.isPresent() ? on.get() : began().toLocalDate();
    return Optional.of(at(last, at, endedBefore));
  }

  /** A time that the kind does not ask for stays as it was, as long as the day does. */
  private LocalDateTime at(LocalDate on, Optional<LocalTime> written, Optional<LocalDateTime> was) {
    return was.filter(there -> !kind.hasTime() && there.toLocalDate().equals(on))
        .orElseGet(() -> on.atTime(written.orElse(LocalTime.MIDNIGHT)));
  }

  private FlowPane line(String key, DayField on, TimeField at) {
    FlowPane line = new FlowPane(8, 8);
    line.getChildren().add(named(texts.get(key), on, "entry-when-first"));
    if (kind.hasTime()) {
      line.getChildren().add(named(texts.get("entry.time"), at, "entry-when"));
    }
    return line;
  }

  /** The caption goes above where both do not fit beside each other. */
  private static FlowPane named(String name, Control control, String styleClass) {
    Label label = new Label(name);
    label.getStyleClass().add(styleClass);
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    FlowPane box = new FlowPane(8, 4, label, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
