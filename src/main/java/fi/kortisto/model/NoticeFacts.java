package fi.kortisto.model;

/** What a privacy notice is written from: nothing else stands in it. */
public record NoticeFacts(Controller controller, RegisterContent content) {}
