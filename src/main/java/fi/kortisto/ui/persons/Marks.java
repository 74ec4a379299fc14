package fi.kortisto.ui.persons;

import fi.kortisto.ui.control.Notable;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The marks of a row, each with its word: what has no room on the line goes to the next. */
final class Marks extends FlowPane {

  private static final double GAP = 12;

  /**
   * @param room how wide the marks may be, in pixels
   */
  Marks(ObservableDoubleValue room) {
    super(GAP, 0);
    getStyleClass().add("marks");
    prefWrapLengthProperty().bind(room);
    maxWidthProperty().bind(room);
  }

  void show(List<Notable> marks) {
    getChildren().setAll(marks.stream().map(this::label).toList());
  }

  private Label label(Notable mark) {
    Label label = mark.label();
    label.maxWidthProperty().bind(prefWrapLengthProperty());
    return label;
  }

  static String words(List<Notable> marks) {
    return marks.stream().map(Notable::word).collect(Collectors.joining(", "));
  }
}
