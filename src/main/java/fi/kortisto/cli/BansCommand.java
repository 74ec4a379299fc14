package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseFacts;
import fi.kortisto.model.UseRule;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the bans of a person, or all that stand today; or what a person's data may be used for. */
@Command(name = "bans", mixinStandardHelpOptions = true, sortOptions = false)
final class BansCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", arity = "0..1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--matrix", descriptionKey = "matrix")
  private boolean matrix;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  BansCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    if (matrix) {
      return matrix(new SubjectId(subject.orElseThrow(this::nobodyNamed)));
    }
    List<Ban> bans;
    try (Session session = place.open(access)) {
      bans =
          subject.isPresent()
              ? session.bans().of(new SubjectId(subject.get()))
              : session.bans().standing();
    }
    if (json) {
      place.json(out -> JsonLists.bans(bans, out));
    } else {
      place.table(bans.stream().map(this::row).toList(), "bans.none");
    }
    return 0;
  }

  private ParameterException nobodyNamed() {
    return new ParameterException(spec.commandLine(), "SUBJECT");
  }

  private int matrix(SubjectId person) throws DomainException, IOException {
    SubjectFile file;
    try (Session session = place.open(access)) {
      file = session.subjects().card(person, Purpose.NONE);
    }
    UseRule rule = new UseRule(UseFacts.of(file), place.today());
    if (json) {
      place.json(out -> JsonLists.uses(rule, place.speech().language(), out));
    } else {
      place.table(new UseRows(rule, place.speech()).rows(), "bans.none");
    }
    return 0;
  }

  private List<String> row(Ban ban) {
    List<String> row = new ArrayList<>();
    row.add(ban.subject().toString());
    row.addAll(Card.row(ban, place.speech()));
    return row;
  }
}
