package fi.kortisto.model;

/**
 * A kind of entry that a register keeps.
 *
 * @param categoryCode the category whose storage rule holds for such entries
 */
public record EntryRule(EntryKind kind, String categoryCode) {}
