package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.User;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists those who may sign in, and those who once might. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
final class UserListCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserListCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    List<User> users;
    List<Register> registers;
    try (Session session = place.open(access)) {
      users = session.users().list();
      registers = session.allRegisters();
    }
    if (json) {
      place.json(out -> JsonLists.users(users, out));
    } else {
      new Table(users.stream().map(user -> row(user, registers)).toList()).print(place.out());
    }
    return 0;
  }

  private List<String> row(User user, List<Register> registers) {
    Speech speech = place.speech();
    return List.of(
        user.login(),
        user.fullName(),
        speech.words().of(user.role()),
        limit(user, registers),
        user.active() ? "" : speech.say("user.ended"),
        user.commitment()
            .map(
                day ->
                    speech.say(
                        "user.committed", speech.day(day), user.commitmentKept() ? "yes" : "no"))
            .orElse(""),
        user.lastSignIn().map(speech::moment).orElse(""));
  }

  private String limit(User user, List<Register> registers) {
    return registers.stream()
        .filter(register -> user.only().contains(register.id()))
        .map(register -> register.name().in(place.speech().language()))
        .collect(Collectors.joining(", "));
  }
}
