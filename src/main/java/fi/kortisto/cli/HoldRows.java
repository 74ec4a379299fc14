package fi.kortisto.cli;

import fi.kortisto.format.HoldWords;
import fi.kortisto.model.Hold;
import java.time.LocalDate;
import java.util.List;

/** Holds as rows of a table: number, item, ground, how long, note, what waits. */
record HoldRows(Speech speech, LocalDate today) {

  List<String> row(Hold hold) {
    return List.of(
        hold.isByItself() ? "" : Long.toString(hold.id()),
        hold.item().code(),
        speech.words().of(hold.ground()),
        new HoldWords(speech.language(), today).end(hold),
        hold.note(),
        hold.request().map(request -> speech.say("hold.waits", request)).orElse(""));
  }
}
