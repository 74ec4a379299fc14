package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Disclosures.Listed;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Enters a disclosure in the ledger before it is made, or lists what was disclosed. */
@Command(name = "disclose", mixinStandardHelpOptions = true, sortOptions = false)
final class DiscloseCommand implements Callable<Integer> {

  private static final int PAGE = 1000;

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "SUBJECT",
      descriptionKey = "disclosed-subjects")
  private List<Long> subjects = List.of();

  @Mixin private final DisclosureOptions what = new DisclosureOptions();

  @Option(names = "--ground", paramLabel = "USE", descriptionKey = "restricted-use")
  private Optional<RestrictedUse> ground = Optional.empty();

  @Option(names = "--list", descriptionKey = "disclosures")
  private boolean list;

  @Option(names = "--subject", paramLabel = "ID", descriptionKey = "disclosures-of")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  DiscloseCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    if (list) {
      tell(ledger());
    } else {
      checkComplete();
      disclose();
    }
    return 0;
  }

  private void checkComplete() {
    if (subjects.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "nobody");
    }
    List<ArgSpec> missing = what.missing().stream().<ArgSpec>map(spec::findOption).toList();
    if (!missing.isEmpty()) {
      throw new MissingParameterException(spec.commandLine(), missing, "incomplete");
    }
  }

  private void disclose() throws DomainException {
    List<SubjectId> persons = subjects.stream().map(SubjectId::new).toList();
    try (Session session = place.open(access)) {
      DisclosureContent content = what.content(session.registers(), place.speech(), place.today());
      if (persons.size() == 1) {
        Purpose purpose = ground.map(Purpose.NONE::on).orElse(Purpose.NONE);
        tell(session.disclosures().add(persons.getFirst(), content, purpose).now());
      } else {
        Listed listed = session.disclosures().addList(persons, content);
        tell(listed.disclosure());
        new ListTold(place).counts(listed.tally());
      }
    }
  }

  private void tell(Disclosure entered) {
    place.out().println(entered.id());
    place.tell(
        "disclose.done",
        Long.toString(entered.id()),
        entered.persons(),
        entered.content().recipient().name());
  }

  private List<Disclosure> ledger() throws DomainException {
    try (Session session = place.open(access)) {
      if (subject.isPresent()) {
        return session.disclosures().of(new SubjectId(subject.get()));
      }
      List<Disclosure> all = new ArrayList<>();
      List<Disclosure> page = session.disclosures().page(0, PAGE);
      while (!page.isEmpty()) {
        all.addAll(page);
        page = session.disclosures().page(all.size(), PAGE);
      }
      return all;
    }
  }

  private void tell(List<Disclosure> disclosures) throws IOException {
    if (json) {
      place.json(out -> JsonLists.disclosures(disclosures, place.speech().language(), out));
    } else {
      place.table(disclosures.stream().map(this::row).toList(), "disclose.none");
    }
  }

  private List<String> row(Disclosure disclosure) {
    DisclosureContent content = disclosure.content();
    return List.of(
        Long.toString(disclosure.id()),
        place.speech().day(content.on()),
        content.recipient().name(),
        place.speech().say("log.count", disclosure.persons()),
        String.join(" ", content.fields().stream().sorted().toList()),
        content.why(),
        place.speech().words().of(content.basis()));
  }
}
