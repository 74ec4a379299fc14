package fi.kortisto.cli;

import fi.kortisto.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The language in which the program speaks: --lang, else what the environment says. */
final class MessageLanguage {

  private static final String OPTION = "--lang";

  /** The commands whose --lang is that of what they write. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of(
          AnswerCommand.NAME,
          NoticeCommand.NAME,
          ProcessingRecordCommand.NAME,
          RequestCommand.NAME + " " + RequestAddCommand.NAME,
          RequestCommand.NAME + " " + RequestAnswerCommand.NAME);

  @Option(names = OPTION, paramLabel = "fi|sv|en", descriptionKey = "lang")
  private Optional<Language> wanted = Optional.empty();

  private MessageLanguage() {}

  static MessageLanguage option() {
    return new MessageLanguage();
  }

  /** Found before anything is parsed, so that complaints about the rest are in it already. */
  static Language of(List<String> arguments, Terminal terminal) {
    return typed(arguments)
        .or(() -> ofEnvironment(terminal))
        .orElseGet(() -> Language.ofCode(terminal.locale().getLanguage()));
  }

  private static Optional<Language> typed(List<String> arguments) {
    if (isOfDocuments(arguments, 1) || isOfDocuments(arguments, 2)) {
      return Optional.empty();
    }
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return ofCode(arguments.get(i + 1));
      }
      if (argument.startsWith(OPTION + "=")) {
        return ofCode(argument.substring(OPTION.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfDocuments(List<String> arguments, int words) {
    return arguments.size() >= words
        && OF_DOCUMENTS.contains(String.join(" ", arguments.subList(0, words)));
  }

  private static Optional<Language> ofCode(String code) {
    return Stream.of(Language.values())
        .filter(language -> language.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static Optional<Language> ofEnvironment(Terminal terminal) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> terminal.environment().getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .map(Language::ofCode)
        .findFirst();
  }
}
