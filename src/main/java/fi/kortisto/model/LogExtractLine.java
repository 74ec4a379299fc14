package fi.kortisto.model;

/**
 * One consultation, for the person it concerned.
 *
 * @param login of the user; blank unless there is a recorded reason to name them
 */
public record LogExtractLine(LogLine line, String login) {}
