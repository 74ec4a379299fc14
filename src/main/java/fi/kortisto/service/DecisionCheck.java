package fi.kortisto.service;

import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.Verdict;
import java.util.Arrays;
import java.util.List;

/** Whether a decision can be said to somebody: what is refused has its ground and its reason. */
final class DecisionCheck {

  private static final List<BanPurpose> MARKETING =
      List.of(
          BanPurpose.DIRECT_ADVERTISING, BanPurpose.DISTANCE_SELLING, BanPurpose.DIRECT_MARKETING);

  private DecisionCheck() {}

  /**
   * Refuses a decision that is not one.
   *
   * @throws DomainException REFUSAL_WITHOUT_REASON, GROUND_NOT_FOR_THIS, OBJECTION_IS_ABSOLUTE,
   *     NOTHING_DECIDED, REASON_MISSING
   */
  static void check(RequestCase request, Decision decision) throws DomainException {
    RequestKind kind = request.kind();
    if (decision.refusal().isPresent()) {
      if (kind == RequestKind.BAN) {
        throw new DomainException(Problem.OBJECTION_IS_ABSOLUTE);
      }
      checkRefusal(decision.refusal().get(), kind);
      if (decision.bans().stream().anyMatch(ban -> !MARKETING.contains(ban.purpose()))) {
        throw new DomainException(Problem.NOTHING_DECIDED);
      }
      return;
    }
    for (ItemRuling ruling : decision.rulings()) {
      checkRuling(ruling, kind);
    }
    checkContent(kind, decision);
  }

  private static void checkRefusal(Refusal refusal, RequestKind kind) throws DomainException {
    if (refusal.reason().isBlank()) {
      throw new DomainException(Problem.REFUSAL_WITHOUT_REASON);
    }
    if (!refusal.ground().isFor(kind)) {
      throw new DomainException(Problem.GROUND_NOT_FOR_THIS, refusal.ground(), kind);
    }
  }

  private static void checkRuling(ItemRuling ruling, RequestKind kind) throws DomainException {
    if (ruling.verdict() == Verdict.GRANT) {
      return;
    }
    Refusal why =
        ruling.refusal().orElseThrow(() -> new DomainException(Problem.REFUSAL_WITHOUT_REASON));
    checkRefusal(why, kind);
    boolean fits =
        switch (ruling.verdict()) {
          case GRANT, REFUSE -> why.ground().isForItems();
          case REDACT -> why.ground() == RefusalGround.OTHERS_RIGHTS;
          case LATER -> isHold(why.ground());
        };
    if (!fits) {
      throw new DomainException(Problem.GROUND_NOT_FOR_THIS, why.ground(), kind);
    }
  }

  private static boolean isHold(RefusalGround ground) {
    return Arrays.stream(HoldGround.values()).anyMatch(hold -> hold.ground() == ground);
  }

  /** Something of what was asked must be decided. */
  private static void checkContent(RequestKind kind, Decision decision) throws DomainException {
    boolean something =
        switch (kind) {
          case INSPECTION, PORTABILITY, LOG_EXTRACT -> true;
          case RECTIFICATION -> !decision.corrections().isEmpty() || !decision.rulings().isEmpty();
          case ERASURE -> !decision.rulings().isEmpty();
          case RESTRICTION -> decision.restriction().isPresent();
          case OBJECTION, BAN -> !decision.bans().isEmpty();
          case CONSENT_WITHDRAWN -> !decision.purposes().isEmpty();
          case COMPLAINT -> !decision.explanation().isBlank();
        };
    if (!something) {
      throw new DomainException(Problem.NOTHING_DECIDED);
    }
    for (Correction correction : decision.corrections()) {
      if (correction.why().isBlank()) {
        throw new DomainException(Problem.REASON_MISSING);
      }
    }
    if (decision.names().isPresent() && decision.names().get().isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
  }
}
