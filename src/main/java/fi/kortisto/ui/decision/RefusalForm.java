package fi.kortisto.ui.decision;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.TabLeaves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks on which ground something is refused, for what reason and, where known, until when. */
final class RefusalForm extends VBox {

  private final Texts texts;
  private final ComboBox<RefusalGround> ground;
  private final TextArea reason = new TextArea();
  private final DayField until;
  private final ProblemLabel problem = new ProblemLabel();
  private Refusal last;

  /**
   * @param grounds to choose from
   * @param id the fields get ids {@code ID-ground}, {@code ID-reason} and {@code ID-until}
   * @param typed hears of every change
   */
  RefusalForm(
      Texts texts, String id, List<RefusalGround> grounds, Refusal start, Consumer<Refusal> typed) {
    this.texts = texts;
    this.ground = Choices.of(grounds, texts::beginning);
    this.until = new DayField(texts, start.until());
    this.last = start;
    getStyleClass().add("refusal-form");
    if (grounds.contains(start.ground())) {
      ground.setValue(start.ground());
    }
    ground.setId(id + "-ground");
    reason.setText(start.reason());
    reason.setId(id + "-reason");
    reason.setWrapText(true);
    reason.setPrefRowCount(2);
    TabLeaves.in(reason);
    until.setId(id + "-until");
    problem.setId(id + "-problem");
    getChildren().addAll(firstLine(), new Captioned(texts.get("decision.reason"), reason), problem);
    ground.valueProperty().addListener(_ -> changed(typed));
    reason.textProperty().addListener(_ -> changed(typed));
    until.getEditor().textProperty().addListener(_ -> changed(typed));
    until.valueProperty().addListener(_ -> changed(typed));
  }

  private HBox firstLine() {
    Label law = new Label();
    law.getStyleClass().add("quiet");
    law.textProperty().bind(ground.valueProperty().map(RefusalGround::law));
    Captioned what = new Captioned(texts.get("decision.ground"), ground, law);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    Captioned when = new Captioned(texts.get("decision.until"), until);
    when.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(what, when);
    line.getStyleClass().add("pair");
    return line;
  }

  /** A field may tell of a change that is none, when it is first drawn. */
  private void changed(Consumer<Refusal> typed) {
    Refusal now = refusal();
    if (!now.equals(last)) {
      last = now;
      problem.clear();
      typed.accept(now);
    }
  }

  /** What is written now; the reason may be blank. */
  Refusal refusal() {
    return new Refusal(ground.getValue(), reason.getText().strip(), day());
  }

  private Optional<LocalDate> day() {
    try {
      return until.day();
    } catch (DomainException noDay) {
      return Optional.empty();
    }
  }

  /** Whether it can be kept; says beneath why not. */
  boolean check() {
    try {
      until.day();
    } catch (DomainException noDay) {
      problem.tell(texts.of(noDay));
      until.requestFocus();
      return false;
    }
    if (reason.getText().isBlank()) {
      problem.tell(texts.get("decision.reason-missing"));
      reason.requestFocus();
      return false;
    }
    return true;
  }

  void focus() {
    reason.requestFocus();
  }
}
