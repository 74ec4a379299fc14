package fi.kortisto.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The holds on a person's items: those on record, and those that invoices make by themselves. */
public final class Holds {

  /**
   * Vouchers are kept for six years from the end of the year in which the financial year ended
   * (bookkeeping act 1336/1997, 2:10); here the calendar year of the invoice.
   */
  private static final int VOUCHER_YEARS = 6;

  private static final String YES = "true";

  private Holds() {}

  /** Those that stand on a day. */
  public static List<Hold> of(SubjectFile file, LocalDate day) {
    List<Hold> holds = new ArrayList<>(file.dealings().holds());
    file.entries()
        .filter(entry -> entry.kind() == EntryKind.INVOICE)
        .forEach(invoice -> holds.addAll(ofInvoice(invoice)));
    return holds.stream().filter(hold -> hold.standsOn(day)).toList();
  }

  private static List<Hold> ofInvoice(Entry invoice) {
    List<Hold> holds = new ArrayList<>();
    ItemKey item = ItemKey.of(invoice);
    if (YES.equals(invoice.values().get(Particular.IN_COLLECTION))) {
      holds.add(new Hold(item, HoldGround.COLLECTION, Optional.empty(), "", Optional.empty()));
    } else if (!invoice.values().containsKey(Particular.PAID)) {
      holds.add(new Hold(item, HoldGround.OPEN_INVOICE, Optional.empty(), "", Optional.empty()));
    }
    LocalDate kept =
        LocalDate.of(
            invoice.at().getYear() + VOUCHER_YEARS, Month.DECEMBER, Month.DECEMBER.maxLength());
    holds.add(new Hold(item, HoldGround.BOOKKEEPING, Optional.of(kept), "", Optional.empty()));
    return holds;
  }

  /** The one that ends last, which is the one that counts; one without an end is last of all. */
  public static Optional<Hold> longest(List<Hold> holds) {
    return holds.stream().max(Comparator.comparing(hold -> hold.until().orElse(LocalDate.MAX)));
  }
}
