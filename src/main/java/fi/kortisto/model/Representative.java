package fi.kortisto.model;

/**
 * Somebody who asks on the person's behalf.
 *
 * @param authority on what it rests: a power of attorney of a certain day, guardianship; recorded,
 *     never blank
 */
public record Representative(String name, String authority) {}
