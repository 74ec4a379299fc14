package fi.kortisto.model;

/**
 * A field of a register: one sort of datum it may hold.
 *
 * @param code short name, unique in the register; it stands in the access log and in exports
 * @param sensitive shown only when asked for
 * @param suppliedByDefault whether a value normally comes from the person (GDPR art. 20(1))
 * @param repeatable whether a person may have several, as with phones
 * @param retired no longer offered for new values; the old ones stay
 */
public record Field(
    FieldId id,
    String code,
    Label label,
    String categoryCode,
    FieldType type,
    FieldRole role,
    boolean required,
    boolean sensitive,
    boolean suppliedByDefault,
    boolean repeatable,
    boolean retired) {}
