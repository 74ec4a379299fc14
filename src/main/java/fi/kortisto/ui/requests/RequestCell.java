package fi.kortisto.ui.requests;

import fi.kortisto.format.DueWords;
import fi.kortisto.model.DueRequest;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import fi.kortisto.ui.control.WrappingCell;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A request in the list: number, name and how long there is; kind, state and whose it is. */
class RequestCell extends WrappingCell<DueRequest> {

  private static final int SOON = 7;
  private static final double ROOM_BESIDE_NAME = 400;

  private final Texts texts;
  private final Label number = new Label();
  private final ShortenedLabel name = new ShortenedLabel("", "request-row-name");
  private final Label due = new Label();
  private final ShortenedLabel what = new ShortenedLabel("", "quiet");
  private final ShortenedLabel handler = new ShortenedLabel("", "quiet");
  private final HBox first = row(name);
  private final HBox second = row(what);
  private final HBox third = row(due);
  private final VBox words = new VBox(first, second, third);
  private final HBox line = new HBox(number, words);
  private final double scale;

  /**
   * @param scale of the text, 1 at 100 %
   */
  RequestCell(Texts texts, double scale) {
    this.texts = texts;
    this.scale = scale;
    number.getStyleClass().addAll("quiet", "request-row-number");
    number.setMinWidth(USE_PREF_SIZE);
    due.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    due.setMaxWidth(Double.MAX_VALUE);
    name.setMaxWidth(Double.MAX_VALUE);
    what.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("request-row");
    for (ShortenedLabel wrapping : List.of(name, what)) {
      wrapping.setWrapText(true);
      wrapping.setMinHeight(USE_PREF_SIZE);
    }
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
  }

  /** Where there is no room beside the name, how long there is stands beneath. */
  private void arrange(double width) {
    boolean wide = width >= ROOM_BESIDE_NAME * scale;
    if (wide) {
      put(first, name, due);
      put(second, what, handler);
      words.getChildren().setAll(first, second);
    } else {
      put(first, name);
      put(second, what);
      put(third, due, handler);
      words.getChildren().setAll(first, second, third);
    }
  }

  private static void put(HBox row, Label left, Label... right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    row.getChildren().setAll(left);
    for (Label label : right) {
      HBox.setHgrow(label, Priority.NEVER);
      row.getChildren().add(label);
    }
  }

  private static HBox row(Label label) {
    HBox row = new HBox(8, label);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  @Override
  protected void updateItem(@Nullable DueRequest request, boolean empty) {
    super.updateItem(request, empty);
    if (empty || request == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    LocalDate today = LocalDate.now();
    number.setText(request.id().toString());
    name.setText(request.name());
    what.setText(what(request));
    handler.setText(request.handler());
    due.setText(
        request.isPaused()
            ? texts.get("requests.clock-stands")
            : new DueWords(texts.language()).of(request, today));
    due.getStyleClass().removeAll("request-late", "request-soon", "quiet");
    due.getStyleClass().add(urgency(request, today));
    setAccessibleText(
        String.join(", ", number.getText(), name.getText(), what.getText(), due.getText()));
    setGraphic(line);
  }

  private String what(DueRequest request) {
    String state =
        request
            .outcome()
            .filter(_ -> !request.state().isUnanswered())
            .map(texts::of)
            .orElseGet(() -> texts.of(request.state()));
    return texts.beginning(request.kind()) + " · " + state;
  }

  /** Only what is late is loud. */
  private static String urgency(DueRequest request, LocalDate today) {
    if (!request.state().isUnanswered() || request.isPaused()) {
      return "quiet";
    }
    if (request.daysLeft(today) < 0) {
      return "request-late";
    }
    return request.daysLeft(today) <= SOON ? "request-soon" : "quiet";
  }
}
