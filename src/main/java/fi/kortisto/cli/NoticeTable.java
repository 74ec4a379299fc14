package fi.kortisto.cli;

import fi.kortisto.format.DifferenceWords;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeState;
import java.util.ArrayList;
import java.util.List;

/** How the notices stand: a line for each register, what differs below it. */
final class NoticeTable {

  private final Workplace place;
  private final Language language;

  NoticeTable(Workplace place, Language language) {
    this.place = place;
    this.language = language;
  }

  void print(List<NoticeState> states) {
    DifferenceWords words = new DifferenceWords(language);
    List<List<String>> rows = new ArrayList<>();
    for (NoticeState state : states) {
      rows.add(row(state));
      state.differences().forEach(one -> rows.add(List.of("", "- " + words.of(one))));
    }
    new Table(rows).print(place.out());
  }

  private List<String> row(NoticeState state) {
    Speech speech = new Speech(language, place.clock().getZone());
    String published =
        state.versions().stream()
            .findFirst()
            .map(
                version ->
                    speech.say(
                        "notice.version",
                        version.number(),
                        ValueForms.date(version.published(), language)))
            .orElse("");
    return List.of(
        state.register().id().toString(),
        state.register().name().in(language),
        published,
        speech.say(standing(state)));
  }

  private static String standing(NoticeState state) {
    if (!state.isPublished()) {
      return "notice.unpublished";
    }
    return state.isOutOfDate() ? "notice.differs" : "notice.up-to-date";
  }
}
