package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem.Outcome;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place where what went wrong becomes a sentence and an exit code. No stack trace and no
 * exception's own message is shown: either could quote somebody's data.
 */
final class Failures {

  private final Terminal terminal;
  private final Speech speech;

  Failures(Terminal terminal, Speech speech) {
    this.terminal = terminal;
    this.speech = speech;
  }

  int tell(Throwable failure) {
    return switch (failure) {
      case ParameterException usage -> tellUsage(usage);
      case DomainException problem -> {
        print(speech.words().of(problem));
        yield problem.problem().outcome().exitCode();
      }
      default -> {
        print(speech.say("failure.unexpected", place(failure)));
        yield Outcome.FAILED.exitCode();
      }
    };
  }

  /**
   * Says where data got lost on its way out, such as a recovery key on a full disk. A program that
   * read as much as it wanted, as {@code head} does, lost nothing.
   */
  int tellOfOutput() {
    if (!terminal.out().checkError() || terminal.intoPipe()) {
      return 0;
    }
    print(speech.say("failure.output"));
    return Outcome.FAILED.exitCode();
  }

  private int tellUsage(ParameterException usage) {
    print(sentence(usage));
    print(speech.say("failure.help", usage.getCommandLine().getCommandSpec().qualifiedName()));
    return Outcome.USAGE.exitCode();
  }

  private String sentence(ParameterException usage) {
    if (usage.getCause() instanceof DomainException problem && usage.getArgSpec() != null) {
      return name(usage.getArgSpec()) + ": " + speech.words().of(problem);
    }
    if (usage instanceof UnmatchedArgumentException unknown) {
      return speech.say("failure.unknown", String.join(" ", unknown.getUnmatched()));
    }
    if (usage instanceof MissingParameterException missing) {
      return speech.say(
          "failure.missing",
          missing.getMissing().stream().map(Failures::name).collect(Collectors.joining(", ")));
    }
    return usage.getArgSpec() == null
        ? speech.say("failure.usage")
        : speech.say("failure.value", name(usage.getArgSpec()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** The kind of failure and where in our own code it came up. */
  private static String place(Throwable failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (frame.getClassName().startsWith("fi.kortisto.")) {
        return failure.getClass().getName()
            + ", "
            + frame.getFileName()
            + ":"
            + frame.getLineNumber();
      }
    }
    return failure.getClass().getName();
  }

  private void print(String sentence) {
    terminal.out().flush();
    terminal.err().println(Speech.harmless(sentence));
  }
}
