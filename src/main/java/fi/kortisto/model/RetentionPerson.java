package fi.kortisto.model;

import java.util.List;

/** A person with those of their items that are looked at, and how long each is kept. */
public record RetentionPerson(SubjectId subject, String name, List<Item> items) {

  public RetentionPerson {
    items = List.copyOf(items);
  }

  /** An item without its value. */
  public record Item(RegisterId register, StoredItem item, StorageTerm term) {}
}
