package fi.kortisto.ui.notices;

import fi.kortisto.format.DifferenceWords;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.ui.Texts;
import java.util.List;

/** Says how a notice stands: in a few words for the list, in a sentence beside the notice. */
final class StandingWords {

  private final Texts texts;
  private final DifferenceWords differences;

  StandingWords(Texts texts) {
    this.texts = texts;
    this.differences = new DifferenceWords(texts.language());
  }

  String brief(Standing standing) {
    return switch (standing) {
      case Standing.Never() -> texts.get("notices.never");
      case Standing.Current(NoticeVersion newest) ->
          texts.get("notices.current", newest.number(), date(newest));
      case Standing.OutOfDate(NoticeVersion newest, var found) ->
          texts.get("notices.old", newest.number(), date(newest), found.size());
    };
  }

  String sentence(Standing standing) {
    return switch (standing) {
      case Standing.Never() -> texts.get("notice.never");
      case Standing.Current(NoticeVersion newest) ->
          texts.get("notice.current", newest.number(), date(newest));
      case Standing.OutOfDate(NoticeVersion newest, _) ->
          texts.get("notice.old", newest.number(), date(newest));
    };
  }

  /** What has changed since the newest version, each in a sentence of its own. */
  List<String> changes(Standing standing) {
    return switch (standing) {
      case Standing.Never(), Standing.Current(_) -> List.of();
      case Standing.OutOfDate(_, var found) -> found.stream().map(differences::of).toList();
    };
  }

  /** The name of a published version where one is chosen. */
  String of(NoticeVersion version) {
    return texts.get("notice.version", version.number(), date(version));
  }

  private String date(NoticeVersion version) {
    return texts.date(version.published());
  }
}
