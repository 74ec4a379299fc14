package fi.kortisto.cli;

import fi.kortisto.exchange.RequestsJson;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the items of the person's file with what keeps them and what the rules propose. */
@Command(name = "sheet", mixinStandardHelpOptions = true, sortOptions = false)
final class RequestSheetCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RequestAccess access = new RequestAccess();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  RequestSheetCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    try (Session session = place.open(access.register())) {
      RequestView view = session.requests().of(access.id());
      DecisionSheet sheet = session.decisions().sheet(view.request().id());
      if (json) {
        place.json(out -> RequestsJson.sheet(sheet, place.speech().language(), out));
      } else {
        place.table(new SheetRows(sheet, place.speech()).rows(), "sheet.nothing");
      }
    }
    return 0;
  }
}
