package fi.kortisto.document;

import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticePrint;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The notice that tells people how a register's data is processed (GDPR art. 13 and 14), written
 * from the rules by which the register is run: as one page for the web and as a document.
 */
public final class PrivacyNotice {

  private static final LetterTemplate PAPER = LetterTemplate.ofLetter("notice.mustache");
  private static final LetterTemplate PAGE =
      LetterTemplate.ofPage("notice-page.mustache", "notice-page.css");

  private final NoticeFacts facts;
  private final LetterText text;
  private final int number;
  private final LocalDate date;
  private final List<NoticeSection> sections;

  private PrivacyNotice(NoticeFacts facts, Language language, int number, LocalDate date) {
    this.facts = facts;
    this.text = new LetterText(language);
    this.number = number;
    this.date = date;
    this.sections = new NoticeSections(facts, text).all();
  }

  /**
   * The notice in one language.
   *
   * @param number of the version
   * @param date from which it holds
   */
  public static PrivacyNotice of(NoticeFacts facts, Language language, int number, LocalDate date) {
    return new PrivacyNotice(facts, language, number, date);
  }

  /** The notice in every language, as it goes out. */
  public static List<NoticePrint> prints(NoticeFacts facts, int number, LocalDate date) {
    return Arrays.stream(Language.values())
        .map(language -> of(facts, language, number, date).print())
        .toList();
  }

  /** What it is called, with the register's name. */
  public String title() {
    return text.get("notice-title", facts.content().name().in(text.language()));
  }

  /** Its sections in order; also those that are not printed for want of anything to tell. */
  public List<NoticeSection> sections() {
    return sections;
  }

  /** One accessible page with its style inside, which loads nothing. */
  public String html() {
    return PAGE.fill(view());
  }

  public Document pdf() {
    return Typesetter.set(title(), PAPER.fill(view()));
  }

  private NoticePrint print() {
    return new NoticePrint(text.language(), html(), pdf().bytes());
  }

  private Map<String, Object> view() {
    View view = new View();
    view.put("lang", text.language().code());
    view.put("t", text.under("notice."));
    view.put("title", title());
    view.put("controller", facts.controller().name());
    view.put("version", text.get("notice-version", number, text.date(date)));
    view.put("sections", NoticeView.of(sections));
    return view.map();
  }
}
