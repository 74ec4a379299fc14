package fi.kortisto.model;

import fi.kortisto.model.StorageRule.Ending;
import java.time.LocalDate;

/** Items of one category that fare alike. */
public sealed interface RetentionGroup {

  /** How soon items go. */
  enum Horizon {
    NOW,
    IN_30_DAYS,
    IN_90_DAYS,
    LATER;

    private static final int SOON = 30;
    private static final int IN_VIEW = 90;

    /** Which one a day is in. */
    public static Horizon of(LocalDate day, LocalDate today) {
      if (!day.isAfter(today)) {
        return NOW;
      }
      if (!day.isAfter(today.plusDays(SOON))) {
        return IN_30_DAYS;
      }
      return day.isAfter(today.plusDays(IN_VIEW)) ? LATER : IN_90_DAYS;
    }
  }

  RegisterId register();

  /** Code of the category; blank for files that belong to no other item. */
  String category();

  /** Items that go, each at the end of its time. */
  record Going(RegisterId register, String category, Ending then, Horizon when)
      implements RetentionGroup {}

  record Staying(RegisterId register, String category, StayReason why) implements RetentionGroup {}

  /** The group of an item of that term. */
  static RetentionGroup of(
      RegisterId register, String category, StorageTerm term, LocalDate today) {
    return switch (term) {
      case StorageTerm.Goes goes ->
          new Going(register, category, goes.then(), Horizon.of(goes.on(), today));
      case StorageTerm.Stays stays -> new Staying(register, category, stays.why());
    };
  }
}
