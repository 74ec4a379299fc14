package fi.kortisto.cli;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewException;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a person forbids something or takes that back, or why a ban does not stop a use. */
@Command(name = "ban", mixinStandardHelpOptions = true, sortOptions = false)
final class BanCommand implements Callable<Integer> {

  /** What is done; one of the three. */
  private static final class Deed {

    @Option(names = "--purpose", required = true, paramLabel = "P", descriptionKey = "purpose")
    private Optional<BanPurpose> purpose = Optional.empty();

    @Option(
        names = "--withdraw",
        required = true,
        paramLabel = "NUMBER",
        descriptionKey = "withdraw-ban")
    private Optional<Long> withdraw = Optional.empty();

    @Option(
        names = "--end-exception",
        required = true,
        paramLabel = "NUMBER",
        descriptionKey = "end-exception")
    private Optional<Long> end = Optional.empty();
  }

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @ArgGroup(multiplicity = "1")
  private Deed deed = new Deed();

  @Option(names = "--channel", paramLabel = "C", descriptionKey = "channel")
  private BanChannel channel = BanChannel.ANY;

  @Option(names = "--except", paramLabel = "REASON", descriptionKey = "except")
  private Optional<String> reason = Optional.empty();

  @Mixin private final HeardOptions heard = new HeardOptions();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  BanCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    SubjectId person = new SubjectId(subject);
    try (Session session = place.open(access)) {
      if (deed.withdraw.isPresent()) {
        session.bans().withdraw(person, deed.withdraw.get());
        place.tell("ban.withdrawn", Long.toString(deed.withdraw.get()));
      } else if (deed.end.isPresent()) {
        session.bans().endException(person, deed.end.get());
        place.tell("ban.exception-ended", Long.toString(deed.end.get()));
      } else {
        record(session, person, deed.purpose.orElseThrow());
      }
    }
    return 0;
  }

  private void record(Session session, SubjectId person, BanPurpose purpose)
      throws DomainException {
    if (reason.isPresent()) {
      session
          .bans()
          .addException(
              person,
              new NewException(
                  purpose, channel, reason.get(), heard.on(place.today()), heard.until()));
    } else {
      session
          .bans()
          .add(
              person,
              new NewBan(
                  purpose,
                  channel,
                  heard.on(place.today()),
                  heard.until(),
                  heard.received(),
                  heard.statedBy(),
                  heard.evidence(),
                  Optional.empty()));
    }
    place.tell(
        reason.isPresent() ? "ban.excepted" : "ban.done",
        Long.toString(subject),
        place.speech().words().of(purpose),
        place.speech().words().of(channel));
  }
}
