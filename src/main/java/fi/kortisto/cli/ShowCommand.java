package fi.kortisto.cli;

import fi.kortisto.exchange.SubjectJson;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.StorageTerms;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all that is held about a person; as JSON, exactly what an export to JSON holds. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false)
final class ShowCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--ground", paramLabel = "USE", descriptionKey = "restricted-use")
  private Optional<RestrictedUse> ground = Optional.empty();

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "look-purpose")
  private String words = "";

  @Mixin private final RescueOption rescue = new RescueOption();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  ShowCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    SubjectFile file;
    try (Session session = rescue.open(place, access)) {
      Purpose said = Purpose.of(words);
      Purpose purpose = ground.map(said::on).orElse(said);
      file = session.subjects().view(new SubjectId(subject), purpose);
      RescueOption.tellUnread(place, session);
    }
    if (file.subject().restricted()) {
      place.tell(ground.isPresent() ? "show.restricted" : "show.restricted-hidden");
    }
    if (json) {
      place.json(out -> SubjectJson.write(file, place.speech().language(), out));
    } else {
      new Card(file, StorageTerms.of(file, place.today()), place.speech(), place.today())
          .print(place.out());
    }
    return 0;
  }
}
