package fi.kortisto.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is held about a person, as far as storage times hang on it: very many of these are read
 * at once where a {@link SubjectFile} would be too much.
 *
 * @param holds that stand on the day of which it is asked
 */
public record StoredPerson(
    SubjectId id, boolean restricted, List<StoredPart> parts, List<Hold> holds) {

  public StoredPerson {
    parts = List.copyOf(parts);
    holds = List.copyOf(holds);
  }

  /**
   * The same of what the file holds.
   *
   * @param today on which holds are to stand
   */
  public static StoredPerson of(SubjectFile file, LocalDate today) {
    Map<String, ItemKey> pictures = new HashMap<>();
    file.data()
        .filter(datum -> datum.field().type() == FieldType.IMAGE)
        .forEach(datum -> pictures.put(datum.value(), ItemKey.of(datum)));
    List<StoredPart> parts = new ArrayList<>();
    for (RegisterPart part : file.parts()) {
      List<StoredItem> items = new ArrayList<>();
      part.data().forEach(datum -> items.add(StoredItem.of(datum, part.register())));
      part.entries().forEach(entry -> items.add(StoredItem.of(entry, part.register())));
      for (Attachment attachment : file.attachments()) {
        if (attachment.register().equals(part.register().id())) {
          items.add(
              StoredItem.ofFile(
                  attachment.id(),
                  Datum.dayOf(attachment.addedAt()),
                  carrier(attachment, pictures)));
        }
      }
      parts.add(new StoredPart(part.register(), part.membership(), items));
    }
    List<Hold> holds = Holds.of(file.dealings().holds(), file.entries().toList(), today);
    return new StoredPerson(file.subject().id(), file.subject().restricted(), parts, holds);
  }

  private static Optional<ItemKey> carrier(Attachment file, Map<String, ItemKey> pictures) {
    return file.entry()
        .map(id -> new ItemKey(ItemKey.Kind.ENTRY, id))
        .or(() -> Optional.ofNullable(pictures.get(Long.toString(file.id()))));
  }
}
