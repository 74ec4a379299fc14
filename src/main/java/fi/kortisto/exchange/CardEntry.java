package fi.kortisto.exchange;

import fi.kortisto.format.Conversation;
import fi.kortisto.format.EntryForms;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Provenance;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry as a vCard carries it: {@code X-KORTISTO-ENTRY;X-KIND=call;X-AT=2026-03-05T09:30} with
 * X-ENDED, X-SOURCE, X-OBTAINED and X-SUPPLIED where there is something to say. The value has the
 * particulars first, one a line as {@code caller: +358...}, then a blank line and the text; the
 * messages of a chat follow behind a line of {@code --}.
 */
final class CardEntry {

  private static final String NAME = "X-KORTISTO-ENTRY";
  private static final String MESSAGES = "\n--\n";
  private static final Pattern PARAMETER = Pattern.compile(";(X-[A-Z]+)=([^;]+)");
  private static final Pattern PARTICULAR = Pattern.compile("([a-z-]+): (.+)");

  private CardEntry() {}

  static IncomingValue write(EntryContent content) {
    StringBuilder label = new StringBuilder(NAME);
    label.append(";X-KIND=").append(content.kind().code());
    label.append(";X-AT=").append(content.at());
    content.ended().ifPresent(end -> label.append(";X-ENDED=").append(end));
    Provenance from = content.provenance();
    if (from.sourceCode().matches("[a-z0-9-]+")) {
      label.append(";X-SOURCE=").append(from.sourceCode());
    }
    from.obtained().ifPresent(day -> label.append(";X-OBTAINED=").append(day));
    label.append(";X-SUPPLIED=").append(from.supplied() ? "yes" : "no");
    StringBuilder value = new StringBuilder();
    content
        .values()
        .forEach(
            (particular, words) ->
                value.append(particular.code()).append(": ").append(words).append('\n'));
    value.append('\n').append(content.text());
    if (!content.messages().isEmpty()) {
      value.append(MESSAGES).append(Conversation.write(content.messages()));
    }
    return new IncomingValue(FieldRole.OTHER, label.toString(), PlainText.of(value.toString()));
  }

  static boolean isEntry(IncomingValue value) {
    return value.role() == FieldRole.OTHER && value.label().startsWith(NAME + ";");
  }

  /** The entry; empty when it is none that we understand and so remains a mere value. */
  static Optional<EntryContent> read(IncomingValue value) {
    if (!isEntry(value)) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(value.label());
    while (matcher.find()) {
      parameters.put(matcher.group(1), matcher.group(2));
    }
    try {
      Optional<EntryKind> kind = EntryKind.ofCode(parameters.getOrDefault("X-KIND", ""));
      return kind.isEmpty()
          ? Optional.empty()
          : Optional.of(EntryForms.canonical(content(kind.get(), parameters, value.value())));
    } catch (DateTimeException | DomainException notUnderstood) {
      return Optional.empty();
    }
  }

  private static EntryContent content(
      EntryKind kind, Map<String, String> parameters, String value) {
    int messages = value.indexOf(MESSAGES);
    String told = messages < 0 ? value : value.substring(0, messages);
    Map<Particular, String> particulars = new EnumMap<>(Particular.class);
    List<String> text = new ArrayList<>();
    boolean head = true;
    for (String line : told.split("\n", -1)) {
      Matcher particular = PARTICULAR.matcher(line);
      Optional<Particular> known =
          head && particular.matches() ? Particular.ofCode(particular.group(1)) : Optional.empty();
      if (known.isPresent()) {
        particulars.put(known.get(), particular.group(2));
      } else {
        head = false;
        text.add(line);
      }
    }
    return new EntryContent(
        kind,
        LocalDateTime.parse(parameters.getOrDefault("X-AT", "")),
        Optional.ofNullable(parameters.get("X-ENDED")).map(LocalDateTime::parse),
        String.join("\n", text).strip(),
        particulars,
        messages < 0
            ? List.of()
            : Conversation.parse(value.substring(messages + MESSAGES.length())),
        new Provenance(
            parameters.getOrDefault("X-SOURCE", ""),
            Optional.ofNullable(parameters.get("X-OBTAINED")).map(LocalDate::parse),
            "yes".equals(parameters.get("X-SUPPLIED"))));
  }
}
