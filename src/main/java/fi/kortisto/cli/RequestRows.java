package fi.kortisto.cli;

import fi.kortisto.format.DueWords;
import fi.kortisto.model.DueRequest;
import java.time.LocalDate;
import java.util.List;

/** Requests as rows of a table. */
record RequestRows(Speech speech, LocalDate today) {

  List<String> of(DueRequest request) {
    return List.of(
        request.id().toString(),
        speech.words().of(request.kind()),
        request.name(),
        speech.words().of(request.state()),
        speech.day(request.due()),
        new DueWords(speech.language()).of(request, today),
        request.handler());
  }
}
