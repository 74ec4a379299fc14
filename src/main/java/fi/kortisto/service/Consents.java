package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;
import java.util.Optional;

/** What persons have consented to: a ledger that only grows (GDPR art. 7). */
public final class Consents {

  private final Desk desk;
  private final SubjectReading reading;

  Consents(Desk desk) {
    this.desk = desk;
    this.reading = new SubjectReading(desk);
  }

  /**
   * Enters that a consent was given or taken back. To take one back needs no proof and no reason:
   * it is as easy as giving it (art. 7(3)). Undone, a row stands besides that puts the entry right:
   * as if it had never been made.
   *
   * @throws DomainException NOT_A_CONSENT for a purpose of the register that does not rest on one;
   *     EVIDENCE_MISSING when nothing tells how a given consent was received (7(1)), and for what
   *     nobody stated; BAN_ENDS_BEFORE_IT_STARTS, RECEIVED_IN_FUTURE, NO_SUCH_SUBJECT,
   *     NOT_PERMITTED
   */
  public Done<SubjectFile> add(SubjectId subject, NewConsent consent) throws DomainException {
    check(consent);
    LogAction action = consent.given() ? LogAction.CONSENT : LogAction.WITHDRAW_CONSENT;
    return desk.act(
        new Trace(action).of(subject).fields(List.of(code(consent.scope()))),
        Permission.RECORD_BANS,
        given -> {
          reading.existing(subject);
          long row = insert(subject, consent);
          return new Done<>(reading.card(subject, given), undo(subject, consent, row));
        });
  }

  private long insert(SubjectId subject, NewConsent consent) throws DomainException {
    return desk.store().consents().insert(subject, consent, desk.now(), desk.userId());
  }

  private Undo<SubjectFile> undo(SubjectId subject, NewConsent consent, long row) {
    return new Undo<>(
        desk,
        Permission.RECORD_BANS,
        Optional.of(subject),
        "consent-row:" + row,
        given -> {
          reading.existing(subject);
          List<ConsentAct> ledger = desk.store().consents().of(subject);
          Undo.checkStands(
              ConsentAct.uncorrected(ledger).stream()
                  .filter(act -> act.act().scope().equals(consent.scope()))
                  .reduce((_, last) -> last)
                  .filter(act -> act.id() == row)
                  .isPresent());
          insert(subject, consent.correction());
          return reading.card(subject, given);
        });
  }

  private void check(NewConsent consent) throws DomainException {
    if (consent.day().isAfter(desk.today())) {
      throw new DomainException(Problem.RECEIVED_IN_FUTURE);
    }
    if (consent.until().filter(last -> last.isBefore(consent.day())).isPresent()) {
      throw new DomainException(Problem.BAN_ENDS_BEFORE_IT_STARTS);
    }
    if (consent.statedBy() == StatedBy.CORRECTION) {
      throw new DomainException(Problem.EVIDENCE_MISSING);
    }
    if (consent.given() && (consent.received() + consent.evidence()).isBlank()) {
      throw new DomainException(Problem.EVIDENCE_MISSING);
    }
    if (consent.scope() instanceof ConsentScope.OfRegister(RegisterId register, String purpose)
        && !restsOnConsent(register, purpose)) {
      throw new DomainException(Problem.NOT_A_CONSENT, purpose);
    }
  }

  private boolean restsOnConsent(RegisterId register, String code) throws DomainException {
    return desk.register(register).content().purposes().stream()
        .anyMatch(purpose -> purpose.code().equals(code) && purpose.basis() == LegalBasis.CONSENT);
  }

  private static String code(ConsentScope scope) {
    return switch (scope) {
      case ConsentScope.OfRegister(RegisterId _, String purpose) -> "consent:" + purpose;
      case ConsentScope.OfUse(BanPurpose purpose, BanChannel channel) ->
          "consent:" + purpose.code() + "/" + channel.code();
    };
  }

  /** The ledger of one person, the oldest row first. */
  public List<ConsentAct> of(SubjectId subject) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_BANS).of(subject),
        Permission.READ_SUBJECTS,
        given -> {
          reading.existing(subject);
          return desk.reach().within(desk.store().consents().of(subject));
        });
  }
}
