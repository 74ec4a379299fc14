package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Problem.Outcome;
import fi.kortisto.model.Progress;
import fi.kortisto.service.AccessLog.Verified;
import fi.kortisto.service.NearbyBackup;
import fi.kortisto.service.Session;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the file and the access log. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--anchor", paramLabel = "A", descriptionKey = "anchor")
  private Optional<String> anchor = Optional.empty();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  VerifyCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    Optional<LogAnchor> printed = anchor.flatMap(LogAnchor::parse);
    if (anchor.isPresent() && printed.isEmpty()) {
      throw new DomainException(Problem.BAD_ANCHOR);
    }
    Verified verified;
    try (Session session = place.open(access)) {
      verified = session.log().verify(printed, Progress.NONE);
    } catch (DomainException found) {
      if (!isDamage(found.problem()) || !Files.isDirectory(access.folder())) {
        throw found;
      }
      place.warn(found);
      tellWhatIsLeft();
      return found.problem().outcome().exitCode();
    }
    place.out().println(place.speech().say("verify.rows", verified.rows()));
    verified
        .from()
        .ifPresent(
            from ->
                place
                    .out()
                    .println(
                        place
                            .speech()
                            .say(
                                "verify.from",
                                from.number(),
                                place.speech().day(from.lastDay()),
                                from.anchor())));
    place.out().println(place.speech().say("verify.anchor", verified.head()));
    printed.ifPresent(held -> place.out().println(place.speech().say("verify.held", held)));
    return 0;
  }

  /** With an anchor that does not fit, everything can still be read as usual. */
  private static boolean isDamage(Problem found) {
    return found.outcome() == Outcome.DAMAGED
        && found != Problem.ANCHOR_DIFFERS
        && found != Problem.ANCHOR_MISSING;
  }

  private void tellWhatIsLeft() throws DomainException {
    place.tell("verify.rescue");
    Optional<NearbyBackup> backup = NearbyBackup.newest(access.folder());
    if (backup.isPresent()) {
      place.tell(
          "verify.backup",
          backup.get().file(),
          place.speech().moment(backup.get().at(place.clock().getZone())));
    } else {
      place.tell("verify.no-backup");
    }
  }
}
