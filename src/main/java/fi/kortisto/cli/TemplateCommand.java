package fi.kortisto.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The templates of registers; each thing to do with them is a command of its own. */
@Command(name = "template", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class TemplateCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }
}
