package fi.kortisto.ui.notices;

import fi.kortisto.model.Difference;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import java.util.List;

/** How a register's notice stands. */
sealed interface Standing {

  /** None was published yet. */
  record Never() implements Standing {}

  /** What was published last is still true. */
  record Current(NoticeVersion newest) implements Standing {}

  /** What was published last is not true any more. */
  record OutOfDate(NoticeVersion newest, List<Difference> differences) implements Standing {}

  static Standing of(NoticeState state) {
    if (!state.isPublished()) {
      return new Never();
    }
    NoticeVersion newest = state.versions().getFirst();
    return state.isOutOfDate() ? new OutOfDate(newest, state.differences()) : new Current(newest);
  }
}
