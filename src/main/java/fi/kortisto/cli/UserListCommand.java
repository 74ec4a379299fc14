package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.User;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
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
    try (Session session = place.open(access)) {
      users = session.users().list();
    }
    if (json) {
      place.json(out -> JsonLists.users(users, out));
    } else {
      new Table(users.stream().map(this::row).toList()).print(place.out());
    }
    return 0;
  }

  private List<String> row(User user) {
    Speech speech = place.speech();
    return List.of(
        user.login(),
        speech.words().of(user.role()),
        user.active() ? "" : speech.say("user.ended"),
        user.commitment().map(day -> speech.say("user.committed", speech.day(day))).orElse(""),
        user.lastSignIn().map(speech::moment).orElse(""));
  }
}
