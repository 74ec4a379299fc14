package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps items from being erased, and what no longer does. */
final class HeldItems {

  private final Desk desk;

  HeldItems(Desk desk) {
    this.desk = desk;
  }

  /** The items whose erasure a request waits for and which nothing keeps any more. */
  List<ItemKey> released(RequestId request, SubjectId subject) throws DomainException {
    List<Hold> recorded = desk.store().holds().of(subject);
    Set<ItemKey> kept = standing(recorded, subject);
    return recorded.stream()
        .filter(hold -> hold.request().filter(request::equals).isPresent())
        .map(Hold::item)
        .distinct()
        .filter(item -> !kept.contains(item))
        .toList();
  }

  private Set<ItemKey> standing(List<Hold> recorded, SubjectId subject) throws DomainException {
    LocalDate today = desk.today();
    List<Entry> entries =
        desk.store().entries().of(subject).values().stream().flatMap(List::stream).toList();
    Set<ItemKey> kept =
        Holds.of(recorded, entries, today).stream().map(Hold::item).collect(Collectors.toSet());
    kept.addAll(keptByLaw(subject, today));
    return kept;
  }

  private List<ItemKey> keptByLaw(SubjectId subject, LocalDate today) throws DomainException {
    List<ItemKey> kept = new ArrayList<>();
    desk.store()
        .storedPersons()
        .read(
            List.of(subject),
            desk.registers(),
            today,
            person ->
                Holds.byLaw(person, today, SubjectEdit.FALLBACK)
                    .forEach(hold -> kept.add(hold.item())));
    return kept;
  }

  /**
   * Makes sure that the person has the item.
   *
   * @throws DomainException NO_SUCH_DATUM
   */
  void checkThere(SubjectId subject, ItemKey item) throws DomainException {
    boolean there =
        switch (item.kind()) {
          case DATUM ->
              new SubjectReading(desk)
                  .data(subject).stream().anyMatch(datum -> datum.number() == item.number());
          case ENTRY -> desk.store().entries().find(subject, item.number()).isPresent();
          case FILE -> desk.store().attachments().find(subject, item.number()).isPresent();
        };
    if (!there) {
      throw new DomainException(Problem.NO_SUCH_DATUM);
    }
  }
}
