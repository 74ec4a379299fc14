package fi.kortisto.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The holds on a person's items: those on record, and those that invoices make by themselves. */
public final class Holds {

  /**
   * Vouchers are kept for six years from the end of the year in which the financial year ended
   * (bookkeeping act 1336/1997, 2:10); here the calendar year of the invoice.
   */
  private static final int VOUCHER_YEARS = 6;

  /**
   * These come and go with the invoice; where an erasure waits, the record says only why. What
   * somebody put on an item by hand stands for itself.
   */
  private static final Set<HoldGround> OF_INVOICES =
      EnumSet.of(HoldGround.OPEN_INVOICE, HoldGround.COLLECTION);

  private static final String YES = "yes";

  private Holds() {}

  /** Those that stand on a day, with those that follow from a shortest time set by law. */
  public static List<Hold> of(SubjectFile file, LocalDate day) {
    StoredPerson person = StoredPerson.of(file, day);
    return Stream.concat(
            person.holds().stream(), byLaw(person, day, file.subject().language()).stream())
        .toList();
  }

  /**
   * Those that follow on a day from the shortest time that a law sets for a category, where nothing
   * keeps the item as long by the same ground.
   *
   * @param language in which the law is named
   */
  public static List<Hold> byLaw(StoredPerson person, LocalDate day, Language language) {
    return person.parts().stream()
        .flatMap(part -> part.items().stream())
        .flatMap(item -> item.floor().stream().map(floor -> byLaw(item, floor, language)))
        .filter(hold -> hold.standsOn(day))
        .filter(hold -> person.holds().stream().noneMatch(other -> isWithin(hold, other)))
        .toList();
  }

  private static Hold byLaw(StoredItem item, StorageFloor floor, Language language) {
    boolean voucher = item.code().equals(PastChange.codeOf(EntryKind.INVOICE));
    return Hold.byLaw(
        item.key(),
        voucher ? HoldGround.BOOKKEEPING : HoldGround.OTHER_LAW,
        floor.last(item.day()),
        floor.law().in(language));
  }

  private static boolean isWithin(Hold hold, Hold other) {
    return other.item().equals(hold.item())
        && other.ground() == hold.ground()
        && other.until().isPresent()
        && hold.until().stream().noneMatch(last -> last.isAfter(other.until().get()));
  }

  /**
   * Those that stand on a day.
   *
   * @param recorded of the person
   * @param entries of the person; of other kinds than invoices none is needed
   */
  public static List<Hold> of(List<Hold> recorded, List<Entry> entries, LocalDate day) {
    List<Hold> ofInvoices =
        entries.stream()
            .filter(entry -> entry.kind() == EntryKind.INVOICE)
            .flatMap(invoice -> ofInvoice(invoice).stream())
            .filter(hold -> hold.standsOn(day))
            .toList();
    Stream<Hold> onRecord =
        recorded.stream().filter(hold -> hold.standsOn(day) && isStill(hold, ofInvoices));
    return Stream.concat(onRecord, ofInvoices.stream()).toList();
  }

  /** Whether the invoice for which an erasure waits is still open. */
  private static boolean isStill(Hold hold, List<Hold> ofInvoices) {
    boolean waits = hold.isAwaited() && hold.follows().isEmpty();
    if (!waits || !OF_INVOICES.contains(hold.ground())) {
      return true;
    }
    return ofInvoices.stream()
        .anyMatch(
            other -> hold.item().kind() == ItemKey.Kind.DATUM || other.item().equals(hold.item()));
  }

  private static List<Hold> ofInvoice(Entry invoice) {
    List<Hold> holds = new ArrayList<>();
    ItemKey item = ItemKey.of(invoice);
    if (YES.equals(invoice.values().get(Particular.IN_COLLECTION))) {
      holds.add(Hold.byItself(item, HoldGround.COLLECTION, Optional.empty()));
    } else if (!invoice.values().containsKey(Particular.PAID)) {
      holds.add(Hold.byItself(item, HoldGround.OPEN_INVOICE, Optional.empty()));
    }
    int last = invoice.at().getYear() + VOUCHER_YEARS;
    LocalDate kept = LocalDate.of(last, Month.DECEMBER, Month.DECEMBER.maxLength());
    holds.add(Hold.byItself(item, HoldGround.BOOKKEEPING, Optional.of(kept)));
    return holds;
  }

  /** The one that ends last, which is the one that counts; one without an end is last of all. */
  public static Optional<Hold> longest(List<Hold> holds) {
    return holds.stream().max(Comparator.comparing(hold -> hold.until().orElse(LocalDate.MAX)));
  }
}
