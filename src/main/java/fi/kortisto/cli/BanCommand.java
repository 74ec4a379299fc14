package fi.kortisto.cli;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a person forbids something. */
@Command(name = "ban", mixinStandardHelpOptions = true, sortOptions = false)
final class BanCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--purpose", required = true, paramLabel = "P", descriptionKey = "purpose")
  private BanPurpose purpose = BanPurpose.DIRECT_MARKETING;

  @Option(names = "--channel", paramLabel = "C", descriptionKey = "channel")
  private BanChannel channel = BanChannel.ANY;

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "source")
  private String received = "";

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  BanCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    NewBan ban = new NewBan(purpose, channel, place.today(), until, received);
    try (Session session = place.open(access)) {
      session.bans().add(new SubjectId(subject), ban);
    }
    place.tell(
        "ban.done",
        Long.toString(subject),
        place.speech().words().of(purpose),
        place.speech().words().of(channel));
    return 0;
  }
}
