package fi.kortisto.model;

/**
 * A register to start from.
 *
 * @param id the name by which it is chosen, such as {@code trading-customers}
 * @param description one sentence on whom it suits
 * @param content its fields carry ids that mean nothing before they are stored
 */
public record RegisterTemplate(String id, Label description, RegisterContent content) {}
