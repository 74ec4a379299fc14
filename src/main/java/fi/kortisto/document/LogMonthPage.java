package fi.kortisto.document;

import fi.kortisto.format.PurposeWords;
import fi.kortisto.format.UnusualWords;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogMonth;
import fi.kortisto.model.LogReview;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualUse;
import fi.kortisto.model.UserId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A month of the access log on paper, for somebody to look through and sign. It names users, whose
 * personal data it is, and persons on file by nothing at all.
 */
public final class LogMonthPage {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("log-month.mustache");
  private static final Pattern USER = Pattern.compile("user:(\\d{1,18})");

  private final LogMonth month;
  private final LetterText text;
  private final PurposeWords purposes;
  private final UnusualWords unusual;

  private LogMonthPage(LogMonth month, Language language) {
    this.month = month;
    this.text = new LetterText(language);
    this.purposes = new PurposeWords(language);
    this.unusual = new UnusualWords(language);
  }

  /**
   * @param day on which it is made
   */
  public static Document render(
      Controller controller, LogMonth month, Language language, LocalDate day) {
    return new LogMonthPage(month, language).set(controller, day);
  }

  private Document set(Controller controller, LocalDate day) {
    View view = new View();
    view.put("lang", text.language().code());
    view.put("t", text.under("log-month."));
    view.put("controller", controller.name());
    view.put("lead", lead(day));
    view.put("anchor", month.head().toString());
    view.put("users", month.users().stream().map(this::user).toList());
    view.put("unusual", month.unusual().stream().map(this::unusual).toList());
    view.put("bulk", month.bulk().stream().map(this::bulk).toList());
    view.put(
        "moreBulk",
        month.moreBulk() > 0
            ? List.of(text.get("log-month-more", month.moreBulk()))
            : List.<String>of());
    view.put("changes", month.changes().stream().map(this::change).toList());
    view.put(
        "checkpoints",
        month.checkpoints().stream()
            .map(
                one ->
                    text.get(
                        "log-month-checkpoint",
                        one.removed(),
                        text.date(one.lastDay()),
                        one.anchor().toString()))
            .toList());
    return Typesetter.set(text.get("log-month.title"), TEMPLATE.fill(view.map()));
  }

  private String lead(LocalDate day) {
    String name =
        text.capital(
            DateTimeFormatter.ofPattern("LLLL yyyy", text.language().locale())
                .format(month.month()));
    String key =
        month.month().equals(YearMonth.from(day)) ? "log-month-going-on" : "log-month-lead";
    return text.get(key, name, text.date(day));
  }

  private Map<String, Object> user(LogMonth.OfUser user) {
    return Map.of(
        "name", month.names().called(user.user()),
        "persons", Integer.toString(user.persons()),
        "looked", Integer.toString(user.looked()),
        "changed", Integer.toString(user.changed()),
        "given", Integer.toString(user.givenOut()),
        "refused", Integer.toString(user.refused()),
        "signedIn", user.lastSignIn().map(text::moment).orElse("–"));
  }

  private Map<String, Object> unusual(UnusualFinding finding) {
    UnusualUse use = finding.use();
    return Map.of(
        "at", text.moment(use.from()),
        "user", month.names().called(use.user()),
        "what", unusual.of(use),
        "rows", rows(use),
        "state",
            finding
                .review()
                .map(this::reviewed)
                .orElseGet(() -> text.get("log-month.not-reviewed")));
  }

  private String rows(UnusualUse use) {
    String first = Long.toString(use.rows().first());
    String last = Long.toString(use.rows().last());
    return first.equals(last) ? first : text.get("log-month-rows", first, last);
  }

  private String reviewed(LogReview review) {
    return text.get(
        "log-month-reviewed",
        text.date(LetterText.day(review.at())),
        review.login(),
        review.note());
  }

  private Map<String, Object> bulk(LogRow row) {
    return Map.of(
        "at", text.moment(row.at()),
        "user", month.names().called(row.login()),
        "what", text.word(row.action()),
        "count", Integer.toString(row.count()),
        "purpose", purposes.of(row.purpose()));
  }

  private Map<String, Object> change(LogRow row) {
    return Map.of(
        "at", text.moment(row.at()),
        "user", month.names().called(row.login()),
        "what", text.word(row.action()),
        "detail", row.fields().stream().map(this::detail).collect(Collectors.joining(", ")));
  }

  /** A user stands in the log by number. */
  private String detail(String field) {
    Matcher user = USER.matcher(field);
    if (!user.matches()) {
      return field;
    }
    return month
        .names()
        .find(new UserId(Long.parseLong(user.group(1))))
        .map(LogUsers.Named::called)
        .orElseGet(() -> text.get("log-month-user-id", user.group(1)));
  }
}
