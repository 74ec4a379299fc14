package fi.kortisto.service;

import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suspect;
import fi.kortisto.model.SuspectReason;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The new persons of the file so far, by the fingerprints of their rows. */
final class EarlierRows {

  private final LongIntMap places = new LongIntMap();
  private long[] ids = new long[1 << 10];
  private int[] rows = new int[1 << 10];
  private int size;

  void remember(PreparedRow.Contact contact, SubjectId id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      rows = Arrays.copyOf(rows, size * 2);
    }
    ids[size] = id.value();
    rows[size] = contact.row();
    put(contact.keys().same());
    put(contact.keys().contact());
    put(contact.keys().place());
    size++;
  }

  private void put(long[] keys) {
    for (long key : keys) {
      places.put(key, size);
    }
  }

  /** Those who look like the same person. */
  Set<SubjectId> like(PreparedRow.Contact contact) {
    Set<SubjectId> like = new LinkedHashSet<>();
    for (long key : contact.keys().same()) {
      int place = places.get(key);
      if (place != LongIntMap.ABSENT) {
        like.add(new SubjectId(ids[place]));
      }
    }
    return like;
  }

  /** One who resembles the contact. */
  Optional<Suspect> resembling(PreparedRow.Contact contact) {
    return resembling(contact.keys().contact(), SuspectReason.SAME_CONTACT)
        .or(() -> resembling(contact.keys().place(), SuspectReason.SAME_NAME_AND_POSTCODE));
  }

  private Optional<Suspect> resembling(long[] keys, SuspectReason reason) {
    for (long key : keys) {
      int place = places.get(key);
      if (place != LongIntMap.ABSENT) {
        Optional<SubjectId> other = Optional.of(new SubjectId(ids[place]));
        return Optional.of(new Suspect(other, rows[place], reason));
      }
    }
    return Optional.empty();
  }
}
