package fi.kortisto.model;

/**
 * What an import changes in one field of a person.
 *
 * @param before in the field's canonical form; blank where a value is added
 * @param after in the field's canonical form
 */
public record FieldChange(Field field, String before, String after) {}
