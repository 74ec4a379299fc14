package fi.kortisto.service;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LedgerDeed.Place;
import fi.kortisto.model.LeftValue;
import fi.kortisto.model.Merge;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where items of a person stand, and where an older backup has them that knows two persons who were
 * made one since.
 */
final class LedgerPlaces {

  private final Desk desk;
  private final SubjectId subject;
  private final List<Place> places = new ArrayList<>();

  LedgerPlaces(Desk desk, SubjectId subject) {
    this.desk = desk;
    this.subject = subject;
  }

  /**
   * The places of items that are being erased.
   *
   * @param data of the person before
   * @param codes of the fields whose values go wherever they are kept, also those that were not
   *     chosen when two persons were made one
   */
  List<Place> of(List<ItemKey> items, List<Datum> data, Set<String> codes) throws DomainException {
    for (ItemKey item : items) {
      if (item.kind() == ItemKey.Kind.DATUM) {
        for (Datum datum : data) {
          if (datum.number() == item.number()) {
            add(subject, item.number(), datum.field().id());
          }
        }
      } else {
        places.add(new Place(subject, item.kind(), item.number(), Optional.empty()));
      }
    }
    for (LeftValue left : desk.store().merges().leftValues(subject)) {
      if (codes.contains(left.code())) {
        add(left.owner(), left.number(), left.field());
      }
    }
    return places;
  }

  /** A datum, and where it was before its person was given everything of another. */
  private void add(SubjectId holder, long number, FieldId field) throws DomainException {
    places.add(new Place(holder, ItemKey.Kind.DATUM, number, Optional.of(field)));
    for (Merge merge : desk.store().merges().of(holder)) {
      Optional<MergeJournal> journal = desk.store().merges().journal(merge.id());
      if (journal.isPresent()) {
        for (var moved : journal.get().numbers().entrySet()) {
          if (moved.getValue() == number) {
            add(merge.gone(), moved.getKey(), field);
          }
        }
      }
    }
  }
}
