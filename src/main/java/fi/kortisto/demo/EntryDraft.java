package fi.kortisto.demo;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Source;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entry while it is being made up. */
final class EntryDraft {

  private static final Set<EntryKind> WRITTEN = EnumSet.of(EntryKind.FEEDBACK, EntryKind.CHAT);

  private final EntryKind kind;
  private final LocalDateTime at;
  private final Map<Particular, String> values = new EnumMap<>(Particular.class);
  private final List<ChatMessage> messages = new ArrayList<>();
  private Optional<LocalDateTime> ended = Optional.empty();
  private String text = "";

  EntryDraft(EntryKind kind, LocalDateTime at) {
    this.kind = kind;
    this.at = at;
  }

  EntryDraft until(LocalDateTime end) {
    ended = Optional.of(end);
    return this;
  }

  EntryDraft saying(String words) {
    text = words;
    return this;
  }

  EntryDraft with(Particular particular, String value) {
    values.put(particular, ValueForms.parseLeniently(particular.type(), value));
    return this;
  }

  void hear(ChatMessage message) {
    messages.add(message);
  }

  /** The entry; what the person wrote, or comes from them otherwise, counts as supplied. */
  EntryContent from(Optional<Source> source) {
    Provenance from =
        new Provenance(
            source.map(Source::code).orElse(""),
            Optional.of(at.toLocalDate()),
            WRITTEN.contains(kind) || source.map(Source::person).orElse(false));
    return new EntryContent(kind, at, ended, text, values, messages, from);
  }
}
