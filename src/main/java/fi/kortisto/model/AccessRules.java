package fi.kortisto.model;

/**
 * What a register demands of those who look into it.
 *
 * @param commitment a signed confidentiality commitment; without one no access
 * @param purpose that they say for what, before they see a person
 */
public record AccessRules(boolean commitment, boolean purpose) {

  public static final AccessRules NONE = new AccessRules(false, false);
}
