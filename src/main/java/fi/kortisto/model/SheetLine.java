package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

/**
 * A line of the decision sheet.
 *
 * @param category of the item; empty for a file that belongs to no entry
 * @param holds that stand on it today
 * @param proposal what the rules say unless somebody decides otherwise
 */
public record SheetLine(
    Register register,
    Optional<Category> category,
    SheetItem item,
    List<Hold> holds,
    ItemRuling proposal) {

  public SheetLine {
    holds = List.copyOf(holds);
  }

  public ItemKey key() {
    return item.key();
  }

  /** What keeps it longest. */
  public Optional<Hold> hold() {
    return Holds.longest(holds);
  }
}
