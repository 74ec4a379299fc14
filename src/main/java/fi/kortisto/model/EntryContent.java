package fi.kortisto.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an entry says.
 *
 * @param at when it happened or began, in the firm's own time; midnight where only the day is known
 * @param ended when it was over
 * @param text what is told of it in words; may be blank
 * @param values the particulars in the canonical form of their type, none blank
 * @param messages of a conversation, in their order
 */
public record EntryContent(
    EntryKind kind,
    LocalDateTime at,
    Optional<LocalDateTime> ended,
    String text,
    Map<Particular, String> values,
    List<ChatMessage> messages,
    Provenance provenance) {

  public EntryContent {
    Map<Particular, String> ordered = new EnumMap<>(Particular.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
    messages = List.copyOf(messages);
  }

  /** The same from elsewhere. */
  public EntryContent from(Provenance other) {
    return new EntryContent(kind, at, ended, text, values, messages, other);
  }

  /** How long it took, where that is known. */
  public Optional<Duration> duration() {
    return ended.map(end -> Duration.between(at, end));
  }
}
