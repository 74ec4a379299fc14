package fi.kortisto.ui.log;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogUsers;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import java.util.List;
import java.util.function.Consumer;

/** The names of those in the log, read anew whenever a part of the screen is shown. */
final class LogNames {

  private final Desk desk;
  private final SignedIn signedIn;
  private LogUsers users = new LogUsers(List.of());

  LogNames(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
  }

  /** As they were read last. */
  LogUsers now() {
    return users;
  }

  /** Reads them, before what is asked for afterwards. */
  void read(Consumer<LogUsers> done, Consumer<DomainException> refused) {
    desk.work()
        .run(
            () -> signedIn.session().log().users(),
            read -> {
              users = read;
              done.accept(read);
            },
            refused);
  }
}
