package fi.kortisto.document;

import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.RegisterText;
import java.util.List;

/**
 * The sections of a notice in their order. Each point of GDPR art. 13 and 14 has its place, and
 * each of the firm's own words too.
 */
final class NoticeSections {

  private final NoticePen pen;

  NoticeSections(NoticeFacts facts, LetterText text) {
    this.pen = new NoticePen(facts, text);
  }

  List<NoticeSection> all() {
    PartySections parties = new PartySections(pen);
    ContentSections contents = new ContentSections(pen);
    DisclosureSections disclosures = new DisclosureSections(pen);
    RightSections rights = new RightSections(pen);
    return List.of(
        parties.about(),
        parties.controller(),
        parties.register(),
        contents.purposes(),
        contents.data(),
        contents.sources(),
        contents.obligation(),
        disclosures.recipients(),
        disclosures.transfers(),
        contents.storage(),
        automated(),
        pen.section("protection-manual", pen.words(RegisterText.PROTECTION_MANUAL)),
        protection(),
        rights.rights(),
        rights.bans(),
        rights.requests(),
        rights.complaint(),
        pen.section("cookies", pen.words(RegisterText.COOKIES)));
  }

  /** Art. 13(2)(f). */
  private NoticeSection automated() {
    return pen.section(
        "automated", pen.say("automated"), pen.words(RegisterText.AUTOMATED_DECISIONS));
  }

  private NoticeSection protection() {
    return pen.section(
        "protection-automated",
        new NoticeBlock.Sentence(pen.contentWords().security()),
        pen.words(RegisterText.PROTECTION_AUTOMATED));
  }
}
