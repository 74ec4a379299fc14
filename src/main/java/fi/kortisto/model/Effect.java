package fi.kortisto.model;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that a decision changes, or leaves. A field stands as its code, a kind of entry as
 * {@link PastChange#codeOf}, a file as {@link #FILE}.
 */
public sealed interface Effect {

  /** What stands in place of a field's code for a file that belongs to no entry. */
  String FILE = "file";

  /** The register whose data it concerns, for what is an effect on data. */
  sealed interface OnData extends Effect {
    RegisterId register();

    String field();
  }

  /**
   * A value is put right, completed or, where {@code after} is blank, taken away.
   *
   * @param before blank where there was none
   */
  record Corrected(RegisterId register, String field, String before, String after, String why)
      implements OnData {}

  /** So many items of a sort are erased now. */
  record Erased(RegisterId register, String field, int count) implements OnData {}

  /** So many items of a sort are erased when the hold on them ends. */
  record Later(RegisterId register, String field, int count, Refusal why) implements OnData {}

  /** So many items of a sort are refused. */
  record Refused(RegisterId register, String field, int count, Refusal why) implements OnData {}

  /** So many items of a sort go out with what is said of others covered. */
  record Redacted(RegisterId register, String field, int count, Refusal why) implements OnData {}

  /** So many items of a sort are given. */
  record Given(RegisterId register, String field, int count) implements OnData {}

  /** Nothing is left of the person in any register. */
  record Emptied() implements Effect {}

  record Restricted(RestrictionGround ground) implements Effect {}

  record Banned(NewBan ban) implements Effect {}

  record ConsentWithdrawn(WithdrawnConsent consent) implements Effect {}

  /** Somebody else is to be told (GDPR art. 19). */
  record ToBeTold(
      RegisterId register,
      Optional<Long> disclosure,
      Correspondent to,
      PassOnReason why,
      Set<String> fields)
      implements Effect {}

  /** All of the request is refused. */
  record WhollyRefused(Refusal why) implements Effect {}

  /** Whether something of what was asked is not given or done, or not yet or not whole. */
  default boolean isRefusal() {
    return switch (this) {
      case Refused _, Later _, Redacted _, WhollyRefused _ -> true;
      case Corrected _, Erased _, Given _, Emptied _ -> false;
      case Restricted _, Banned _, ConsentWithdrawn _, ToBeTold _ -> false;
    };
  }
}
