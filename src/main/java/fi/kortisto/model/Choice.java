package fi.kortisto.model;

/**
 * One of the values that a field of type {@link FieldType#CHOICE} may have.
 *
 * @param code what is stored
 */
public record Choice(String code, Label label) {}
