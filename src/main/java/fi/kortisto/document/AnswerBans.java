package fi.kortisto.document;

import fi.kortisto.model.Ban;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the answer tells of bans: those in force, and apart from them those that were withdrawn or
 * have ended, which are personal data on file as well (GDPR art. 15(3)).
 */
final class AnswerBans {

  private final List<Ban> bans;
  private final AnswerOptions options;
  private final LetterText text;

  AnswerBans(List<Ban> bans, AnswerOptions options, LetterText text) {
    this.bans = bans;
    this.options = options;
    this.text = text;
  }

  List<Map<String, Object>> inForce() {
    return bans.stream().filter(ban -> ban.standsOn(options.date())).map(this::row).toList();
  }

  private Map<String, Object> row(Ban ban) {
    return Map.of(
        "purpose", text.word(ban.purpose()),
        "channel", text.word(ban.channel()),
        "time", text.span(ban.from(), ban.until()),
        "received", ban.received());
  }

  /** What there is to say where none is in force. */
  String noneInForce() {
    return text.get(bans.isEmpty() ? "ban.none" : "ban.none-in-force");
  }

  /** The newest first. */
  List<String> others() {
    return bans.stream()
        .filter(ban -> !ban.standsOn(options.date()))
        .sorted(Comparator.comparing(Ban::from).thenComparing(Ban::id).reversed())
        .map(this::line)
        .toList();
  }

  private String line(Ban ban) {
    String line =
        text.get(
            "ban.line",
            text.beginning(ban.purpose()),
            text.word(ban.channel()),
            text.span(ban.from(), ban.until()));
    String withdrawn =
        ban.withdrawn()
            .map(at -> text.get("ban.withdrawn", text.date(LetterText.day(at))))
            .orElse("");
    return ban.received().isBlank()
        ? line + withdrawn
        : line + withdrawn + " (" + ban.received() + ")";
  }
}
