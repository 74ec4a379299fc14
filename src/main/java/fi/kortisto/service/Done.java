package fi.kortisto.service;

/**
 * A deed that was done.
 *
 * @param now what it concerned, as it now is
 * @param undo takes it back
 */
public record Done<T>(T now, Undo<T> undo) {}
