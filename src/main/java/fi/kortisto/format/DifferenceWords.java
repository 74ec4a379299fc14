package fi.kortisto.format;

import fi.kortisto.model.Difference;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeGap;
import fi.kortisto.model.StorageRule;

/** Says in words how a register differs from its published notice, and what a notice lacks. */
public final class DifferenceWords {

  private final Language language;
  private final Words words;

  public DifferenceWords(Language language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /** One sentence without a full stop: {@code Storage period, Chats: 180 days → 90 days}. */
  public String of(Difference difference) {
    return switch (difference) {
      case Difference.Added added ->
          words.get("difference.added", topic(added), added.name().in(language));
      case Difference.Removed removed ->
          words.get("difference.removed", topic(removed), removed.name().in(language));
      case Difference.Renamed renamed ->
          words.get(
              "difference.renamed",
              topic(renamed),
              renamed.before().in(language),
              renamed.after().in(language));
      case Difference.Changed changed -> changed(changed);
      case Difference.StorageChanged changed -> storage(changed);
      case Difference.EntryKindChanged changed ->
          words.get(
              changed.added() ? "difference.added" : "difference.removed",
              topic(changed),
              words.of(changed.kind()));
      case Difference.TextChanged changed -> words.get("difference.text", words.of(changed.text()));
    };
  }

  /** What a notice lacks, and of what: {@code Marketing: what the legitimate interest is}. */
  public String of(NoticeGap gap) {
    String missing = words.of(gap.missing());
    return gap.of().map(what -> what.in(language) + ": " + missing).orElse(missing);
  }

  private String changed(Difference.Changed changed) {
    return changed.topic() == Difference.Topic.REQUESTS
        ? words.get("difference.requests")
        : words.get("difference.changed", topic(changed), changed.name().in(language));
  }

  private String storage(Difference.StorageChanged changed) {
    StorageRule before = changed.before();
    StorageRule after = changed.after();
    String category = changed.category().in(language);
    boolean onlyWords =
        before.period().equals(after.period())
            && before.clock() == after.clock()
            && before.noticeDay().equals(after.noticeDay())
            && before.floor().equals(after.floor())
            && before.then() == after.then();
    return onlyWords
        ? words.get("difference.storage-words", category)
        : words.get(
            "difference.storage", category, Spans.of(before, language), Spans.of(after, language));
  }

  private String topic(Difference difference) {
    return words.beginning(difference.topic());
  }
}
