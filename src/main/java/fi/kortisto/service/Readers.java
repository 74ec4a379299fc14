package fi.kortisto.service;

import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogReader;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.UseGroup;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the rows of one person together by user, the latest row first. */
final class Readers {

  private final Map<String, OfUser> users = new LinkedHashMap<>();

  /** Who looks at the log handles no data of the person. */
  void take(LogRow row) {
    if (row.action() == LogAction.VIEW_LOG || row.action() == LogAction.EXPORT_LOG) {
      return;
    }
    users.computeIfAbsent(row.login(), _ -> new OfUser(row.at())).take(row);
  }

  List<LogReader> all() {
    return users.entrySet().stream()
        .map(user -> user.getValue().reader(user.getKey()))
        .sorted(Comparator.comparing(LogReader::last).reversed())
        .toList();
  }

  /** What one of them did. */
  private static final class OfUser {

    private final Instant last;
    private final Set<String> purposes = new LinkedHashSet<>();
    private Instant first;
    private int looked;
    private int handled;
    private int refused;

    OfUser(Instant last) {
      this.last = last;
      this.first = last;
    }

    void take(LogRow row) {
      first = row.at().isBefore(first) ? row.at() : first;
      switch (UseGroup.of(row.action(), row.done())) {
        case LOOKED_AT -> looked++;
        case CHANGED, GIVEN_OUT, OTHER -> handled++;
        case REFUSED -> refused++;
      }
      if (!row.purpose().isBlank() && purposes.size() < LogReader.PURPOSES) {
        purposes.add(row.purpose());
      }
    }

    LogReader reader(String login) {
      return new LogReader(login, looked, handled, refused, first, last, List.copyOf(purposes));
    }
  }
}
