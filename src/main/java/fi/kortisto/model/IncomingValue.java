package fi.kortisto.model;

/**
 * One value of an imported contact, as the file gave it.
 *
 * @param role what the file says it is; {@link FieldRole#OTHER} when it says something we have no
 *     word for
 * @param label which of several ({@code work}), or the property's or column's name when the role is
 *     OTHER; may be blank
 * @param value not yet checked; an address is in {@link PostalAddress#canonical()} form
 */
public record IncomingValue(FieldRole role, String label, String value) {}
