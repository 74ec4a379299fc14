package fi.kortisto.ui.retention;

import fi.kortisto.model.RetentionCount;
import fi.kortisto.model.RetentionOutcome;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says what a clean-up did, what had changed meanwhile, and that a new backup is due. */
record OutcomeWords(Texts texts) {

  String of(RetentionOutcome outcome) {
    List<String> sentences = new ArrayList<>();
    int anonymised = items(outcome, Ending.ANONYMISE);
    sentences.add(texts.get("retention.done", items(outcome, Ending.ERASE), outcome.persons()));
    if (anonymised > 0) {
      sentences.add(texts.get("retention.anonymised", anonymised));
    }
    if (outcome.emptied() > 0) {
      sentences.add(texts.get("retention.emptied", outcome.emptied()));
    }
    if (outcome.changed() > 0) {
      sentences.add(texts.get("retention.stayed", outcome.changed()));
    }
    if (!outcome.whole()) {
      sentences.add(texts.get("retention.stopped"));
    }
    if (outcome.items() > 0) {
      sentences.add(texts.get("retention.backup"));
    }
    return String.join(" ", sentences);
  }

  private static int items(RetentionOutcome outcome, Ending then) {
    return outcome.counts().stream()
        .filter(count -> count.then() == then)
        .mapToInt(RetentionCount::items)
        .sum();
  }
}
