package fi.kortisto.model;

/**
 * A notice in one language, as it went out.
 *
 * @param html one self-contained page
 * @param pdf the same as a document
 */
public record NoticePrint(Language language, String html, byte[] pdf) {}
