package fi.kortisto.ui.requests;

import fi.kortisto.format.DeadlineWords;
import fi.kortisto.format.DueWords;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.RequestCase;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** By when a request must be answered, how long that is, and why it is that day. */
record DueLines(Texts texts) {

  private static final int SOON = 7;

  List<Node> of(RequestCase request, LocalDate today) {
    if (!request.state().isUnanswered()) {
      return request
          .answered()
          .map(
              day -> List.<Node>of(Captioned.words(texts.get("request.answered", texts.date(day)))))
          .orElse(List.of());
    }
    Deadline deadline = request.deadline(today);
    List<Node> lines = new ArrayList<>();
    lines.add(last(deadline, request.isPaused(), today));
    lines.add(Captioned.advice(new DeadlineWords(texts.language()).of(deadline)));
    request
        .extension()
        .ifPresent(
            extension ->
                lines.add(
                    Captioned.advice(
                        texts.get(
                            "request.extended", texts.date(extension.on()), extension.reasons()))));
    return lines;
  }

  /** For a request that is only about to be entered. */
  List<Node> of(LocalDate received, LocalDate today) {
    Deadline deadline = Deadline.of(received, false);
    return List.of(
        last(deadline, false, today),
        Captioned.advice(new DeadlineWords(texts.language()).of(deadline)));
  }

  private Label last(Deadline deadline, boolean paused, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, deadline.due());
    String day = texts.date(deadline.due());
    Label label =
        Captioned.words(
            paused
                ? texts.get("request.paused", day)
                : texts.get("request.due", day, new DueWords(texts.language()).left(left)));
    label.setId("request-due");
    label.getStyleClass().add("request-last");
    if (!paused) {
      label.getStyleClass().add(left < 0 ? "request-late" : left <= SOON ? "request-soon" : "");
    }
    return label;
  }
}
