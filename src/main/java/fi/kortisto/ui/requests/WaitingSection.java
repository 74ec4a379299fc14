package fi.kortisto.ui.requests;

import fi.kortisto.format.HoldWords;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** What of an erasure waits for a hold, and how it goes on when the hold has ended. */
final class WaitingSection extends Section {

  /** Holds that end together. */
  private record Sort(HoldGround ground, String end, String note) {}

  private final Possible possible;
  private final Texts texts;
  private final RequestDeeds deeds;

  WaitingSection(Possible possible, Texts texts, RequestDeeds deeds) {
    super(texts.get("request.section.waiting"));
    this.possible = possible;
    this.texts = texts;
    this.deeds = deeds;
    HoldWords words = new HoldWords(texts.language(), possible.today());
    List<Hold> waiting = possible.view().waiting();
    Map<Sort, List<Hold>> sorts =
        waiting.stream()
            .collect(
                Collectors.groupingBy(
                    hold -> new Sort(hold.ground(), words.end(hold), hold.note()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    sorts.forEach(this::line);
    boolean ended = waiting.stream().anyMatch(hold -> !hold.standsOn(possible.today()));
    if (ended && possible.mayAnswer()) {
      line(
          verbs(
              verb(
                  texts.get("request.erase-released.do"),
                  "request-erase-released",
                  deeds::eraseReleased)));
    }
  }

  private void line(Sort sort, List<Hold> holds) {
    boolean stands = holds.getFirst().standsOn(possible.today());
    String what = texts.get("request.waiting.line", texts.beginning(sort.ground()), holds.size());
    VBox line = new VBox(Captioned.words(what), Captioned.advice(until(sort, stands)));
    if (stands && possible.mayAnswer()) {
      String id = "request-end-hold-" + holds.getFirst().id();
      line.getChildren()
          .add(verbs(verb(texts.get("request.end-hold.do"), id, () -> deeds.endHolds(holds))));
    }
    line(line);
  }

  private String until(Sort sort, boolean stands) {
    if (!stands) {
      return texts.get("request.waiting.ended");
    }
    String until = texts.beginning(sort.end());
    return sort.note().isBlank() ? until : until + " · " + sort.note();
  }
}
