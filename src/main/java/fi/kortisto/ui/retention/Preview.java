package fi.kortisto.ui.retention;

import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What a clean-up is about to do, group by group, as it is asked about. */
record Preview(RetentionPlan plan, GroupWords words, Texts texts) {

  /** More do not fit into a question; all of them stand on the screen behind it. */
  private static final int LONGEST = 10;

  String explanation() {
    List<RetentionTally> due = plan.tallies(RetentionFilter.DUE);
    String groups = due.stream().limit(LONGEST).map(this::line).collect(Collectors.joining("\n"));
    String rest =
        due.size() > LONGEST ? "\n" + texts.get("retention.and-more", due.size() - LONGEST) : "";
    return groups + rest + "\n\n" + texts.get("retention.question-what");
  }

  private String line(RetentionTally tally) {
    return texts.get(
        "retention.preview",
        words.what(tally.group()),
        words.how(tally.group()),
        texts.get("retention.counts", tally.items(), tally.persons()));
  }
}
