package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Something that happened: a call, an assignment, feedback given. */
public record Entry(long id, EntryContent content, Instant recordedAt, UserId recordedBy) {

  public EntryKind kind() {
    return content.kind();
  }

  public LocalDateTime at() {
    return content.at();
  }

  public String text() {
    return content.text();
  }

  public Map<Particular, String> values() {
    return content.values();
  }

  public List<ChatMessage> messages() {
    return content.messages();
  }

  public String sourceCode() {
    return content.provenance().sourceCode();
  }

  public boolean supplied() {
    return content.provenance().supplied();
  }
}
