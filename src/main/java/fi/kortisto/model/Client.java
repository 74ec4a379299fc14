package fi.kortisto.model;

/**
 * A firm on whose behalf a register is kept, where ours is a processor (GDPR art. 30(2)(a)).
 *
 * @param contact how it is reached; may be blank
 */
public record Client(String name, String contact) {}
