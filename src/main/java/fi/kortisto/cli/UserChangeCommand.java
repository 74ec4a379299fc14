package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a user another name or role, or other registers. */
@Command(name = "change", mixinStandardHelpOptions = true, sortOptions = false)
final class UserChangeCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "LOGIN", descriptionKey = "login")
  private String login = "";

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "user-name")
  private Optional<String> name = Optional.empty();

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role")
  private Optional<UserRole> role = Optional.empty();

  @Mixin private final RegisterLimitOptions limit = new RegisterLimitOptions();

  @Option(names = "--all-registers", descriptionKey = "all-registers")
  private boolean allRegisters;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserChangeCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    boolean rights = role.isPresent() || limit.isGiven() || allRegisters;
    if ((!rights && name.isEmpty()) || (limit.isGiven() && allRegisters)) {
      throw new ParameterException(spec.commandLine(), "nothing, or two things, to change");
    }
    try (Session session = place.open(access)) {
      User user = NamedUser.of(session, login);
      if (name.isPresent()) {
        session.users().rename(user.id(), name.get());
      }
      if (rights) {
        session.users().assign(user.id(), role.orElse(user.role()), registers(session, user));
      }
    }
    place.tell("user.changed", login);
    return 0;
  }

  private Set<RegisterId> registers(Session session, User user) throws DomainException {
    return allRegisters || limit.isGiven() ? limit.registers(session.allRegisters()) : user.only();
  }
}
