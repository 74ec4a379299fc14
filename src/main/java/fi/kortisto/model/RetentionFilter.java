package fi.kortisto.model;

import fi.kortisto.model.RetentionGroup.Horizon;
import fi.kortisto.model.StorageRule.Ending;
import java.util.Optional;

/**
 * Which groups of a plan are looked at: those that fit all that is given.
 *
 * @param category code of one; blank for files that belong to no other item
 * @param why of items that stay; with it, none that go
 */
public record RetentionFilter(
    Optional<RegisterId> register,
    Optional<String> category,
    Optional<Ending> then,
    Optional<Horizon> when,
    Optional<StayReason> why) {

  /** What is due now. */
  public static final RetentionFilter DUE =
      new RetentionFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Horizon.NOW),
          Optional.empty());

  /** Exactly one group. */
  public static RetentionFilter of(RetentionGroup group) {
    Optional<RegisterId> register = Optional.of(group.register());
    Optional<String> category = Optional.of(group.category());
    return switch (group) {
      case RetentionGroup.Going going ->
          new RetentionFilter(
              register,
              category,
              Optional.of(going.then()),
              Optional.of(going.when()),
              Optional.empty());
      case RetentionGroup.Staying staying ->
          new RetentionFilter(
              register, category, Optional.empty(), Optional.empty(), Optional.of(staying.why()));
    };
  }

  /** Items that stay for that reason. */
  public static RetentionFilter staying(StayReason why) {
    return new RetentionFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
  }

  public RetentionFilter in(RegisterId wanted) {
    return new RetentionFilter(Optional.of(wanted), category, then, when, why);
  }

  public boolean matches(RetentionGroup group) {
    return register.map(group.register()::equals).orElse(true)
        && category.map(group.category()::equals).orElse(true)
        && switch (group) {
          case RetentionGroup.Going going ->
              why.isEmpty()
                  && then.map(wanted -> wanted == going.then()).orElse(true)
                  && when.map(wanted -> wanted == going.when()).orElse(true);
          case RetentionGroup.Staying staying ->
              then.isEmpty()
                  && when.isEmpty()
                  && why.map(wanted -> wanted == staying.why()).orElse(true);
        };
  }
}
