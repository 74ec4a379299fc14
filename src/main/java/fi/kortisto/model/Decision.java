package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

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

  /** The ruling on an item. */
  public Optional<ItemRuling> rulingOn(ItemKey item) {
    return rulings.stream().filter(ruling -> ruling.item().equals(item)).findFirst();
  }

  /** How the request ends by this. */
  public RequestOutcome outcome() {
    if (refusal.isPresent()) {
      return RequestOutcome.REFUSED;
    }
    boolean some = rulings.stream().anyMatch(ItemRuling::isGranted) || corrections.size() > 0;
    boolean all = rulings.stream().allMatch(ItemRuling::isGranted);
    if (all) {
      return RequestOutcome.GRANTED;
    }
    return some ? RequestOutcome.PARTLY : RequestOutcome.REFUSED;
  }
}
