package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Gives the data a new key for everybody who has access. */
@Command(name = "rekey", mixinStandardHelpOptions = true, sortOptions = false)
final class RekeyCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RekeyCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    try (Session session = place.open(access)) {
      session.keys().rekey(Progress.NONE);
    }
    place.tell("rekey.done");
    return 0;
  }
}
