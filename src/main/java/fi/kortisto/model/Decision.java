package fi.kortisto.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the firm decides on a request.
 *
 * @param refusal of all of it; then nothing else is decided
 * @param rulings on items; those without one are granted where the request is one for data, and
 *     left alone where it is one for change
 * @param corrections for a rectification
 * @param restriction for a restriction
 * @param bans for a ban or an objection
 * @param purposes codes of the purposes for which consent is withdrawn
 * @param names why a log extract names the users; empty where it does not
 * @param explanation for the person, in words; may be blank
 */
public record Decision(
    Optional<Refusal> refusal,
    List<ItemRuling> rulings,
    List<Correction> corrections,
    Optional<RestrictionGround> restriction,
    List<NewBan> bans,
    List<WithdrawnConsent> purposes,
    Optional<String> names,
    String explanation) {

  /** Everything asked is granted. */
  public static final Decision GRANTED =
      new Decision(
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          "");

  public Decision {
    rulings = List.copyOf(rulings);
    corrections = List.copyOf(corrections);
    bans = List.copyOf(bans);
    purposes = List.copyOf(purposes);
  }

  public static Decision refused(Refusal why) {
    return new Decision(
        Optional.of(why),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "");
  }

  public Decision withRulings(List<ItemRuling> others) {
    return new Decision(
        refusal, others, corrections, restriction, bans, purposes, names, explanation);
  }

  public Decision withCorrections(List<Correction> others) {
    return new Decision(refusal, rulings, others, restriction, bans, purposes, names, explanation);
  }

  public Decision withRestriction(RestrictionGround ground) {
    return new Decision(
        refusal, rulings, corrections, Optional.of(ground), bans, purposes, names, explanation);
  }

  public Decision withBans(List<NewBan> others) {
    return new Decision(
        refusal, rulings, corrections, restriction, others, purposes, names, explanation);
  }

  public Decision withPurposes(List<WithdrawnConsent> others) {
    return new Decision(
        refusal, rulings, corrections, restriction, bans, others, names, explanation);
  }

  public Decision withNames(String why) {
    return new Decision(
        refusal, rulings, corrections, restriction, bans, purposes, Optional.of(why), explanation);
  }

  public Decision explained(String words) {
    return new Decision(refusal, rulings, corrections, restriction, bans, purposes, names, words);
  }

  /** Whether it holds words of the person's data: corrected values, or what stands for others. */
  public boolean showsText() {
    return rulings.stream().anyMatch(ruling -> !ruling.shown().isEmpty());
  }

  /** The same without values of the person's data, once they are erased. */
  public Decision withoutValues() {
    return withCorrections(List.of())
        .withRulings(rulings.stream().map(ItemRuling::withoutText).toList());
  }

  /** The same of items that stand under other keys now. */
  public Decision renamed(UnaryOperator<ItemKey> now) {
    return withRulings(rulings.stream().map(ruling -> ruling.on(now.apply(ruling.item()))).toList())
        .withCorrections(
            corrections.stream()
                .map(
                    one -> new Correction(one.item().map(now), one.field(), one.value(), one.why()))
                .toList());
  }

  /** The ruling on an item. */
  public Optional<ItemRuling> rulingOn(ItemKey item) {
    return rulings.stream().filter(ruling -> ruling.item().equals(item)).findFirst();
  }

  /** How a request of that kind ends by this. */
  public RequestOutcome outcome(RequestKind kind) {
    if (refusal.isPresent()) {
      return bans.isEmpty() ? RequestOutcome.REFUSED : RequestOutcome.PARTLY;
    }
    boolean some =
        rulings.stream().anyMatch(ItemRuling::isGranted)
            || !corrections.isEmpty()
            || !purposes.isEmpty();
    boolean all = rulings.stream().allMatch(ruling -> ruling.isGranted() || !isOwed(ruling, kind));
    if (all && (some || rulings.isEmpty())) {
      return RequestOutcome.GRANTED;
    }
    return some ? RequestOutcome.PARTLY : RequestOutcome.REFUSED;
  }

  /** What art. 20 does not cover is not refused when the rest is given. */
  private static boolean isOwed(ItemRuling ruling, RequestKind kind) {
    return kind != RequestKind.PORTABILITY
        || ruling
            .refusal()
            .map(
                why ->
                    why.ground() != RefusalGround.NOT_SUPPLIED
                        && why.ground() != RefusalGround.OTHER_BASIS)
            .orElse(true);
  }
}
