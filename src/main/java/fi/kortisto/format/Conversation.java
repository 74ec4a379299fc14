package fi.kortisto.format;

import fi.kortisto.model.ChatMessage;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A conversation as text, one message a line: {@code 10.15 Aino: Hei!}. The time and the name may
 * be missing; a line without a name goes on with the message before it.
 */
public final class Conversation {

  private static final Pattern LINE =
      Pattern.compile(
          "\\[?(?:(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2}))?\\]?\\s+)?([^:\\s][^:\\n]{0,60}):\\s(.*)");

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Conversation() {}

  public static List<ChatMessage> parse(String text) {
    List<ChatMessage> messages = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher matcher = LINE.matcher(line.strip() + " ");
      if (matcher.matches()) {
        messages.add(
            new ChatMessage(time(matcher), matcher.group(4).strip(), matcher.group(5).strip()));
      } else if (!messages.isEmpty()) {
        ChatMessage last = messages.removeLast();
        messages.add(
            new ChatMessage(last.at(), last.author(), (last.text() + "\n" + line.strip()).strip()));
      } else if (!line.isBlank()) {
        messages.add(new ChatMessage(Optional.empty(), "", line.strip()));
      }
    }
    return messages;
  }

  public static String write(List<ChatMessage> messages) {
    return messages.stream().map(Conversation::line).collect(Collectors.joining("\n"));
  }

  /** 10:15, with the seconds where there are any. */
  public static String time(LocalTime at) {
    return (at.getSecond() == 0 ? MINUTES : SECONDS).format(at);
  }

  private static String line(ChatMessage message) {
    String time = message.at().map(at -> time(at) + " ").orElse("");
    String author = message.author().isEmpty() ? "" : message.author() + ": ";
    return time + author + message.text();
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    if (matcher.group(1) == null) {
      return Optional.empty();
    }
    int seconds = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    try {
      return Optional.of(
          LocalTime.of(
              Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), seconds));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
