package fi.kortisto.ui.users;

import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.RecoveryKeyScreen;

/** What an administrator does with the keys of the register as a whole. */
final class KeyDeeds {

  private final Desk desk;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final ProblemLabel problem;

  KeyDeeds(Desk desk, SignedIn signedIn, Destinations destinations, ProblemLabel problem) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.problem = problem;
  }

  /** Asks first: the paper that is in the safe is worth nothing afterwards. */
  void renewRecoveryKey() {
    problem.clear();
    boolean sure =
        desk.dialogs()
            .ask(
                desk.texts().get("register-keys.renew.question"),
                desk.texts().get("register-keys.renew.explanation"),
                desk.texts().get("register-keys.renew.verb"));
    if (sure) {
      desk.work()
          .runLong(
              desk.texts().get("register-keys.doing"),
              progress -> signedIn.session().keys().renewRecoveryKey(progress),
              key ->
                  destinations.created(
                      signedIn,
                      fresh ->
                          new RecoveryKeyScreen(
                              fresh,
                              fresh.texts().get("register-keys.renewed"),
                              signedIn.controller().name(),
                              signedIn.session().keys()::confirm,
                              key,
                              () -> destinations.main(signedIn))),
              this::refused);
    }
  }

  void rekey() {
    problem.clear();
    boolean sure =
        desk.dialogs()
            .ask(
                desk.texts().get("register-keys.rekey.question"),
                desk.texts().get("register-keys.rekey.explanation"),
                desk.texts().get("register-keys.rekey.verb"));
    if (sure) {
      desk.work()
          .runLong(
              desk.texts().get("register-keys.doing"),
              progress -> {
                signedIn.session().keys().rekey(progress);
                return Boolean.TRUE;
              },
              _ -> desk.toasts().show(desk.texts().get("register-keys.rekeyed")),
              this::refused);
    }
  }

  private void refused(DomainException why) {
    problem.tell(desk.texts().of(why));
  }
}
