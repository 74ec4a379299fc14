package fi.kortisto.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts rows of the access log by step, user and group, as they come. */
public final class UseCounter {

  private record Key(LocalDate start, Optional<UserId> user, UseGroup group) {}

  private final UseStep step;
  private final ZoneId zone;
  private final List<LocalDate> starts = new ArrayList<>();
  private final Map<Key, Integer> counts = new HashMap<>();

  /**
   * @param last a day in the last step
   * @param steps how many
   */
  public UseCounter(UseStep step, LocalDate last, int steps, ZoneId zone) {
    this.step = step;
    this.zone = zone;
    LocalDate end = step.start(last);
    for (int back = steps - 1; back >= 0; back--) {
      starts.add(step.plus(end, -back));
    }
  }

  public LocalDate first() {
    return starts.getFirst();
  }

  /** The next row; one outside of the steps is passed over. */
  public void take(LogUse use) {
    LocalDate day = use.at().atZone(zone).toLocalDate();
    if (day.isBefore(first()) || !day.isBefore(step.plus(starts.getLast(), 1))) {
      return;
    }
    counts.merge(new Key(step.start(day), use.user(), use.group()), 1, Integer::sum);
  }

  public UseOverTime counted() {
    return new UseOverTime(
        step,
        starts,
        counts.entrySet().stream()
            .map(
                one ->
                    new UseOverTime.Count(
                        one.getKey().start(),
                        one.getKey().user(),
                        one.getKey().group(),
                        one.getValue()))
            .toList());
  }
}
