package fi.kortisto.cli;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Datum;
import fi.kortisto.model.MergeRow;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pairs of persons as rows of a table, and two of them side by side. */
record DuplicateRows(Speech speech) {

  List<String> row(SuspectPair pair) {
    Suspicion suspicion = pair.suspicion();
    return List.of(
        Integer.toString(suspicion.score()),
        pair.subject().id().toString(),
        pair.subject().displayName(),
        pair.other().id().toString(),
        pair.other().displayName(),
        suspicion.reasons().stream().map(speech.words()::of).collect(Collectors.joining(", ")));
  }

  /** A row for each field, values behind their numbers; what differs is marked. */
  List<List<String>> rows(MergeSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "",
            "",
            sheet.left().subject().id() + "  " + sheet.left().subject().displayName(),
            sheet.right().subject().id() + "  " + sheet.right().subject().displayName()));
    for (MergeRow row : sheet.rows()) {
      rows.add(
          List.of(
              row.differs() ? speech.say("duplicates.differs") : "",
              row.field().label().in(speech.language()),
              values(row.left()),
              values(row.right())));
    }
    return rows;
  }

  private String values(List<Datum> data) {
    return data.stream()
        .map(datum -> datum.number() + ": " + value(datum))
        .collect(Collectors.joining("; "));
  }

  private String value(Datum datum) {
    return datum.isHidden()
        ? speech.say("duplicates.hidden")
        : FieldForms.show(datum.field(), datum.value(), speech.language()).replace("\n", ", ");
  }
}
