package fi.kortisto.cli;

import fi.kortisto.format.Words;
import fi.kortisto.model.Permission;
import fi.kortisto.model.UserRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what each role may do: deeds down, roles across. */
@Command(name = "roles", mixinStandardHelpOptions = true, sortOptions = false)
final class UserRolesCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  UserRolesCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() {
    Words words = place.speech().words();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(Stream.of(""), Arrays.stream(UserRole.values()).map(words::of)).toList());
    for (Permission permission : Permission.values()) {
      rows.add(
          Stream.concat(
                  Stream.of(words.of(permission)),
                  Arrays.stream(UserRole.values()).map(role -> cell(role, permission)))
              .toList());
    }
    new Table(rows).print(place.out());
    return 0;
  }

  private String cell(UserRole role, Permission permission) {
    return role.may(permission) ? place.speech().say("user.roles.may") : "-";
  }
}
