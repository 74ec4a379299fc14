package fi.kortisto.cli;

import fi.kortisto.document.LabelSheets;
import fi.kortisto.exchange.ListJson;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.ListRun;
import fi.kortisto.model.Register;
import fi.kortisto.service.DrawnList;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a list of persons for a purpose; without a file it tells who would be on it. */
@Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false)
final class ListCommand implements Callable<Integer> {

  private static final int PAGE = 500;

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Mixin private final ListOptions what = new ListOptions();

  @Mixin private final ListFile file = new ListFile();

  @Option(names = "--save", paramLabel = "NAME", descriptionKey = "list-save")
  private Optional<String> save = Optional.empty();

  @Option(names = "--dry-run", descriptionKey = "list-dry-run")
  private boolean dryRun;

  @Option(names = "--history", descriptionKey = "list-history")
  private boolean history;

  @Option(names = "--sheets", descriptionKey = "list-sheets")
  private boolean sheets;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final RecipientOptions recipient = new RecipientOptions();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  ListCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    boolean drawn = !history && !sheets && !file.isTest();
    if (drawn && !what.isComplete()) {
      throw missing(List.of("--for"));
    }
    try (Session session = place.open(access)) {
      if (history) {
        tellHistory(session);
      } else if (sheets) {
        tellSheets(session);
      } else if (file.isTest()) {
        file.writeTest(file.sheet(session).orElseThrow(), place.speech());
        place.tell("list.tested", file.out().orElseThrow());
      } else {
        list(session);
      }
    }
    return 0;
  }

  private MissingParameterException missing(List<String> options) {
    return new MissingParameterException(
        spec.commandLine(), options.stream().<ArgSpec>map(spec::findOption).toList(), "incomplete");
  }

  private void list(Session session) throws DomainException, IOException {
    ListOrder order = what.order(session, place.speech(), place.today());
    if (save.isPresent()) {
      order = session.savedLists().keep(order.named(save.get())).now().order();
      place.tell("list.saved", order.name());
    }
    if (file.out().isEmpty() || dryRun) {
      preview(session, order);
    } else {
      draw(session, order);
    }
  }

  private void preview(Session session, ListOrder order) throws DomainException, IOException {
    ListPreview preview = session.lists().preview(order);
    if (json) {
      place.json(out -> ListJson.preview(preview, out));
    } else {
      new ListTold(place).leftOut(preview);
      new ListTold(place).counts(preview.tally());
    }
  }

  private void draw(Session session, ListOrder order) throws DomainException, IOException {
    ListForm form = file.form();
    NewFile target = file.target();
    Optional<LabelSheet> sheet = file.sheet(session);
    DrawnList drawn =
        order.purpose() == BanPurpose.DISCLOSURE
            ? session.lists().draw(order, form, disclosed(session, order))
            : session.lists().draw(order, form);
    new ListTold(place).counts(drawn.tally());
    file.write(target, drawn, sheet, session, place.speech());
    if (json) {
      place.json(out -> ListJson.drawn(drawn.number(), drawn.tally(), out));
    }
    place.tell("list.done", file.out().orElseThrow(), drawn.size());
  }

  /** A list is disclosed of one register. */
  private DisclosureContent disclosed(Session session, ListOrder order) throws DomainException {
    List<String> lacking = new ArrayList<>(recipient.missing());
    if (order.selection().registers().size() != 1) {
      lacking.addFirst("--register");
    }
    if (!lacking.isEmpty()) {
      throw missing(lacking);
    }
    Register register = order.selection().among(session.registers()).getFirst();
    return recipient.content(register, Set.of(), place.speech(), place.today());
  }

  private void tellHistory(Session session) throws DomainException, IOException {
    List<ListRun> all = new ArrayList<>();
    List<ListRun> page = session.lists().history(0, PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = session.lists().history(all.size(), PAGE);
    }
    if (json) {
      place.json(out -> ListJson.history(all, out));
    } else {
      new ListTold(place).history(all);
    }
  }

  private void tellSheets(Session session) throws DomainException {
    place.table(
        LabelSheets.with(session.savedLists().sheets()).stream()
            .map(
                sheet ->
                    List.of(
                        sheet.code(),
                        sheet.name(),
                        place
                            .speech()
                            .say(
                                "list.sheet",
                                sheet.columns(),
                                sheet.rows(),
                                sheet.labelWidth() / 100.0,
                                sheet.labelHeight() / 100.0)))
            .toList(),
        "list.never");
  }
}
