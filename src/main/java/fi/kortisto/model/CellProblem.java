package fi.kortisto.model;

/**
 * An imported value that its field cannot make sense of. It is kept as it came.
 *
 * @param problem that the field has with it, such as {@link Problem#BAD_PHONE}
 */
public record CellProblem(Field field, String value, Problem problem) {}
