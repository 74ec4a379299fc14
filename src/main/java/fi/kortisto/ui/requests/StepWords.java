package fi.kortisto.ui.requests;

import fi.kortisto.format.TimesOfDay;
import fi.kortisto.model.FormArrival;
import fi.kortisto.model.Letter;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestStep;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Texts;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what was done in each step of a request. */
record StepWords(RequestView view, Texts texts) {

  private static final String LETTER = "letter:";

  /** One line for each step, in their order. */
  List<String> all() {
    List<String> lines = new ArrayList<>();
    Set<Long> filed = new HashSet<>();
    Optional<RequestState> before = Optional.empty();
    for (RequestStep step : view.steps()) {
      boolean moved = !before.equals(Optional.of(step.state()));
      before = Optional.of(step.state());
      String note = note(step.note(), filed);
      String state = texts.beginning(step.state());
      if (note.isBlank()) {
        lines.add(moved ? state : texts.get("request.step.changed"));
      } else {
        lines.add(moved ? state + ". " + note : note);
      }
    }
    return lines;
  }

  /** A letter is noted twice: when it was filed and when it had left. */
  private String note(String note, Set<Long> filed) {
    Optional<Letter> letter = letter(note);
    if (letter.isPresent()) {
      String key = filed.add(letter.get().id()) ? "request.step.filed" : "request.step.left";
      return texts.get(key, texts.of(letter.get().kind()));
    }
    return appointment(note).or(() -> arrival(note)).orElse(note);
  }

  private Optional<String> arrival(String note) {
    return FormArrival.ofNote(note)
        .map(
            again ->
                texts.get("request.step.arrived", texts.of(again.form()), texts.date(again.on())));
  }

  private Optional<Letter> letter(String note) {
    return view.letters().stream().filter(letter -> note.equals(LETTER + letter.id())).findFirst();
  }

  private Optional<String> appointment(String note) {
    String moment = note.split(" ", 2)[0];
    try {
      LocalDateTime at = LocalDateTime.parse(moment);
      return Optional.of(
          texts.get(
                  "request.step.appointed",
                  texts.date(at.toLocalDate()),
                  TimesOfDay.show(at.toLocalTime(), texts.language()))
              + note.substring(moment.length()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
