package fi.kortisto.service;

import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps items from being erased, and what no longer does. */
final class HeldItems {

  private final Desk desk;

  HeldItems(Desk desk) {
    this.desk = desk;
  }

  /**
   * The items whose erasure a request waits for and which nothing keeps any more. What names the
   * person stays as long as any entry of its register is kept.
   */
  List<ItemKey> released(RequestId request, SubjectId subject) throws DomainException {
    List<Hold> recorded = desk.store().holds().of(subject);
    Map<RegisterId, List<Entry>> entries = desk.store().entries().of(subject);
    Set<ItemKey> kept =
        Holds.of(recorded, all(entries), desk.today()).stream()
            .map(Hold::item)
            .collect(Collectors.toSet());
    byLaw(subject).forEach(hold -> kept.add(hold.item()));
    Set<ItemKey> names = names(subject, entries, kept);
    return recorded.stream()
        .filter(hold -> hold.request().filter(request::equals).isPresent())
        .map(Hold::item)
        .distinct()
        .filter(item -> !kept.contains(item) && !names.contains(item))
        .toList();
  }

  /** The names in registers in which an entry is kept. */
  private Set<ItemKey> names(
      SubjectId subject, Map<RegisterId, List<Entry>> entries, Set<ItemKey> kept)
      throws DomainException {
    Set<ItemKey> names = new HashSet<>();
    desk.store()
        .data()
        .of(subject, desk.registers())
        .forEach(
            (register, data) -> {
              boolean needed =
                  entries.getOrDefault(register, List.of()).stream()
                      .anyMatch(entry -> kept.contains(ItemKey.of(entry)));
              data.stream()
                  .filter(datum -> needed && DecisionSheet.isNaming(datum))
                  .forEach(datum -> names.add(ItemKey.of(datum)));
            });
    return names;
  }

  /** All that happened with the person. */
  List<Entry> entries(SubjectId subject) throws DomainException {
    return all(desk.store().entries().of(subject));
  }

  private static List<Entry> all(Map<RegisterId, List<Entry>> entries) {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Makes sure that nobody put a hold on what is to be removed by hand; of its holds that have
   * ended nothing is left, as a number may come to stand for another item.
   *
   * @throws DomainException HOLD_STANDS
   */
  void remove(SubjectId subject, List<ItemKey> items) throws DomainException {
    Optional<Hold> standing =
        desk.store().holds().of(subject).stream()
            .filter(hold -> items.contains(hold.item()) && hold.standsOn(desk.today()))
            .findFirst();
    if (standing.isPresent()) {
      throw new DomainException(Problem.HOLD_STANDS, standing.get().ground());
    }
    for (ItemKey item : items) {
      desk.store().holds().removeOf(subject, item);
    }
  }

  /** What a law that sets a shortest time keeps of the person. */
  List<Hold> byLaw(SubjectId subject) throws DomainException {
    List<Hold> holds = new ArrayList<>();
    LocalDate today = desk.today();
    desk.store()
        .storedPersons()
        .read(
            List.of(subject),
            desk.registers(),
            today,
            person -> holds.addAll(Holds.byLaw(person, today, SubjectEdit.FALLBACK)));
    return holds;
  }

  /**
   * Makes sure that the person has the item.
   *
   * @throws DomainException NO_SUCH_DATUM
   */
  void checkThere(SubjectId subject, ItemKey item) throws DomainException {
    if (!isThere(subject, item)) {
      throw new DomainException(Problem.NO_SUCH_DATUM);
    }
  }

  /** Those holds that stand on items of the registers that the user reaches. */
  List<Hold> reached(SubjectId subject, List<Hold> holds) throws DomainException {
    List<Hold> reached = new ArrayList<>();
    for (Hold hold : holds) {
      if (desk.reach().isWhole() || isThere(subject, hold.item())) {
        reached.add(hold);
      }
    }
    return reached;
  }

  private boolean isThere(SubjectId subject, ItemKey item) throws DomainException {
    Set<RegisterId> own = desk.reach().ids();
    return switch (item.kind()) {
      case DATUM ->
          new SubjectReading(desk)
              .data(subject).stream().anyMatch(datum -> datum.number() == item.number());
      case ENTRY ->
          desk.store()
              .entries()
              .find(subject, item.number())
              .filter(placed -> own.contains(placed.register()))
              .isPresent();
      case FILE ->
          desk.store()
              .attachments()
              .find(subject, item.number())
              .filter(file -> own.contains(file.register()))
              .isPresent();
    };
  }
}
