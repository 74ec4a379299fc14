package fi.kortisto.cli;

import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.Verdict;
import fi.kortisto.model.WithdrawnConsent;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a decision of what was typed.
 *
 * @param today from which bans stand
 */
record DecisionTyped(Session session, RequestView view, DecisionOptions typed, LocalDate today) {

  /**
   * The decision.
   *
   * @throws DomainException SUBJECT_NOT_LINKED, NO_SUCH_DATUM, NO_SUCH_REGISTER, BAD_CHOICE
   */
  Decision decision() throws DomainException {
    if (typed.whole().isPresent()) {
      return typed.whole().get();
    }
    Decision decision =
        typed
            .refuse()
            .map(this::refusal)
            .map(Decision::refused)
            .orElse(Decision.GRANTED)
            .withBans(typed.bans().stream().map(this::ban).toList())
            .withPurposes(consents())
            .explained(typed.explanation());
    if (typed.restriction().isPresent()) {
      decision = decision.withRestriction(typed.restriction().get());
    }
    if (typed.names().isPresent()) {
      decision = decision.withNames(typed.names().get());
    }
    return isByItem() ? onItems(decision) : decision;
  }

  private boolean isByItem() {
    return !typed.items().isEmpty() || !typed.corrections().isEmpty() || takesProposals();
  }

  /** Where granting means that each item is given or erased, as far as the rules allow. */
  private boolean takesProposals() {
    if (!typed.grant()) {
      return false;
    }
    return switch (view.request().kind()) {
      case ERASURE, PORTABILITY -> true;
      case INSPECTION, RECTIFICATION, RESTRICTION, OBJECTION, BAN -> false;
      case CONSENT_WITHDRAWN, LOG_EXTRACT, COMPLAINT -> false;
    };
  }

  private Decision onItems(Decision decision) throws DomainException {
    DecisionSheet sheet = session.decisions().sheet(view.request().id());
    SheetChoice choice = new SheetChoice(sheet);
    Map<ItemKey, ItemRuling> rulings = new LinkedHashMap<>();
    if (takesProposals()) {
      sheet.lines().forEach(line -> rulings.put(line.key(), line.proposal()));
    }
    for (Map.Entry<String, Verdict> item : typed.items().entrySet()) {
      for (SheetLine line : choice.lines(item.getKey())) {
        rulings.put(line.key(), ruling(line, item.getValue()));
      }
    }
    List<Correction> corrections = new ArrayList<>();
    for (Map.Entry<String, String> item : typed.corrections().entrySet()) {
      corrections.add(choice.correction(item.getKey(), item.getValue(), typed.why()));
    }
    return decision.withRulings(List.copyOf(rulings.values())).withCorrections(corrections);
  }

  private ItemRuling ruling(SheetLine line, Verdict verdict) {
    ItemRuling proposed = line.proposal();
    if (typed.ground().isEmpty() && proposed.verdict() == verdict) {
      return proposed;
    }
    Optional<Refusal> why =
        verdict == Verdict.GRANT ? Optional.empty() : typed.ground().map(this::refusal);
    return new ItemRuling(line.key(), verdict, why, verdict == Verdict.REDACT ? typed.shown() : "");
  }

  private Refusal refusal(RefusalGround ground) {
    return new Refusal(ground, typed.reason(), typed.until());
  }

  private NewBan ban(BanChoice choice) {
    RequestCase request = view.request();
    Language language = request.content().language();
    return new NewBan(
        choice.purpose(),
        choice.channel(),
        today,
        typed.refuse().isPresent() ? Optional.empty() : typed.until(),
        new PurposeWords(language).of(Purpose.of(request.id())));
  }

  /** {@code REGISTER:PURPOSE}; without a register the first one that the request concerns. */
  private List<WithdrawnConsent> consents() throws DomainException {
    List<WithdrawnConsent> withdrawn = new ArrayList<>();
    for (String consent : typed.consents()) {
      int colon = consent.lastIndexOf(':');
      Register register =
          colon < 0
              ? RegisterChoice.of(view.registers(), Optional.empty())
              : RegisterChoice.of(session.registers(), Optional.of(consent.substring(0, colon)));
      withdrawn.add(new WithdrawnConsent(register.id(), consent.substring(colon + 1).strip()));
    }
    return withdrawn;
  }
}
