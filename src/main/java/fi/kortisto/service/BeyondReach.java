package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bans of persons in registers that the user of an import does not reach. Such a person is not
 * joined and not shown, so that the contact comes in as somebody new; but what they have forbidden
 * the firm holds for the newcomer too, as it would if they had been erased before.
 */
final class BeyondReach {

  private final Suppressions suppressions;
  private final Optional<ContactMatch> everybody;

  BeyondReach(Desk desk, Register register) throws DomainException {
    this.suppressions = new Suppressions(desk);
    this.everybody =
        desk.reach().isWhole()
            ? Optional.empty()
            : Optional.of(ContactMatch.withEverybody(desk, register));
  }

  /** The bans that stand for whoever on file is this contact. */
  List<Suppressed> bansOf(PreparedRow.Contact contact) throws DomainException {
    List<Suppressed> bans = new ArrayList<>();
    if (everybody.isPresent()) {
      for (SubjectId person : everybody.get().all(contact)) {
        bans.addAll(suppressions.standing(person));
      }
    }
    return bans;
  }
}
