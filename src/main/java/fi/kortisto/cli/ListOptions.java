package fi.kortisto.cli;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Selection;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What list is wanted: of whom, what for, by which channel. */
final class ListOptions {

  @Option(names = "--for", paramLabel = "PURPOSE", descriptionKey = "list-for")
  private Optional<BanPurpose> purpose = Optional.empty();

  @Option(names = "--channel", paramLabel = "C", descriptionKey = "channel")
  private BanChannel channel = BanChannel.ANY;

  @Option(names = "--similar", descriptionKey = "list-similar")
  private boolean similar;

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "list-register")
  private List<String> registers = List.of();

  @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "list-search")
  private String text = "";

  @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "list-where")
  private List<ConditionTyped> conditions = List.of();

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "list-since")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--entries", split = ",", paramLabel = "KIND", descriptionKey = "list-entries")
  private List<EntryKind> entries = List.of();

  @Option(names = "--columns", split = ",", paramLabel = "CODE", descriptionKey = "list-columns")
  private List<String> columns = List.of();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "list-name")
  private String name = "";

  @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "list-saved")
  private Optional<String> saved = Optional.empty();

  /** Whether it is said what the list is for. */
  boolean isComplete() {
    return purpose.isPresent() || saved.isPresent();
  }

  /**
   * The list, from a saved one where that was asked for.
   *
   * @throws DomainException NO_SUCH_LIST, NO_SUCH_REGISTER
   */
  ListOrder order(Session session, Speech speech, LocalDate today) throws DomainException {
    if (saved.isPresent()) {
      return session.savedLists().find(saved.get()).order();
    }
    ListOrder order =
        new ListOrder(
            name, selection(session), purpose.orElseThrow(), channel, similar, stripped(columns));
    return name.isBlank()
        ? order.named(ListTable.aim(order, speech.language()) + " " + speech.day(today))
        : order;
  }

  private static List<String> stripped(List<String> codes) {
    return codes.stream().map(String::strip).toList();
  }

  private Selection selection(Session session) throws DomainException {
    Set<RegisterId> chosen = new LinkedHashSet<>();
    for (String wanted : registers) {
      chosen.add(RegisterChoice.of(session.registers(), Optional.of(wanted)).id());
    }
    List<Register> among = Selection.EVERYBODY.in(chosen).among(session.registers());
    List<FieldCondition> where = new ArrayList<>();
    for (ConditionTyped typed : conditions) {
      where.add(typed.of(among));
    }
    return new Selection(
        chosen, text, where, since, since.isPresent() ? Set.copyOf(entries) : Set.of());
  }
}
