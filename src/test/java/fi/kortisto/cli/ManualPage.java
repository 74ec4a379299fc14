package fi.kortisto.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, kortisto(1), made of what the commands say of themselves. */
final class ManualPage {

  private static final String BEGINNING =
      """
      .\\" Made of what the commands say of themselves; ManualPageTest tells how.
      .TH KORTISTO 1 "" Kortisto "User commands"
      .SH NAME
      kortisto \\- keeps a small firm's registers of personal data
      .SH SYNOPSIS
      .B kortisto
      .RI [ REGISTER | BACKUP ]
      .br
      .B kortisto
      .I COMMAND
      .RI [ OPTION .\\|.\\|.]\\ [ ARGUMENT .\\|.\\|.]
      .SH DESCRIPTION
      Kortisto keeps registers of personal data encrypted on one workstation, records every look at a
      person, keeps every ban, and answers every question of a person on time and on paper.
      .PP
      Without an argument the desktop opens; with the folder of a register, or a file in it, it opens
      where one signs in to that register; with a backup, where one restores it. A bare word is always
      a command. Without a display it says so: without an argument it then makes a demo register.
      .PP
      Data goes to standard output, messages to standard error.
      .SH OPERANDS
      .TP
      .I REGISTER
      The folder of a register,
      .IR Name .kortisto.
      .TP
      .I SUBJECT
      The number of a person, as
      .B search
      gives it.
      .TP
      .I N
      The number of a request, as
      .B request add
      and
      .B request list
      give it.
      .SH COMMANDS
      """;

  private static final String END =
      """
      .SH EXIT STATUS
      .TP
      .B 0
      done
      .TP
      .B 1
      failed
      .TP
      .B 2
      wrong usage
      .TP
      .B 3
      not let in
      .TP
      .B 4
      not found
      .TP
      .B 5
      refused by a ban, a hold, a permission or a register's rule
      .TP
      .B 6
      damaged, or not a register
      .SH ENVIRONMENT
      .TP
      .B KORTISTO_PASSWORD
      The password, where neither a file has it nor a terminal can be asked.
      .TP
      .BR LC_ALL ,\\  LC_MESSAGES ,\\  LANG
      The language of messages, where
      .B \\-\\-lang
      does not tell it: Finnish, Swedish or English.
      .SH FILES
      .TP
      .IR Name .kortisto/
      A register. Copying the closed folder copies everything. File managers open a folder, so a
      double click on it does not start Kortisto, but one on the
      .I register.db
      inside does. There is no file of a whole register but a backup.
      .TP
      .IR Name \\-20261126\\-081500.kortisto\\-backup
      A backup. A double click on it opens the desktop where it is restored.
      .TP
      .I ~/.config/kortisto/
      Settings and templates of one's own; nothing personal.
      .SH EXAMPLES
      .nf
      kortisto search Firm.kortisto aino \\-\\-json
      kortisto answer Firm.kortisto 17 \\-\\-lang fi \\-\\-out answer.pdf \\-\\-print
      kortisto backup Firm.kortisto \\-\\-to /mnt/backups \\-\\-password\\-file password.txt
      .fi
      """;

  private ManualPage() {}

  static String of(CommandLine root) {
    StringBuilder page = new StringBuilder(BEGINNING);
    root.getSubcommands().values().forEach(command -> append(command, page));
    page.append(".SH OPTIONS\n");
    root.getCommandSpec().options().forEach(option -> append(option, page));
    return page.append(END).toString();
  }

  private static void append(CommandLine command, StringBuilder page) {
    CommandSpec spec = command.getCommandSpec();
    page.append(".SS ").append(text(spec.qualifiedName(" "))).append(operands(spec)).append('\n');
    page.append(text(spec.usageMessage().description())).append('\n');
    spec.positionalParameters()
        .forEach(
            operand ->
                item(
                    "\\fI" + text(operand.paramLabel()) + "\\fR",
                    text(operand.description()),
                    page));
    spec.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .forEach(option -> append(option, page));
    command.getSubcommands().values().forEach(part -> append(part, page));
  }

  private static String operands(CommandSpec spec) {
    return Stream.concat(
            spec.positionalParameters().stream().map(ManualPage::operand),
            spec.subcommands().isEmpty() ? Stream.empty() : Stream.of("COMMAND"))
        .map(operand -> " \\fI" + text(operand) + "\\fR")
        .collect(Collectors.joining());
  }

  private static String operand(PositionalParamSpec operand) {
    String label = operand.paramLabel() + (operand.arity().max() > 1 ? "..." : "");
    return operand.arity().min() == 0 ? "[" + label + "]" : label;
  }

  private static void append(OptionSpec option, StringBuilder page) {
    String names = String.join(", ", List.of(option.names()));
    String value = option.arity().max() == 0 ? "" : option.paramLabel();
    boolean free = option.arity().min() == 0 && !value.isEmpty();
    item(
        "\\fB"
            + text(names)
            + "\\fR"
            + (value.isEmpty() ? "" : " \\fI" + text(free ? "[" + value + "]" : value) + "\\fR"),
        text(option.description()),
        page);
  }

  private static void item(String head, String told, StringBuilder page) {
    page.append(".TP\n").append(head).append('\n').append(told).append('\n');
  }

  private static String text(String... lines) {
    String said = String.format(Locale.ROOT, String.join(" ", lines)).strip();
    String escaped = said.replace("\\", "\\e").replace("-", "\\-").replaceAll("\\s+", " ");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
