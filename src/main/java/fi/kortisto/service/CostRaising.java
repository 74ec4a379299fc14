package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.UserId;
import java.util.List;
import java.util.Optional;

/** Makes the password of the user who has just signed in more expensive to try. */
final class CostRaising {

  private final Desk desk;

  CostRaising(Desk desk) {
    this.desk = desk;
  }

  /** Raises the cost when the user's is lower; costs never fall. Slow then. */
  void to(BcryptCost wanted, Password password) throws DomainException {
    UserId user = desk.userId();
    Optional<KeyRing> raised =
        desk.folder().keyRing().change(desk.key()).raiseCost(user, password, wanted);
    if (raised.isPresent()) {
      KeyRing ring = raised.get();
      new RingWriting(desk)
          .write(
              new Trace(LogAction.RAISE_COST)
                  .fields(List.of("user:" + user, "cost:" + ring.cost())),
              _ -> new RingChange.Changed<>(user, ring));
    }
  }
}
