package fi.kortisto.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * One message of a conversation.
 *
 * @param at time of day
 * @param author as the conversation names them; may be blank
 */
public record ChatMessage(Optional<LocalTime> at, String author, String text) {}
