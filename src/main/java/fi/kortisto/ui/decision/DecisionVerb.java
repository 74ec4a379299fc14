package fi.kortisto.ui.decision;

import fi.kortisto.model.Effect;
import fi.kortisto.model.RequestKind;
import fi.kortisto.ui.Texts;
import java.util.List;

/**
 * What the button that decides says, with numbers: {@code Poista 14 tietoa ja säilytä 2}.
 *
 * @param words on the button
 * @param erases whether something goes that cannot be had back
 */
record DecisionVerb(String words, boolean erases) {

  static DecisionVerb of(RequestKind kind, List<Effect> effects, Texts texts) {
    boolean refused = effects.stream().anyMatch(Effect.WhollyRefused.class::isInstance);
    long bans = effects.stream().filter(Effect.Banned.class::isInstance).count();
    if (refused) {
      return calm(
          bans > 0
              ? texts.get("decision.verb.refuse-but-ban", bans)
              : texts.get("decision.verb.refuse"));
    }
    Counts counts = Counts.of(effects);
    return switch (kind) {
      case INSPECTION, PORTABILITY -> calm(counts.giving(texts));
      case RECTIFICATION -> calm(counts.correcting(texts));
      case ERASURE -> new DecisionVerb(counts.erasing(texts), counts.erased() > 0);
      case CONSENT_WITHDRAWN -> new DecisionVerb(counts.withdrawing(texts), counts.erased() > 0);
      case RESTRICTION -> calm(texts.get("decision.verb.restrict"));
      case OBJECTION, BAN -> calm(texts.get("decision.verb.ban", bans));
      case LOG_EXTRACT -> calm(texts.get("decision.verb.log-extract"));
      case COMPLAINT -> calm(texts.get("decision.verb.complaint"));
    };
  }

  private static DecisionVerb calm(String words) {
    return new DecisionVerb(words, false);
  }

  /**
   * How many items.
   *
   * @param kept those that are refused or wait
   */
  private record Counts(int given, int corrected, int erased, int kept) {

    static Counts of(List<Effect> effects) {
      int given = 0;
      int corrected = 0;
      int erased = 0;
      int kept = 0;
      for (Effect effect : effects) {
        switch (effect) {
          case Effect.Given one -> given += one.count();
          case Effect.Redacted one -> given += one.count();
          case Effect.Corrected _ -> corrected++;
          case Effect.Erased one -> erased += one.count();
          case Effect.Later one -> kept += one.count();
          case Effect.Refused one -> kept += one.count();
          case Effect.Emptied _, Effect.Restricted _, Effect.Banned _ -> {}
          case Effect.ConsentWithdrawn _, Effect.ToBeTold _, Effect.WhollyRefused _ -> {}
        }
      }
      return new Counts(given, corrected, erased, kept);
    }

    String giving(Texts texts) {
      return kept == 0
          ? texts.get("decision.verb.give", given)
          : texts.get("decision.verb.give-some", given, kept);
    }

    String correcting(Texts texts) {
      if (corrected == 0) {
        return texts.get("decision.verb.correct-none", kept);
      }
      return kept == 0
          ? texts.get("decision.verb.correct", corrected)
          : texts.get("decision.verb.correct-some", corrected, kept);
    }

    String erasing(Texts texts) {
      if (erased == 0) {
        return texts.get("decision.verb.keep", kept);
      }
      return kept == 0
          ? texts.get("decision.verb.erase", erased)
          : texts.get("decision.verb.erase-some", erased, kept);
    }

    String withdrawing(Texts texts) {
      return erased == 0
          ? texts.get("decision.verb.withdraw")
          : texts.get("decision.verb.withdraw-erase", erased);
    }
  }
}
