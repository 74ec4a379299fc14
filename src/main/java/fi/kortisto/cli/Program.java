package fi.kortisto.cli;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.service.RegisterFolders;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** The program as it is used from the command line. */
public final class Program {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final RegisterFolders folders;
  private final Templates templates;
  private final Clock clock;
  private final Terminal terminal;

  public Program(RegisterFolders folders, Templates templates, Clock clock, Terminal terminal) {
    this.folders = folders;
    this.templates = templates;
    this.clock = clock;
    this.terminal = terminal;
  }

  /** Runs a command and gives its exit code: 0, or that of {@code Problem.Outcome}. */
  public int run(String... arguments) {
    Speech speech = new Speech(MessageLanguage.of(List.of(arguments), terminal), clock.getZone());
    Failures failures = new Failures(terminal, speech);
    try {
      if (Arrays.stream(arguments).anyMatch(Speech::isGarbled)) {
        return failures.tell(new DomainException(Problem.GARBLED_TEXT));
      }
      CommandLine commands = commands(speech);
      commands.setParameterExceptionHandler((usage, _) -> failures.tell(usage));
      commands.setExecutionExceptionHandler((failure, _, _) -> failures.tell(failure));
      int code = commands.execute(arguments);
      return code == 0 ? failures.tellOfOutput() : code;
    } catch (RuntimeException | Error failure) {
      return failures.tell(failure);
    } finally {
      terminal.out().flush();
    }
  }

  /** Says that the desktop cannot open, and does the main job in a fresh folder instead. */
  public int runWithoutDisplay() {
    Path here = Path.of("").toAbsolutePath();
    Path parent =
        Files.isWritable(here) ? here : Path.of(System.getProperty("java.io.tmpdir", "."));
    Path folder = parent.resolve("kortisto-demo-" + STAMP.format(LocalDateTime.now(clock)));
    Speech speech = new Speech(MessageLanguage.of(List.of(), terminal), clock.getZone());
    terminal.err().println(speech.say("main.no-display", folder));
    return run("demo", folder.toString());
  }

  /** Says that the desktop cannot open what it was to open, and gives the exit code. */
  public int cannotOpen() {
    Speech speech = new Speech(MessageLanguage.of(List.of(), terminal), clock.getZone());
    terminal.err().println(speech.say("main.no-display-to-open"));
    return Problem.Outcome.FAILED.exitCode();
  }

  /** All commands, speaking that language. */
  CommandLine commands(Speech speech) {
    Workplace place =
        new Workplace(folders, templates, clock, terminal, speech, new Passwords(terminal, speech));
    CommandLine root = new CommandLine(new RootCommand());
    root.addSubcommand(new DemoCommand(place));
    root.addSubcommand(new CreateCommand(place));
    root.addSubcommand(new ImportCommand(place));
    root.addSubcommand(new SearchCommand(place));
    root.addSubcommand(new ShowCommand(place));
    root.addSubcommand(new ExportCommand(place));
    root.addSubcommand(new AnswerCommand(place));
    root.addSubcommand(new BanCommand(place));
    root.addSubcommand(new BansCommand(place));
    root.addSubcommand(new ConsentCommand(place));
    root.addSubcommand(new HoldCommand(place));
    root.addSubcommand(new ListCommand(place));
    root.addSubcommand(new DuplicatesCommand(place));
    root.addSubcommand(new RetentionCommand(place));
    root.addSubcommand(new RelationCommand(place));
    root.addSubcommand(new LogCommand(place));
    root.addSubcommand(new VerifyCommand(place));
    root.addSubcommand(new BackupCommand(place));
    root.addSubcommand(new RestoreCommand(place));
    root.addSubcommand(new RekeyCommand(place));
    root.addSubcommand(new RecoveryCommand(place));
    root.addSubcommand(requests(place));
    root.addSubcommand(new DueCommand(place));
    root.addSubcommand(new DiscloseCommand(place));
    root.addSubcommand(new NoticeCommand(place));
    root.addSubcommand(new ProcessingRecordCommand(place));
    root.addSubcommand(registers(place));
    root.addSubcommand(templates(place));
    root.addSubcommand(users(place));
    Converters.register(root);
    giveVersion(root);
    root.setResourceBundle(speech.messages());
    root.setUsageHelpAutoWidth(true);
    root.setOut(new PrintWriter(terminal.out(), true));
    root.setErr(new PrintWriter(terminal.err(), true));
    return root;
  }

  private static void giveVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new ProgramVersion());
    command.getSubcommands().values().forEach(Program::giveVersion);
  }

  private static CommandLine requests(Workplace place) {
    CommandLine request = new CommandLine(new RequestCommand());
    request.addSubcommand(new RequestAddCommand(place));
    request.addSubcommand(new RequestListCommand(place));
    request.addSubcommand(new RequestShowCommand(place));
    request.addSubcommand(new RequestLinkCommand(place));
    request.addSubcommand(new RequestAskIdentityCommand(place));
    request.addSubcommand(new RequestIdentifyCommand(place));
    request.addSubcommand(new RequestFormCommand(place));
    request.addSubcommand(new RequestExtendCommand(place));
    request.addSubcommand(new RequestNoteCommand(place));
    request.addSubcommand(new RequestSheetCommand(place));
    request.addSubcommand(new RequestDecideCommand(place));
    request.addSubcommand(new RequestAnswerCommand(place));
    request.addSubcommand(new RequestSentCommand(place));
    request.addSubcommand(new RequestToldCommand(place));
    request.addSubcommand(new RequestEndHoldCommand(place));
    request.addSubcommand(new RequestEraseCommand(place));
    request.addSubcommand(new RequestWithdrawCommand(place));
    request.addSubcommand(new RequestCloseCommand(place));
    request.addSubcommand(new RequestLiftCommand(place));
    return request;
  }

  private static CommandLine registers(Workplace place) {
    CommandLine register = new CommandLine(new RegisterCommand());
    register.addSubcommand(new RegisterListCommand(place));
    register.addSubcommand(new RegisterAddCommand(place));
    return register;
  }

  private static CommandLine templates(Workplace place) {
    CommandLine template = new CommandLine(new TemplateCommand());
    template.addSubcommand(new TemplateListCommand(place));
    template.addSubcommand(new TemplateExportCommand(place));
    template.addSubcommand(new TemplateImportCommand(place));
    return template;
  }

  private static CommandLine users(Workplace place) {
    CommandLine user = new CommandLine(new UserCommand());
    user.addSubcommand(new UserAddCommand(place));
    user.addSubcommand(new UserChangeCommand(place));
    user.addSubcommand(new UserCommitCommand(place));
    user.addSubcommand(new UserRemoveCommand(place));
    user.addSubcommand(new UserReadmitCommand(place));
    user.addSubcommand(new UserListCommand(place));
    user.addSubcommand(new UserPasswordCommand(place));
    user.addSubcommand(new UserRolesCommand(place));
    return user;
  }
}
