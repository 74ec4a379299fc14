package fi.kortisto.model;

/**
 * A value that a list may show.
 *
 * @param label which of several, such as {@code work}; may be blank
 * @param value in the canonical form of the field's type
 */
public record ListValue(Field field, String label, String value) {}
