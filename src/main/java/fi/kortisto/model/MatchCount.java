package fi.kortisto.model;

/**
 * How many persons a search finds.
 *
 * @param atLeast true when counting stopped at {@code number}
 */
public record MatchCount(long number, boolean atLeast) {}
