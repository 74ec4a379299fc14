package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ends somebody's access. */
@Command(name = "remove", mixinStandardHelpOptions = true, sortOptions = false)
final class UserRemoveCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "LOGIN", descriptionKey = "login")
  private String login = "";

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserRemoveCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access)) {
      session.users().remove(NamedUser.of(session, login).id());
    }
    place.tell("user.removed", login);
    return 0;
  }
}
