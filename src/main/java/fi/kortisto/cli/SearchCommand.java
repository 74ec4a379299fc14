package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds persons. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false)
final class SearchCommand implements Callable<Integer> {

  private static final int PAGE = 1000;

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "text")
  private String text = "";

  @Mixin private final RescueOption rescue = new RescueOption();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  SearchCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    List<Subject> found = find();
    if (json) {
      place.json(out -> JsonLists.subjects(found, out));
    } else {
      place.table(found.stream().map(this::row).toList(), "search.nobody");
    }
    return 0;
  }

  private List<Subject> find() throws DomainException {
    SearchQuery query = SearchQuery.of(text);
    List<Subject> found = new ArrayList<>();
    try (Session session = rescue.open(place, access)) {
      Optional<SubjectPage.Mark> next = Optional.of(SubjectPage.Mark.START);
      while (next.isPresent()) {
        SubjectPage page = session.search().find(query, next.get(), PAGE);
        found.addAll(page.rows());
        next = page.next();
      }
    }
    return found;
  }

  private List<String> row(Subject subject) {
    return List.of(
        subject.id().toString(),
        subject.displayName(),
        subject.organisation(),
        subject.town(),
        subject.bans() == 0 ? "" : place.speech().say("search.bans", subject.bans()));
  }
}
