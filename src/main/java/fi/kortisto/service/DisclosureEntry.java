package fi.kortisto.service;

import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectId;
import java.util.List;

/** Enters disclosures in the ledger, inside a transaction. */
final class DisclosureEntry {

  private final Desk desk;

  DisclosureEntry(Desk desk) {
    this.desk = desk;
  }

  /**
   * @throws DomainException NOTHING_DISCLOSED, NAME_MISSING, REASON_MISSING, SAFEGUARD_MISSING,
   *     DAY_IN_FUTURE, NO_SUCH_REGISTER
   */
  Disclosure entered(DisclosureContent content, List<SubjectId> persons) throws DomainException {
    check(content);
    return existing(desk.store().disclosures().insert(content, persons, desk.now(), desk.userId()));
  }

  void check(DisclosureContent content) throws DomainException {
    desk.register(content.register());
    desk.checkHasCome(content.on());
    if (content.recipient().name().isBlank()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    if (content.fields().isEmpty()) {
      throw new DomainException(Problem.NOTHING_DISCLOSED);
    }
    if (content.why().isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
    if (content.outsideEea() && content.safeguard().isBlank()) {
      throw new DomainException(Problem.SAFEGUARD_MISSING);
    }
  }

  /**
   * @throws DomainException NO_SUCH_DISCLOSURE
   */
  Disclosure existing(long id) throws DomainException {
    return desk.store()
        .disclosures()
        .find(id)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DISCLOSURE));
  }
}
