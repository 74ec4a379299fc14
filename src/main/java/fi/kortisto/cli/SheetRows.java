package fi.kortisto.cli;

import fi.kortisto.format.FieldForms;
import fi.kortisto.format.ItemWords;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.Hold;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Register;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import java.util.List;
import java.util.stream.Collectors;

/** A decision sheet as rows of a table: item, register, sort, value, holds, proposal. */
record SheetRows(DecisionSheet sheet, Speech speech) {

  private static final int LONGEST = 60;

  List<List<String>> rows() {
    List<Register> registers = sheet.lines().stream().map(SheetLine::register).distinct().toList();
    ItemWords words = new ItemWords(registers, speech.language());
    return sheet.lines().stream().map(line -> row(line, words)).toList();
  }

  private List<String> row(SheetLine line, ItemWords words) {
    return List.of(
        line.key().code(),
        line.register().name().in(speech.language()),
        words.of(line.item()),
        value(line.item()),
        line.holds().stream().map(this::words).collect(Collectors.joining(", ")),
        words(line.proposal()));
  }

  private String value(SheetItem item) {
    String value =
        switch (item) {
          case SheetItem.OfDatum(var datum) ->
              datum.field().sensitive()
                  ? speech.say("show.hidden")
                  : FieldForms.show(datum.field(), datum.value(), speech.language());
          case SheetItem.OfEntry(var entry) ->
              speech.day(entry.at().toLocalDate()) + " " + entry.text();
          case SheetItem.OfFile(var file) -> file.name();
        };
    String line = value.replace("\n", ", ");
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }

  private String words(Hold hold) {
    return speech.words().of(hold.ground())
        + hold.until().map(day -> "–" + speech.day(day)).orElse("");
  }

  private String words(ItemRuling ruling) {
    return speech.words().of(ruling.verdict())
        + ruling.refusal().map(why -> ": " + speech.words().of(why.ground())).orElse("")
        + ruling.refusal().flatMap(why -> why.until()).map(speech::day).map(" "::concat).orElse("");
  }
}
