package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An item of a person as far as its storage time hangs on it, without its value.
 *
 * @param code of the field, {@link PastChange#codeOf} the kind of entry, or {@link Effect#FILE}
 * @param category whose rule holds; empty for a kind of entry that is not kept any more, and files
 * @param day of the item itself: got, or for an entry happened
 * @param activity the day as a sign of activity; empty where it is not known when it was got
 * @param role of a datum's field
 * @param carrier the entry or picture to which a file belongs
 */
public record StoredItem(
    ItemKey key,
    String code,
    Optional<Category> category,
    LocalDate day,
    Optional<LocalDate> activity,
    Optional<FieldRole> role,
    Optional<ItemKey> carrier) {

  public static StoredItem of(Datum datum, Register register) {
    return ofDatum(datum.number(), datum.field(), register, datum.day(), datum.obtained());
  }

  /** A datum of which no more is known than this. */
  public static StoredItem ofDatum(
      long number, Field field, Register register, LocalDate day, Optional<LocalDate> obtained) {
    return new StoredItem(
        new ItemKey(ItemKey.Kind.DATUM, number),
        field.code(),
        Optional.of(register.categoryOf(field)),
        day,
        obtained,
        Optional.of(field.role()),
        Optional.empty());
  }

  public static StoredItem of(Entry entry, Register register) {
    return ofEntry(entry.id(), entry.kind(), register, entry.at().toLocalDate());
  }

  /** An entry of which no more is known than this. */
  public static StoredItem ofEntry(long id, EntryKind kind, Register register, LocalDate at) {
    return new StoredItem(
        new ItemKey(ItemKey.Kind.ENTRY, id),
        PastChange.codeOf(kind),
        register.content().categoryOf(kind),
        at,
        Optional.of(at),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A file.
   *
   * @param carrier the entry or picture to which it belongs
   */
  public static StoredItem ofFile(long id, LocalDate added, Optional<ItemKey> carrier) {
    return new StoredItem(
        new ItemKey(ItemKey.Kind.FILE, id),
        Effect.FILE,
        Optional.empty(),
        added,
        Optional.empty(),
        Optional.empty(),
        carrier);
  }

  public boolean isFile() {
    return key.kind() == ItemKey.Kind.FILE;
  }

  /** A file that belongs to no other item. */
  public boolean isLoose() {
    return isFile() && carrier.isEmpty();
  }

  public Optional<StorageFloor> floor() {
    return category.flatMap(of -> of.storage().floor());
  }
}
