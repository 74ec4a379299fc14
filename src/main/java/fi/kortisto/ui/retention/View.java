package fi.kortisto.ui.retention;

import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionGroup.Horizon;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import java.util.List;
import java.util.Locale;

/** The parts in which the groups of a plan are looked at. */
enum View {
  NOW,
  IN_30_DAYS,
  IN_90_DAYS,
  STAYS;

  /** Whether a group is told of here. */
  boolean shows(RetentionGroup group) {
    return switch (group) {
      case RetentionGroup.Going going -> seenFrom(going.when()) == this;
      case RetentionGroup.Staying _ -> this == STAYS;
    };
  }

  private static View seenFrom(Horizon when) {
    return switch (when) {
      case NOW -> NOW;
      case IN_30_DAYS -> IN_30_DAYS;
      case IN_90_DAYS -> IN_90_DAYS;
      case LATER -> STAYS;
    };
  }

  List<RetentionTally> of(RetentionPlan plan) {
    return plan.tallies().stream().filter(tally -> shows(tally.group())).toList();
  }

  long items(RetentionPlan plan) {
    return of(plan).stream().mapToLong(RetentionTally::items).sum();
  }

  /** As it stands in keys and ids. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
