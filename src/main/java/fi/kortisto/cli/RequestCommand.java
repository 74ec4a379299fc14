package fi.kortisto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Persons' requests; each thing to do with them is a command of its own. */
@Command(
    name = RequestCommand.NAME,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class RequestCommand implements Runnable {

  static final String NAME = "request";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
