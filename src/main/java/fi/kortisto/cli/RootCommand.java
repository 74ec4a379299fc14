package fi.kortisto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; it does nothing without a command. */
@Command(name = "kortisto", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
