package fi.kortisto.ui.decision;

import fi.kortisto.model.Effect;
import java.util.Locale;

/** Under which heading of the preview an effect stands. */
enum Outcome {
  NOW,
  LATER,
  REFUSED,
  TOLD;

  static Outcome of(Effect effect) {
    return switch (effect) {
      case Effect.Corrected _, Effect.Erased _, Effect.Given _, Effect.Redacted _ -> NOW;
      case Effect.Emptied _, Effect.Restricted _, Effect.Banned _ -> NOW;
      case Effect.ConsentWithdrawn _ -> NOW;
      case Effect.Later _ -> LATER;
      case Effect.Refused _, Effect.WhollyRefused _ -> REFUSED;
      case Effect.ToBeTold _ -> TOLD;
    };
  }

  /** The end of the key of its heading: {@code told}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
