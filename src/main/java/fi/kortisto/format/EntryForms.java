package fi.kortisto.format;

import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Entries as people write and read them. */
public final class EntryForms {

  private EntryForms() {}

  /**
   * The entry with its values in canonical form, blanks left out.
   *
   * @throws DomainException ENTRY_ENDS_BEFORE_IT_STARTS, TOO_LONG, VALUE_MISSING when it says
   *     nothing at all, or the problem of a value
   */
  public static EntryContent canonical(EntryContent content) throws DomainException {
    if (content.ended().map(end -> end.isBefore(content.at())).orElse(false)) {
      throw new DomainException(Problem.ENTRY_ENDS_BEFORE_IT_STARTS);
    }
    String text = ValueForms.parse(FieldType.LONG_TEXT, content.text());
    Map<Particular, String> values = new EnumMap<>(Particular.class);
    for (Map.Entry<Particular, String> value : content.values().entrySet()) {
      if (!value.getValue().isBlank()) {
        values.put(value.getKey(), ValueForms.parse(value.getKey().type(), value.getValue()));
      }
    }
    List<ChatMessage> messages = new ArrayList<>();
    for (ChatMessage message : content.messages()) {
      String words = ValueForms.parse(FieldType.LONG_TEXT, message.text());
      if (!words.isEmpty()) {
        messages.add(new ChatMessage(message.at(), message.author().strip(), words));
      }
    }
    boolean tellsNothing =
        text.isEmpty() && values.isEmpty() && messages.isEmpty() && content.ended().isEmpty();
    if (tellsNothing && !content.kind().lasts()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
    return new EntryContent(
        content.kind(),
        content.at(),
        content.ended(),
        text,
        values,
        messages,
        content.provenance());
  }

  /** A particular as a reader of the language expects to see it. */
  public static String show(Particular particular, String canonical, Language language) {
    return ValueForms.show(particular.type(), canonical, language);
  }

  /** 1:02:03 or 4:12. */
  public static String duration(Duration length) {
    long hours = length.toHours();
    return hours > 0
        ? "%d:%02d:%02d".formatted(hours, length.toMinutesPart(), length.toSecondsPart())
        : "%d:%02d".formatted(length.toMinutesPart(), length.toSecondsPart());
  }

  /** All that the entry says, by the names used in files, for the history. */
  public static String oneLine(EntryContent content) {
    StringBuilder line = new StringBuilder();
    line.append(content.at().toString().replace('T', ' '));
    content.ended().ifPresent(end -> line.append(" - ").append(end.toString().replace('T', ' ')));
    line.append(' ').append(content.text());
    content
        .values()
        .forEach(
            (particular, value) ->
                line.append("; ").append(particular.code()).append(": ").append(value));
    content
        .messages()
        .forEach(
            message ->
                line.append("; ").append(message.author()).append(": ").append(message.text()));
    return line.toString();
  }
}
