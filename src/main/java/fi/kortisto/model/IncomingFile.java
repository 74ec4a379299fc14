package fi.kortisto.model;

/**
 * A file that came inside an imported contact, such as a photo.
 *
 * @param name with an ending
 */
public record IncomingFile(String name, byte[] content) {}
