package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * May we? The one rule that every road asks by which personal data of several people leaves, or by
 * which people are reached: mailing lists and labels, publication, disclosure, files of contacts.
 *
 * <ol>
 *   <li>Restricted data is stored only (GDPR art. 18).
 *   <li>A protected address (turvakielto) stands on no list of addresses, and is not published.
 *   <li>What the person has forbidden is forbidden (art. 21; the notices' own promises), unless a
 *       lawful exception is on record; against direct marketing there is none (art. 21(3)).
 *   <li>Direct marketing by e-mail, SMS or automated call needs consent beforehand; own customers
 *       may be told of similar products by e-mail and SMS (act 917/2014, 200 §). So does what the
 *       register's own notice promises to ask first, and what a consent was taken back of.
 *   <li>Everything else is allowed until it is forbidden.
 * </ol>
 */
public final class UseRule {

  private final UseFacts facts;
  private final LocalDate day;

  public UseRule(UseFacts facts, LocalDate day) {
    this.facts = facts;
    this.day = day;
  }

  /**
   * @param channel {@link BanChannel#ANY} asks of all of them at once: the strictest answer holds
   */
  public UseAnswer mayWe(BanPurpose use, BanChannel channel) {
    if (channel != BanChannel.ANY || !use.isByChannel()) {
      return onRoad(use, channel);
    }
    return BanChannel.ROADS.stream()
        .map(road -> onRoad(use, road))
        .max(Comparator.comparing(UseAnswer::permit))
        .orElseThrow();
  }

  private UseAnswer onRoad(BanPurpose use, BanChannel road) {
    if (facts.restricted()) {
      return new UseAnswer(UsePermit.FORBIDDEN, UseReason.RESTRICTED, road);
    }
    if (facts.protectedAddress() && showsAddress(use, road)) {
      return new UseAnswer(UsePermit.FORBIDDEN, UseReason.PROTECTED_ADDRESS, road);
    }
    Optional<Ban> ban =
        facts.bans().stream().filter(one -> one.forbids(use, road, day)).findFirst();
    if (ban.isEmpty()) {
      return unbanned(use, road);
    }
    Optional<LawfulException> exception = exception(use, road);
    return exception
        .map(opened -> new UseAnswer(UsePermit.ALLOWED, UseReason.EXCEPTION, road).with(opened))
        .orElseGet(() -> new UseAnswer(UsePermit.FORBIDDEN, UseReason.BANNED, road))
        .with(ban.get());
  }

  /** A list of addresses, or what is published or handed on with them. */
  private static boolean showsAddress(BanPurpose use, BanChannel road) {
    return road == BanChannel.POST || use == BanPurpose.PUBLICATION || use == BanPurpose.DISCLOSURE;
  }

  private Optional<LawfulException> exception(BanPurpose use, BanChannel road) {
    return use.isMarketing()
        ? Optional.empty()
        : facts.exceptions().stream().filter(one -> one.opens(use, road, day)).findFirst();
  }

  private UseAnswer unbanned(BanPurpose use, BanChannel road) {
    Optional<ConsentAct> last = ConsentAct.lastOn(facts.consents(), use, road, day);
    boolean marketing = use.isMarketing() && road.needsConsent();
    if (last.filter(act -> !act.act().given()).isPresent()) {
      return new UseAnswer(UsePermit.NEEDS_CONSENT, UseReason.CONSENT_WITHDRAWN, road).with(last);
    }
    if (!marketing && !facts.consentFirst().contains(use)) {
      return new UseAnswer(UsePermit.ALLOWED, UseReason.NOT_BANNED, road);
    }
    if (last.filter(act -> act.standsOn(day)).isPresent()) {
      return new UseAnswer(UsePermit.ALLOWED, UseReason.CONSENTED, road).with(last);
    }
    if (marketing && facts.ownCustomer() && road != BanChannel.AUTOMATED_CALL) {
      return new UseAnswer(UsePermit.SIMILAR_PRODUCTS, UseReason.OWN_CUSTOMER, road).with(last);
    }
    UseReason reason = last.isPresent() ? UseReason.CONSENT_RUN_OUT : UseReason.NO_CONSENT;
    return new UseAnswer(UsePermit.NEEDS_CONSENT, reason, road).with(last);
  }
}
