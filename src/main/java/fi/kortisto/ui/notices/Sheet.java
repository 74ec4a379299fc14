package fi.kortisto.ui.notices;

import fi.kortisto.document.Document;
import fi.kortisto.document.PrivacyNotice;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticePrint;
import java.time.LocalDate;

/**
 * A notice in one language, to be looked at, saved and printed.
 *
 * @param html one self-contained page
 */
record Sheet(Document pdf, String html) {

  /** As it would be published today. */
  static Sheet ofToday(NoticeFacts facts, Language language, int number) {
    PrivacyNotice notice = PrivacyNotice.of(facts, language, number, LocalDate.now());
    return new Sheet(notice.pdf(), notice.html());
  }

  /** As it was published. */
  static Sheet of(NoticePrint print) {
    return new Sheet(Document.kept(print.pdf()), print.html());
  }
}
