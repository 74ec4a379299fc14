package fi.kortisto.service;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LedgerCount;
import fi.kortisto.model.LedgerDeed.ItemsErased;
import fi.kortisto.model.LedgerDeed.PersonErased;
import fi.kortisto.model.LedgerDeed.Place;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Erases in a restored register what had been erased since its backup was made. */
final class ErasingAgain {

  private final Desk desk;
  private final Store store;
  private final SubjectReading reading;
  private final Set<SubjectId> unfinished;

  /**
   * @param unfinished takes those of whom something had to stay
   */
  ErasingAgain(Desk desk, Set<SubjectId> unfinished) throws DomainException {
    this.desk = desk;
    this.store = desk.store();
    this.reading = new SubjectReading(desk);
    this.unfinished = unfinished;
  }

  /** Who holds what a person of that id has; empty when there is nobody or nothing. */
  Optional<SubjectId> holder(SubjectId id) {
    SubjectId holder = store.subjects().mergedInto(id).orElse(id);
    return isThere(holder) ? Optional.of(holder) : Optional.empty();
  }

  private boolean isThere(SubjectId id) {
    return store.subjects().find(id, desk.today()).isPresent();
  }

  LedgerCount person(PersonErased erased, Trace trace) throws DomainException {
    boolean done = false;
    for (SubjectId id : erased.persons()) {
      part(id, erased.persons());
      if (isThere(id)) {
        List<ItemKey> items = itemsOf(id);
        erase(id, items, Set.of(), trace);
        done = true;
      }
    }
    return done ? erased.count() : LedgerCount.NOTHING;
  }

  /** What an item was erased from is a person of their own again before anything goes. */
  private void part(SubjectId id, List<SubjectId> together) throws DomainException {
    Optional<SubjectId> holder = store.subjects().mergedInto(id);
    while (holder.isPresent() && !together.contains(holder.get())) {
      SubjectId other = holder.get();
      unfinished.add(other);
      try {
        store.attempt(
            () -> {
              new Merging(desk).unmerge(store.merges().of(other).getFirst());
              return other;
            });
      } catch (DomainException staysOne) {
        return;
      }
      holder = store.subjects().mergedInto(id);
    }
  }

  private List<ItemKey> itemsOf(SubjectId id) throws DomainException {
    List<ItemKey> items = new ArrayList<>();
    for (Datum datum : reading.data(id)) {
      items.add(ItemKey.of(datum));
    }
    for (List<Entry> entries : store.entries().of(id).values()) {
      entries.forEach(entry -> items.add(ItemKey.of(entry)));
    }
    for (Attachment file : store.attachments().of(id)) {
      items.add(ItemKey.of(file));
    }
    return items;
  }

  LedgerCount items(ItemsErased erased, Trace trace) throws DomainException {
    Map<SubjectId, Set<ItemKey>> found = new LinkedHashMap<>();
    for (SubjectId id : erased.persons()) {
      part(id, erased.persons());
      if (isThere(id)) {
        found.put(id, new LinkedHashSet<>());
      }
    }
    for (SubjectId id : found.keySet()) {
      List<Datum> data = reading.data(id);
      for (Place place : erased.places()) {
        if (isAt(place, id, data)) {
          found.get(id).add(new ItemKey(place.kind(), place.number()));
        }
      }
    }
    int items = 0;
    for (Map.Entry<SubjectId, Set<ItemKey>> one : found.entrySet()) {
      erase(one.getKey(), List.copyOf(one.getValue()), Set.copyOf(erased.codes()), trace);
      items += one.getValue().size();
    }
    return new LedgerCount(0, items, 0, 0, 0, 0);
  }

  private boolean isAt(Place place, SubjectId id, List<Datum> data) {
    return switch (place.kind()) {
      case DATUM ->
          place.person().equals(id)
              && data.stream()
                  .anyMatch(
                      datum ->
                          datum.number() == place.number()
                              && place.field().equals(Optional.of(datum.field().id())));
      case ENTRY -> store.entries().find(id, place.number()).isPresent();
      case FILE -> store.attachments().find(id, place.number()).isPresent();
    };
  }

  /**
   * At once, or one by one where that would leave somebody without a name: what names them then
   * stays, and is told.
   */
  private void erase(SubjectId id, List<ItemKey> items, Set<String> codes, Trace trace)
      throws DomainException {
    trace.of(id);
    try {
      store.attempt(() -> new Erasing(desk, id, trace).forgetting(codes).erase(items));
    } catch (DomainException nameless) {
      unfinished.add(id);
      for (ItemKey item : items) {
        eraseIfPossible(id, item, trace);
      }
    }
  }

  private void eraseIfPossible(SubjectId id, ItemKey item, Trace trace) throws DomainException {
    try {
      store.attempt(() -> new Erasing(desk, id, trace).erase(List.of(item)));
    } catch (DomainException namesTheRest) {
      unfinished.add(id);
    }
  }
}
