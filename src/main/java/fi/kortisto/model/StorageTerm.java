package fi.kortisto.model;

import fi.kortisto.model.StorageRule.Ending;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** For how long an item of a person is kept, and why. */
public sealed interface StorageTerm {

  /** The day from which on it is no longer kept, as far as that is known. */
  Optional<LocalDate> day();

  /** Whether it is to go on that day. */
  default boolean isDue(LocalDate today) {
    return switch (this) {
      case Goes goes -> !goes.on().isAfter(today);
      case Stays _ -> false;
    };
  }

  /**
   * It goes on a day.
   *
   * @param on the first day on which it is not kept any more; it may have passed
   */
  record Goes(LocalDate on, Ending then, Cause cause) implements StorageTerm {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(on);
    }
  }

  /**
   * It stays, or stays for a reason that has its own end.
   *
   * @param until the last day, where one is known
   * @param words the criterion, or the law that asks for it; none where there is no such
   * @param ground of the hold, for {@link StayReason#HELD}
   */
  record Stays(StayReason why, Optional<LocalDate> until, Label words, Optional<HoldGround> ground)
      implements StorageTerm {

    static Stays because(StayReason why) {
      return because(why, Label.NONE);
    }

    static Stays because(StayReason why, Label words) {
      return new Stays(why, Optional.empty(), words, Optional.empty());
    }

    @Override
    public Optional<LocalDate> day() {
      return until.map(last -> last.plusDays(1));
    }
  }

  /** What makes an item go on its day. */
  sealed interface Cause {

    /** The time of its category is over. */
    record Time(Period period, StorageClock clock, LocalDate from) implements Cause {}

    /** The shortest time that a law sets is over, which is later. */
    record Law(StorageFloor floor) implements Cause {}

    /** All else of the person in the register goes, or what tells who the person is. */
    record WithTheRest() implements Cause {}
  }
}
