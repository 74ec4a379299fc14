package fi.kortisto.ui.log;

import fi.kortisto.model.Draft;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.SubjectId;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** By what the rows of the log were narrowed, as it survives a lock: codes, numbers and moments. */
final class FilterDraft {

  static final String AREA = "log";

  private static final String LOGIN = "login";
  private static final String PERSON = "person";
  private static final String ACTION = "action";
  private static final String PURPOSE = "purpose";
  private static final String FROM = "from";
  private static final String BEFORE = "before";
  private static final String REFUSED = "refused";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  private FilterDraft() {}

  /** Empty where all rows are shown. */
  static Optional<Draft> of(LogFilter filter) {
    Map<String, String> values = new HashMap<>();
    filter.login().ifPresent(login -> values.put(LOGIN, login));
    filter.subject().ifPresent(person -> values.put(PERSON, person.toString()));
    filter.action().ifPresent(action -> values.put(ACTION, action.name()));
    filter.from().ifPresent(moment -> values.put(FROM, moment.toString()));
    filter.before().ifPresent(moment -> values.put(BEFORE, moment.toString()));
    filter
        .rows()
        .ifPresent(
            rows -> {
              values.put(FIRST, Long.toString(rows.first()));
              values.put(LAST, Long.toString(rows.last()));
            });
    if (!filter.purpose().isBlank()) {
      values.put(PURPOSE, filter.purpose());
    }
    if (filter.refused()) {
      values.put(REFUSED, Boolean.toString(true));
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(Draft.ofView(AREA, values));
  }

  /** The filter again. */
  static LogFilter read(Draft draft) {
    return new LogFilter(
        value(draft, LOGIN, login -> login),
        value(draft, PERSON, number -> new SubjectId(Long.parseLong(number))),
        value(draft, ACTION, LogAction::valueOf),
        draft.value(PURPOSE),
        value(draft, FROM, LocalDateTime::parse),
        value(draft, BEFORE, LocalDateTime::parse),
        Boolean.parseBoolean(draft.value(REFUSED)),
        value(draft, FIRST, Long::valueOf)
            .map(
                first ->
                    new LogFilter.Rows(first, value(draft, LAST, Long::valueOf).orElse(first))));
  }

  private static <T> Optional<T> value(Draft draft, String name, Function<String, T> read) {
    return Optional.of(draft.value(name)).filter(text -> !text.isEmpty()).map(read);
  }
}
