package fi.kortisto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.MainJob;
import fi.kortisto.exchange.Templates;
import fi.kortisto.format.Words;
import fi.kortisto.model.Language;
import fi.kortisto.service.RegisterFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class MessagesTest {

  private static final Pattern SAID = Pattern.compile("\"((?:[a-z]+\\.)[a-z-]+(?:\\.[a-z-]+)?)\"");
  private static final Set<String> FOR_ALL_COMMANDS =
      Set.of(
          "usage.synopsisHeading",
          "usage.parameterListHeading",
          "usage.optionListHeading",
          "usage.commandListHeading",
          "mixinStandardHelpOptions.help",
          "mixinStandardHelpOptions.version",
          "kortisto.usage.footer");

  @ParameterizedTest
  @EnumSource
  void standInEveryLanguageAndNoneTooMany(Language language) throws IOException {
    Set<String> wanted = new TreeSet<>(FOR_ALL_COMMANDS);
    Stream<CommandLine> all = withSubcommands(commands(language));
    all.forEach(
        command -> {
          wanted.add(command.getCommandSpec().qualifiedName(".") + ".usage.description");
          command.getCommandSpec().args().stream()
              .map(ArgSpec::descriptionKey)
              .filter(key -> key != null && !key.startsWith("mixinStandard"))
              .forEach(wanted::add);
        });
    Arrays.stream(MainJob.Step.values())
        .map(step -> "demo." + Words.keyOf(step))
        .forEach(wanted::add);
    wanted.addAll(saidInTheSources());

    Set<String> there = Words.bundle(Speech.MESSAGES, language).keySet();
    assertThat(there.stream().filter(key -> !wanted.contains(key))).as("unused").isEmpty();
    assertThat(wanted.stream().filter(key -> !there.contains(key))).as("missing").isEmpty();
  }

  private static Set<String> saidInTheSources() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/fi/kortisto/cli"))) {
      return files
          .flatMap(MessagesTest::lines)
          .flatMap(line -> SAID.matcher(line).results().map(match -> match.group(1)))
          .filter(
              key -> !key.startsWith("fi.") && !key.startsWith("java.") && !key.endsWith(".pdf"))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void helpWithEveryOptionOfEveryCommand(Language language) {
    withSubcommands(commands(language))
        .forEach(
            command ->
                command
                    .getCommandSpec()
                    .args()
                    .forEach(
                        argument ->
                            assertThat(argument.description())
                                .as(command.getCommandName() + " " + argument.paramLabel())
                                .isNotEmpty()));
  }

  private static Stream<CommandLine> withSubcommands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(MessagesTest::withSubcommands));
  }

  private static CommandLine commands(Language language) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Terminal terminal =
        new Terminal(nowhere, false, nowhere, _ -> Optional.empty(), Map.of(), Locale.ROOT);
    Clock clock = Clock.systemUTC();
    return new Program(new RegisterFolders(clock), Templates.builtIn(), clock, terminal)
        .commands(new Speech(language, ZoneOffset.UTC));
  }
}
