package fi.kortisto.cli;

import fi.kortisto.model.Hold;
import java.time.LocalDate;
import java.util.List;

/** Holds as rows of a table: number, item, ground, how long, note. */
record HoldRows(Speech speech, LocalDate today) {

  List<String> row(Hold hold) {
    return List.of(
        hold.isByItself() ? "" : Long.toString(hold.id()),
        hold.item().code(),
        speech.words().of(hold.ground()),
        end(hold),
        hold.note(),
        hold.request().map(request -> speech.say("hold.waits", request)).orElse(""));
  }

  /** Until when it stands, or how it ended. */
  private String end(Hold hold) {
    if (hold.ended().isPresent()) {
      Hold.Ended ended = hold.ended().get();
      return speech.say("hold.ended-on", speech.moment(ended.at()), ended.reason());
    }
    return hold.until()
        .map(day -> speech.say(hold.standsOn(today) ? "hold.until" : "hold.over", speech.day(day)))
        .or(() -> hold.expected().map(day -> speech.say("hold.expected", speech.day(day))))
        .orElseGet(() -> speech.say("hold.open"));
  }
}
