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
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records that a person forbids something or takes that back, or why a ban does not stop a use. */
@Command(name = "ban", mixinStandardHelpOptions = true, sortOptions = false)
final class BanCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--purpose", paramLabel = "P", descriptionKey = "purpose")
  private Optional<BanPurpose> purpose = Optional.empty();

  @Option(names = "--withdraw", paramLabel = "NUMBER", descriptionKey = "withdraw-ban")
  private Optional<Long> withdraw = Optional.empty();

  @Option(names = "--end-exception", paramLabel = "NUMBER", descriptionKey = "end-exception")
  private Optional<Long> end = Optional.empty();

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
    checkOneDeed();
    SubjectId person = new SubjectId(subject);
    try (Session session = place.open(access)) {
      if (withdraw.isPresent()) {
        session.bans().withdraw(person, withdraw.get());
        place.tell("ban.withdrawn", Long.toString(withdraw.get()));
      } else if (end.isPresent()) {
        session.bans().endException(person, end.get());
        place.tell("ban.exception-ended", Long.toString(end.get()));
      } else {
        record(session, person, purpose.orElseThrow());
      }
    }
    return 0;
  }

  private void checkOneDeed() {
    long deeds = Stream.of(purpose, withdraw, end).filter(Optional::isPresent).count();
    if (deeds != 1) {
      throw new ParameterException(spec.commandLine(), "--purpose, --withdraw, --end-exception");
    }
  }

  private void record(Session session, SubjectId person, BanPurpose use) throws DomainException {
    if (reason.isPresent()) {
      session
          .bans()
          .addException(
              person,
              new NewException(use, channel, reason.get(), heard.on(place.today()), heard.until()));
    } else {
      session
          .bans()
          .add(
              person,
              new NewBan(
                  use,
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
        place.speech().words().of(use),
        place.speech().words().of(channel));
  }
}
